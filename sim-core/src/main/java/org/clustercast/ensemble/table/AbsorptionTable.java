package org.clustercast.ensemble.table;

import java.io.IOException;
import org.clustercast.model.setting.Ceilings;
import org.clustercast.parameter.Parameter;
import org.clustercast.policy.LeverPlan;
import org.clustercast.result.Decimals;
import org.clustercast.result.LedgerLine;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.Table;
import org.clustercast.scenario.NoEffect;
import org.clustercast.scenario.Scenario;

/**
 * {@code absorption.csv}: what of the addition to each lever reached each ceiling on its way to use, what passed and what was
 * held back, added up from the start to the end of each year; means over replications. Ceilings stand in the order in which an
 * addition meets them; rows that differ by tier of talent stand side by side. Where a parameter sets a ceiling, its stated value and its grade stand beside it. Levers and keys
 * without an addition have no rows.
 */
public final class AbsorptionTable {

    private final Scenario scenario;
    private final RecordLayout layout;
    private final double[] means;
    private final int start;

    private AbsorptionTable(Scenario scenario, RecordFile records) throws IOException {
        this.scenario = scenario;
        layout = records.layout();
        start = layout.ledgerPosition(0, 0, 0);
        means = records.meansOfFloats(start, layout.floats() - start);
    }

    /** The table of a run. */
    public static Table of(Scenario scenario, RecordFile records) throws IOException {
        Table.Builder table = Table.columns(
                "lever",
                "key",
                "tier",
                "unit",
                "period",
                "ceiling",
                "label_zh",
                "label_en",
                "reached",
                "passed",
                "held_back",
                "value",
                "value_unit",
                "grade");
        new AbsorptionTable(scenario, records).addAll(table);
        return table.build();
    }

    private void addAll(Table.Builder table) {
        double stated = 0;
        for (int l = 0; l < layout.ledger().size(); l++) {
            LedgerLine line = layout.ledger().get(l);
            if (line.resource().equals(Ceilings.ADDITION) && isTold(line.instrument())) {
                stated = isFirst(l) ? amount(l, layout.years() - 1, 0) : stated;
                for (int year = 0; year < layout.years() && stated > 0; year++) {
                    add(table, line, layout.firstYear() + year, amount(l, year, 0), amount(l, year, 1));
                }
            }
        }
    }

    /**
     * What only moves between the parts of a lever is no addition, and of a lever that does nothing in the model nothing
     * finds a use.
     */
    private boolean isTold(String lever) {
        boolean isWithoutEffect = scenario.review().noEffects().stream()
                .anyMatch(
                        each -> each.kind() == NoEffect.Kind.LEVER && each.id().equals(lever));
        return !isWithoutEffect && isAdded(scenario.lever(lever));
    }

    private static boolean isAdded(LeverPlan plan) {
        for (int k = 0; k < plan.keys().size(); k++) {
            for (int q = 0; q < plan.unassigned().length; q++) {
                if (plan.addition(k, q) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a line is the first ceiling of its lever and key. */
    private boolean isFirst(int l) {
        LedgerLine line = layout.ledger().get(l);
        LedgerLine before = layout.ledger().get(Math.max(0, l - 1));
        return !before.resource().equals(line.resource())
                || !before.instrument().equals(line.instrument())
                || !before.cluster().equals(line.cluster());
    }

    private double amount(int line, int year, int side) {
        return Decimals.rounded(means[layout.ledgerPosition(line, year, side) - start], Decimals.DIGITS_OF_FLOATS);
    }

    private void add(Table.Builder table, LedgerLine line, int year, double reached, double passed) {
        String id = line.source();
        boolean isParameter = scenario.parameters().has(id);
        Parameter parameter = isParameter ? scenario.parameters().parameter(id) : null;
        table.row(
                line.instrument(),
                line.cluster(),
                line.tier(),
                line.unit(),
                year,
                id,
                parameter == null ? "" : parameter.label().zh(),
                parameter == null ? "" : parameter.label().en(),
                reached,
                passed,
                Decimals.rounded(reached - passed, Decimals.DIGITS_OF_FLOATS),
                parameter == null ? "" : parameter.value(),
                parameter == null ? "" : parameter.unit(),
                parameter == null ? "" : parameter.evidence().grade().name());
    }
}
