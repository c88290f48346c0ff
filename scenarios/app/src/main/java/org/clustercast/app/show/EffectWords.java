package org.clustercast.app.show;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.NoEffect.Kind;

/** Says what was found to have no effect in the model. */
final class EffectWords {

    private final List<NoEffect> known;
    private final ShowWords words;

    EffectWords(DistrictData district, ShowWords words) {
        this.known = district.noEffects();
        this.words = words;
    }

    /** "No effect in this model", or nothing. */
    String of(Kind kind, String id) {
        boolean isKnown = known.stream()
                .anyMatch(each -> each.kind() == kind
                        && each.like().isEmpty()
                        && each.id().equals(id));
        return isKnown ? words.text("show.no-effect") : "";
    }

    /** What is to be said of a lever and its parts, one sentence for each group. */
    List<String> ofLever(String lever) {
        TreeSet<String> lines = new TreeSet<>();
        known.stream()
                .filter(each -> each.kind() == Kind.PART && each.lever().equals(lever))
                .forEach(each -> lines.add(
                        each.like().isEmpty()
                                ? words.text("show.no-effect-of", part(each.id()))
                                : words.text("show.alike", parts(each))));
        String whole = of(Kind.LEVER, lever);
        return Stream.concat(whole.isEmpty() ? Stream.of() : Stream.of(whole), lines.stream())
                .toList();
    }

    private String parts(NoEffect each) {
        return String.join(
                words.text("app.and"),
                Stream.concat(Stream.of(each.id()), each.like().stream())
                        .sorted()
                        .map(this::part)
                        .toList());
    }

    private String part(String id) {
        return words.part(NoEffect.ofLever(id));
    }
}
