package org.clustercast.result;

import java.util.List;
import java.util.stream.IntStream;
import org.clustercast.quantity.Quarter;

/** A layout of two clusters, two years and one project, small enough to damage byte by byte. */
public final class SmallLayout {

    private SmallLayout() {}

    public static RecordLayout layout() {
        return withIndicator("output");
    }

    public static RecordLayout withIndicator(String id) {
        Quarter start = Quarter.of(2024, 1);
        return new RecordLayout(
                List.of(new IndicatorDescriptor(id, "亿元", IndicatorDescriptor.Aggregation.SUM)),
                List.of("semiconductors", "six"),
                IntStream.range(0, 8).mapToObj(start::plus).toList(),
                List.of(new LedgerLine("funding", "district", "semiconductors", "", "", "grants", "亿元")),
                List.of("semiconductors"),
                List.of("J01"));
    }

    /** A record whose every number tells replication and position. */
    public static ReplicationRecord record(RecordLayout layout, int replication) {
        ReplicationRecord record = new ReplicationRecord(layout);
        for (int i = 0; i < record.floats().length; i++) {
            record.floats()[i] = replication * 100 + i;
        }
        for (int i = 0; i < record.doubles().length; i++) {
            record.doubles()[i] = replication + i / 10.0;
        }
        return record;
    }
}
