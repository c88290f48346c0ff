package org.clustercast.ensemble.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clustercast.measure.LedgerIndicator;
import org.clustercast.measure.LedgerIndicator.Amount;
import org.clustercast.result.LedgerLine;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;

/**
 * Annual values of the indicators that add up lines of the ledger, for the clusters, the six, the district and the whole
 * ledger ({@link LedgerScope}).
 */
final class LedgerSummary {

    private final RecordFile records;
    private final RecordLayout layout;
    private final AnnualOutputs outputs;
    private final LedgerScope scope;
    private final List<String> series;
    private final LedgerColumns columns;

    LedgerSummary(RecordFile records, AnnualOutputs outputs, LedgerScope scope, int numbers) {
        this.records = records;
        this.outputs = outputs;
        this.scope = scope;
        layout = records.layout();
        series = new ArrayList<>(layout.series());
        series.add(LedgerScope.ALL);
        columns = new LedgerColumns(records, numbers);
    }

    /** Takes the values of an indicator of a cluster in a year, by replication. */
    @FunctionalInterface
    interface Taker {

        /** Takes the values; {@code id} names a member too. */
        void take(String cluster, int year, String id, double[] values) throws IOException;
    }

    /** Gives all values of an indicator: the sum, then member by member, in each every cluster that has lines. */
    void give(LedgerIndicator indicator, Taker taker) throws IOException {
        for (Map.Entry<String, List<Integer>> member : members(indicator).entrySet()) {
            for (String of : series) {
                List<Integer> lines = member.getValue().stream()
                        .filter(line -> isTold(indicator, of)
                                && scope.isOf(layout.ledger().get(line), of))
                        .toList();
                for (int year = 0; year < layout.years() && !lines.isEmpty(); year++) {
                    taker.take(
                            of,
                            layout.firstYear() + year,
                            indicator.id(member.getKey()),
                            values(indicator.amount(), lines, of, year));
                }
            }
        }
    }

    /** Lines of the sum, under the empty name, and of each member. */
    private Map<String, List<Integer>> members(LedgerIndicator indicator) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int line = 0; line < layout.ledger().size(); line++) {
            LedgerLine of = layout.ledger().get(line);
            if (indicator.counts(of)) {
                members.computeIfAbsent("", id -> new ArrayList<>()).add(line);
                String member = indicator.member(of);
                if (!member.isEmpty()) {
                    members.computeIfAbsent(member, id -> new ArrayList<>()).add(line);
                }
            }
        }
        return members;
    }

    /** A ratio with a part of what a cluster uses would mislead, and so would the part of people that is not shared. */
    private static boolean isTold(LedgerIndicator indicator, String series) {
        return switch (indicator.scope()) {
            case EACH -> true;
            case DISTRICT -> series.equals(AnnualOutputs.DISTRICT);
            case ALL -> series.equals(LedgerScope.ALL);
        };
    }

    private double[] values(Amount amount, List<Integer> lines, String series, int year) throws IOException {
        double[] sums = new double[records.count()];
        for (int line : lines) {
            columns.add(line, year, amount == Amount.SUPPLIED ? 0 : 1, sums);
        }
        if (amount == Amount.OUTPUT_OVER_USED) {
            double[] output = outputs.column(records, outputs.position(series), layout.firstYear() + year);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i] > 0 ? output[i] / sums[i] : 0;
            }
        }
        return sums;
    }
}
