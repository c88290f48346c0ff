package org.clustercast.loader.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.clustercast.loader.Fixture;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.clustercast.quantity.Language;

/**
 * Spoils the scenarios of the library, and one that has every kind of field, as YAML and JSON, with English and with
 * Chinese keys. A mutant is told by seed and index alone, in any order.
 */
public final class ScenarioMutator {

    private static final int MOST_CHANGES = 3;

    private final long seed;
    private final List<String> yaml = new ArrayList<>();
    private final List<Object> trees = new ArrayList<>();

    /** Mutants of a seed. */
    public ScenarioMutator(long seed) {
        this.seed = seed;
        for (String name : Fixture.loader().names()) {
            add(Fixture.library().read(name + ".yaml"));
        }
        // the library uses some fields rarely or never, so every third mutant or so is one of this
        for (int weight = 0; weight < 4; weight++) {
            add(everything());
        }
    }

    private void add(byte[] original) {
        yaml.add(new String(original, StandardCharsets.UTF_8));
        Problems problems = new Problems();
        Node tree = TreeReader.read(original, "original.yaml", problems);
        problems.throwIfAny();
        for (Language language : Language.values()) {
            trees.add(MutableTree.of(tree, Fixture.loader().keyNames(), language));
        }
    }

    private static byte[] everything() {
        try (InputStream in = ScenarioMutator.class.getResourceAsStream("/mutation/everything.yaml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A spoilt scenario.
     *
     * @param ending ending of its file
     * @param bytes content of its file
     */
    public record Mutant(String ending, byte[] bytes) {}

    /** The originals as they are, in all forms. */
    public List<Mutant> originals() {
        List<Mutant> all = new ArrayList<>();
        yaml.forEach(text -> all.add(new Mutant(".yaml", bytes(text))));
        for (Object tree : trees) {
            all.add(new Mutant(".json", bytes(MutableTree.json(tree))));
            for (int blocks = 0; blocks < 5; blocks++) {
                all.add(new Mutant(".yaml", bytes(MutableTree.yaml(tree, blocks))));
            }
        }
        return all;
    }

    /** The mutant with an index. */
    public Mutant mutant(long index) {
        SplittableRandom random = new SplittableRandom(seed + 0x9E3779B97F4A7C15L * index);
        String ending = ".yaml";
        String text;
        boolean isTree = random.nextInt(3) > 0;
        if (isTree) {
            Object tree = MutableTree.copy(trees.get(random.nextInt(trees.size())));
            boolean keepsTree = random.nextInt(3) == 0;
            if (!keepsTree) {
                TreeMutations mutations = new TreeMutations(random, trees);
                for (int change = random.nextInt(MOST_CHANGES); change >= 0; change--) {
                    tree = mutations.change(tree);
                }
            }
            boolean json = random.nextBoolean();
            ending = json ? ".json" : ".yaml";
            text = json ? MutableTree.json(tree) : MutableTree.yaml(tree, random.nextInt(6));
            if (!keepsTree && random.nextInt(4) > 0) {
                return new Mutant(ending, bytes(text));
            }
        } else {
            text = yaml.get(random.nextInt(yaml.size()));
        }
        return new Mutant(ending, spoil(text, random));
    }

    private byte[] spoil(String original, SplittableRandom random) {
        String text = original;
        int changes = 1 + random.nextInt(MOST_CHANGES);
        if (random.nextInt(6) == 0) {
            byte[] bytes = bytes(text);
            for (int change = 0; change < changes; change++) {
                bytes = ByteMutations.change(bytes, random);
            }
            return bytes;
        }
        TextMutations mutations = new TextMutations(random, yaml);
        for (int change = 0; change < changes; change++) {
            text = mutations.change(text);
        }
        return bytes(text);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
