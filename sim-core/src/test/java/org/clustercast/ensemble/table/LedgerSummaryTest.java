package org.clustercast.ensemble.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.clustercast.ensemble.RunFixture;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.LedgerLine;
import org.clustercast.result.RecordFile;
import org.clustercast.result.RecordLayout;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Indicators that add up lines of the ledger. */
class LedgerSummaryTest {

    private static final int REPLICATIONS = 5;

    @TempDir
    Path folder;

    private Table summary() throws IOException {
        RunFixture fixture = new RunFixture(folder);
        fixture.simulate(REPLICATIONS);
        return fixture.run.table("summary").where("period", "2027");
    }

    private static List<String> clusters(Table rows) {
        List<String> clusters = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            clusters.add(rows.text(row, "cluster"));
        }
        return clusters;
    }

    @Test
    void moneyOpenToAllIsTheDistrictsAndStandsUnderItsLever() throws IOException {
        for (String id : List.of("spending", "spending.talent-support", "spending-of-district")) {
            Table rows = summary().where("indicator", id);
            assertThat(clusters(rows)).as(id).containsExactly("district", "all");
            assertThat(rows.number(0, "p50")).isEqualTo(10);
            assertThat(rows.text(0, "unit")).isEqualTo("亿元");
        }
    }

    @Test
    void floorSpaceStandsUnderItsParkForTheClusterItNames() throws IOException {
        Table supplied = summary().where("indicator", "floor-space.P01");
        assertThat(clusters(supplied)).containsExactly("semiconductors", "six", "district", "all");
        Table used = summary().where("indicator", "floor-space-used.P01");
        for (int row = 0; row < 3; row++) {
            assertThat(supplied.number(row, "mean")).isEqualTo(13);
            assertThat(used.number(row, "mean")).isEqualTo(10);
        }
    }

    @Test
    void outputIsSetAgainstFloorSpaceOfTheDistrictOnly() throws IOException {
        Table rows = summary().where("indicator", "output-per-area");
        assertThat(clusters(rows)).containsExactly("district");
        Table output = summary().where("indicator", "output").where("cluster", "district");
        assertThat(rows.number(0, "p50")).isCloseTo(output.number(0, "p50") / 10, within(1e-6));
    }

    @Test
    void columnsAreTheSameHoweverFewAreHeldAtATime() throws IOException {
        int lines = 11;
        List<LedgerLine> ledger = new ArrayList<>();
        for (int line = 0; line < lines; line++) {
            ledger.add(new LedgerLine("funding", "district", "", "", "", "lever-" + line, "亿元"));
        }
        Quarter start = Quarter.of(2024, 1);
        List<Quarter> quarters = List.of(start, start.plus(1), start.plus(2), start.plus(3));
        RecordLayout layout = new RecordLayout(
                List.of(), List.of("district"), quarters, ledger, List.of("semiconductors"), List.of());
        try (RecordFile records = RecordFile.open(folder.resolve("records.bin"), "ab".repeat(32), layout)) {
            ReplicationRecord record = new ReplicationRecord(layout);
            for (int replication = 0; replication < REPLICATIONS; replication++) {
                for (int line = 0; line < lines; line++) {
                    record.floats()[layout.ledgerPosition(line, 0, 0)] = 100 * replication + line;
                    record.floats()[layout.ledgerPosition(line, 0, 1)] = -line;
                }
                records.writer().write(replication, record);
            }
            for (int numbers : new int[] {1, 100, 1_000_000}) {
                var columns = new LedgerColumns(records, numbers);
                for (int line : new int[] {10, 0, 5, 10, 3, 7, 1, 10}) {
                    double[] sums = new double[REPLICATIONS];
                    Arrays.fill(sums, 1);
                    columns.add(line, 0, 0, sums);
                    assertThat(sums).containsExactly(1 + line, 101 + line, 201 + line, 301 + line, 401 + line);
                    columns.add(line, 0, 1, sums);
                    assertThat(sums).containsExactly(1, 101, 201, 301, 401);
                }
            }
        }
    }
}
