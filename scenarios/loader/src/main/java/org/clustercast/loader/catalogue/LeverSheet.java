package org.clustercast.loader.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.parameter.Grade;
import org.clustercast.parameter.ParameterSet;

/**
 * One lever with the parameters that say what it costs, when it acts, where it saturates and what it does.
 *
 * @param lever the lever as defined
 * @param costs what a unit costs; empty where the flow itself is money and nothing else is paid
 * @param lags how long it takes
 * @param saturation where delivery becomes scarce
 * @param effects what a unit does
 */
public record LeverSheet(
        LeverDefinition lever,
        List<ParameterRange> costs,
        List<ParameterRange> lags,
        List<ParameterRange> saturation,
        List<ParameterRange> effects) {

    private static final String MONEY = "亿元/年";

    public LeverSheet {
        costs = List.copyOf(costs);
        lags = List.copyOf(lags);
        saturation = List.copyOf(saturation);
        effects = List.copyOf(effects);
    }

    /** The sheets of all levers by instrument number, then by id. */
    public static List<LeverSheet> all(DistrictData district) {
        return district.levers().stream()
                .sorted(Comparator.comparingInt(LeverDefinition::instrument).thenComparing(LeverDefinition::id))
                .map(lever -> of(lever, district.parameters()))
                .toList();
    }

    /** The sheet of a lever. */
    public static LeverSheet of(LeverDefinition lever, ParameterSet parameters) {
        LeverDefinition.Mechanism m = lever.mechanism();
        return new LeverSheet(
                lever,
                ranges(m.costs(), parameters),
                ranges(m.lags(), parameters),
                ranges(m.saturation(), parameters),
                ranges(m.effects(), parameters));
    }

    private static List<ParameterRange> ranges(List<String> ids, ParameterSet parameters) {
        return ids.stream().map(id -> ParameterRange.of(id, parameters)).toList();
    }

    /** Whether the flow of the lever is money: it costs itself. */
    public boolean isMoney() {
        return lever.unit().equals(MONEY);
    }

    /** Grades of the effects, best first, each once. */
    public List<Grade> grades() {
        TreeSet<Grade> grades = new TreeSet<>();
        effects.forEach(effect -> grades.addAll(effect.grades()));
        return List.copyOf(grades);
    }

    /** All parameters of the mechanism, each once. */
    public List<ParameterRange> all() {
        return Stream.of(costs, lags, saturation, effects)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Path of the switch in a scenario, English keys: the lever acts unless this is false. */
    public String switchPath() {
        return "levers." + lever.id() + ".on";
    }
}
