package org.clustercast.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clustercast.engine.SimulationRun;
import org.clustercast.model.SmallWorld;
import org.clustercast.model.setting.LeverIds;
import org.clustercast.result.LedgerLine;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Switches;
import org.junit.jupiter.api.Test;

/**
 * <pre>
 *   lever off = its difference is zero; what it would have used is unallocated; luck and the other levers are unchanged
 * </pre>
 */
class H01_OffAndNilTest {

    private static final List<String> LEVERS =
            List.of(LeverIds.GRANTS, LeverIds.FUNDS, LeverIds.SPACE, LeverIds.TALENT);

    private static SmallWorld world() {
        return SmallWorld.quiet().switches(Switches.usual()).with("production.backlogShare", 0.6);
    }

    private static SmallWorld busy() {
        return world().adding(LeverIds.GRANTS, 4)
                .adding(LeverIds.FUNDS, 6)
                .adding(LeverIds.SPACE, 5, 5)
                .adding(LeverIds.TALENT, 0, 0.1);
    }

    @Test
    void allLeversOffIsTheOrdinaryWorldToTheLastBit() {
        var off = busy();
        LEVERS.forEach(off::off);
        assertThat(Worlds.annual(off.run(), 2, 0)).isEqualTo(Worlds.annual(world().run(), 2, 0));
    }

    @Test
    void anAdditionOfNilIsTheOrdinaryWorldToTheLastBit() {
        var nil = world().adding(LeverIds.GRANTS, 0).adding(LeverIds.SPACE, 0, 0);
        assertThat(Worlds.annual(nil.run(), 1, 0)).isEqualTo(Worlds.annual(world().run(), 1, 0));
    }

    @Test
    void switchingOneLeverOffLowersOutputAndLeavesTheOthers() {
        double all = Worlds.last(busy().run(), 3);
        for (String lever : LEVERS) {
            double without = Worlds.last(busy().off(lever).run(), 3);
            assertThat(without).as(lever).isLessThan(all);
        }
    }

    @Test
    void whatALeverThatIsOffWouldHaveUsedIsUnallocated() {
        var run = busy().off(LeverIds.GRANTS).run();
        var record = new ReplicationRecord(run.layout());
        run.run(0, record);
        int line = line(run, LeverIds.GRANTS);
        // stated 9 a year, practice uses its base flow of 5
        assertThat(record.floats()[run.layout().ledgerPosition(line, 3, 0)]).isEqualTo(9);
        assertThat(record.floats()[run.layout().ledgerPosition(line, 3, 1)]).isEqualTo(5);
    }

    @Test
    void policyOffSwitchesEverythingOff() {
        Switches noPolicy = new Switches(true, false, true, true, true, true, true, true);
        var off = busy().switches(noPolicy).project(SmallWorld.fab(100, 1, 1000), true);
        assertThat(Worlds.annual(off.run(), 4, 0)).isEqualTo(Worlds.annual(world().run(), 4, 0));
    }

    private static int line(SimulationRun run, String instrument) {
        List<LedgerLine> lines = run.layout().ledger();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).instrument().equals(instrument)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no ledger line of " + instrument);
    }
}
