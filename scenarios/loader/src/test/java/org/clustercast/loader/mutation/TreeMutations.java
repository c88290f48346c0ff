package org.clustercast.loader.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.mutation.MutableTree.Leaf;
import org.clustercast.quantity.Language;

/** Changes that leave a tree: wrong values, keys and branches in places where a parser sees nothing wrong. */
final class TreeMutations {

    private static final List<String> KEYS =
            List.copyOf(Fixture.loader().keyNames().all());

    private final SplittableRandom random;
    private final List<Object> others;

    TreeMutations(SplittableRandom random, List<Object> others) {
        this.random = random;
        this.others = others;
    }

    /** The changed tree; the given one may be changed too. */
    Object change(Object tree) {
        Object holder = holder(tree);
        if (holder instanceof Map<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) holder;
            changeMap(map);
        } else if (holder instanceof List<?>) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) holder;
            changeList(list);
        }
        return random.nextInt(200) == 0 ? value(tree) : tree;
    }

    /** A map or list somewhere in the tree, the deeper the rarer. */
    private Object holder(Object tree) {
        Object here = tree;
        while (random.nextInt(4) > 0) {
            List<Object> below = children(here).stream()
                    .filter(child ->
                            !(child instanceof Leaf) && !children(child).isEmpty())
                    .toList();
            if (below.isEmpty()) {
                return here;
            }
            here = below.get(random.nextInt(below.size()));
        }
        return here;
    }

    private static List<Object> children(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return new ArrayList<>(map.values());
        }
        return tree instanceof List<?> list ? new ArrayList<>(list) : List.of();
    }

    private void changeMap(Map<String, Object> map) {
        List<String> keys = new ArrayList<>(map.keySet());
        if (keys.isEmpty()) {
            map.put(key(), value(map));
            return;
        }
        String key = keys.get(random.nextInt(keys.size()));
        String other = keys.get(random.nextInt(keys.size()));
        switch (random.nextInt(9)) {
            case 0 -> map.remove(key);
            case 1 -> renamed(map, key, key());
            case 2 -> renamed(map, key, slip(key));
            case 3 -> map.put(key, map.put(other, map.get(key)));
            case 4 -> map.put(key(), MutableTree.copy(map.get(key)));
            case 5 -> map.put(key, graft());
            case 6 -> map.put(otherLanguage(key), MutableTree.copy(map.get(key)));
            default -> map.put(key, value(map.get(key)));
        }
    }

    private void changeList(List<Object> list) {
        if (list.isEmpty()) {
            list.add(graft());
            return;
        }
        int at = random.nextInt(list.size());
        switch (random.nextInt(5)) {
            case 0 -> list.remove(at);
            case 1 -> list.add(MutableTree.copy(list.get(at)));
            case 2 -> list.set(at, graft());
            default -> list.set(at, value(list.get(at)));
        }
    }

    private static void renamed(Map<String, Object> map, String key, String name) {
        Map<String, Object> copy = new LinkedHashMap<>(map);
        map.clear();
        copy.forEach((k, v) -> map.put(k.equals(key) ? name : k, v));
    }

    private String key() {
        String english = KEYS.get(random.nextInt(KEYS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> Pieces.TEXTS[random.nextInt(Pieces.TEXTS.length)];
            case 1 -> String.valueOf(2020 + random.nextInt(15));
            case 2 -> 2022 + random.nextInt(10) + "Q" + random.nextInt(6);
            case 3 -> Fixture.loader().keyNames().name(english, Language.ZH);
            default -> english;
        };
    }

    private String slip(String key) {
        int at = random.nextInt(key.length() + 1);
        int cut = Math.min(key.length(), at + random.nextInt(2));
        return key.substring(0, at) + (random.nextBoolean() ? "" : "某") + key.substring(cut);
    }

    private String otherLanguage(String key) {
        String chinese = Fixture.loader().keyNames().name(key, Language.ZH);
        return chinese.equals(key)
                ? KEYS.stream()
                        .filter(english -> Fixture.loader()
                                .keyNames()
                                .name(english, Language.ZH)
                                .equals(key))
                        .findFirst()
                        .orElse(key)
                : chinese;
    }

    /** A branch or a leaf of another scenario. */
    private Object graft() {
        Object here = others.get(random.nextInt(others.size()));
        while (random.nextInt(4) > 0 && !children(here).isEmpty()) {
            List<Object> below = children(here);
            here = below.get(random.nextInt(below.size()));
        }
        return MutableTree.copy(here);
    }

    private Object value(Object old) {
        return switch (random.nextInt(10)) {
            case 0 -> new Leaf(Pieces.TEXTS[random.nextInt(Pieces.TEXTS.length)], random.nextBoolean());
            case 1 -> new LinkedHashMap<>();
            case 2 -> new ArrayList<>(List.of(MutableTree.copy(old)));
            case 3 -> wrapped(old);
            case 4 -> old instanceof Leaf leaf ? new Leaf(leaf.text(), !leaf.quoted()) : new Leaf("", true);
            case 5 -> new Leaf("长".repeat(1 << random.nextInt(15)), true);
            case 6 -> old instanceof Leaf leaf ? new Leaf("-" + leaf.text(), leaf.quoted()) : graft();
            default -> new Leaf(Pieces.NUMBERS[random.nextInt(Pieces.NUMBERS.length)], random.nextInt(6) == 0);
        };
    }

    private Object wrapped(Object old) {
        Object inner = MutableTree.copy(old);
        for (int depth = random.nextInt(70); depth >= 0; depth--) {
            inner = random.nextBoolean() ? new ArrayList<>(List.of(inner)) : new LinkedHashMap<>(Map.of(key(), inner));
        }
        return inner;
    }
}
