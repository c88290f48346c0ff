package org.clustercast.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.clustercast.loader.Fixture;
import org.clustercast.policy.LeverPlan;
import org.clustercast.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Numbers over time: steps, ramps, S-curves, and what expires. Quarter 0 is the first of 2024. */
class ScheduleTest {

    private static final Offset<Double> CLOSE = within(1e-12);
    private static final double PRACTICE = 11.5;

    @TempDir
    private Path folder;

    /** Total of the grants by quarter. */
    private double[] grants(String base, String lever) throws Exception {
        return sums(load(base, "  enterprise-grants:\n" + lever).lever("enterprise-grants"));
    }

    private Scenario load(String base, String levers) throws Exception {
        Path file = folder.resolve("own.yaml");
        Files.writeString(
                file, "format: 2\nlabel: own\nextends: " + base + "\nlevers:\n" + levers, StandardCharsets.UTF_8);
        return Fixture.load(file);
    }

    private static double[] sums(LeverPlan plan) {
        double[] sums = new double[plan.unassigned().length];
        for (double[] ofKey : plan.total()) {
            for (int q = 0; q < sums.length; q++) {
                sums[q] += ofKey[q];
            }
        }
        return sums;
    }

    @Test
    void aRampRisesByTheSameAmountEachQuarterAndStays() throws Exception {
        double[] sums = grants("baseline", "    total: { 2025: { value: 19.5, shape: ramp, reachedBy: 2026 } }\n");
        assertThat(sums[3]).as("before").isCloseTo(PRACTICE, CLOSE);
        for (int q = 4; q < 12; q++) {
            assertThat(sums[q] - sums[q - 1]).isCloseTo(1, CLOSE);
        }
        assertThat(sums[11])
                .as("the last quarter of the year by which it is reached")
                .isCloseTo(19.5, CLOSE);
        assertThat(sums[27]).isCloseTo(19.5, CLOSE);
    }

    @Test
    void aRampMayFall() throws Exception {
        double[] sums = grants("baseline", "    total: { 2024Q3: { value: 1.5, shape: ramp, reachedBy: 2025Q2 } }\n");
        assertThat(sums[1]).isCloseTo(PRACTICE, CLOSE);
        assertThat(sums[3]).as("half way").isCloseTo(6.5, CLOSE);
        assertThat(sums[5]).isCloseTo(1.5, CLOSE);
    }

    @Test
    void anScurveIsSlowAtBothEndsAndHalfWayInTheMiddle() throws Exception {
        double[] sums = grants("baseline", "    total: { 2024: { value: 21.5, shape: s-curve, reachedBy: 2025 } }\n");
        // eight quarters: t = 1/8 … 1, progress t² (3 − 2t)
        assertThat(sums[0]).isCloseTo(PRACTICE + 10 * (3 - 0.25) / 64, CLOSE);
        assertThat(sums[3]).isCloseTo(PRACTICE + 5, CLOSE);
        assertThat(sums[7]).isCloseTo(21.5, CLOSE);
        assertThat(sums[1] - sums[0]).isLessThan(sums[4] - sums[3]);
        assertThat(sums[7] - sums[6]).isLessThan(sums[4] - sums[3]);
    }

    @Test
    void whatExpiresGivesWayToPractice() throws Exception {
        double[] sums = grants("baseline", "    total: { 2025: { value: 20, expires: 2026Q2 }, 2028: 15 }\n");
        assertThat(sums[9]).as("the last quarter").isCloseTo(20, CLOSE);
        assertThat(sums[10]).isCloseTo(PRACTICE, CLOSE);
        assertThat(sums[16]).isCloseTo(15, CLOSE);
    }

    @Test
    void aRampStartsFromWhatHeldBefore() throws Exception {
        double[] sums =
                grants("baseline", "    total: { 2024: 20, 2025: { value: 12, shape: ramp, reachedBy: 2025 } }\n");
        assertThat(sums[4]).isCloseTo(18, CLOSE);
        assertThat(sums[7]).isCloseTo(12, CLOSE);
    }

    @Test
    void anEntryOfTheBaseIsReplacedAsAWhole() throws Exception {
        Path base = folder.resolve("base.yaml");
        Files.writeString(base, """
                format: 2
                label: base
                extends: baseline
                levers:
                  enterprise-grants:
                    total: { 2025: { value: 30, shape: ramp, reachedBy: 2027 } }
                """);
        double[] sums = grants("./base.yaml", "    total: { 2025: { value: 20, expires: 2025 } }\n");
        assertThat(sums[4]).isCloseTo(20, CLOSE);
        assertThat(sums[8]).isCloseTo(PRACTICE, CLOSE);
    }

    @Test
    void sharesMayChangeAndWhatIsLeftIsUnassigned() throws Exception {
        LeverPlan plan = load("baseline", """
                          enterprise-grants:
                            total: { 2024: 10 }
                            shares:
                              semiconductors: { 2025: 0.5, 2026: { value: 0.9, shape: ramp, reachedBy: 2026 } }
                              connected-vehicles: 0
                              medical-devices: 0
                              biomedicine: 0
                              new-energy: 0
                              smart-terminals: 0
                              cell-gene: 0
                              low-altitude: 0
                              culture-tourism: 0
                              other: 0
                        """).lever("enterprise-grants");
        int chips = plan.keys().indexOf("semiconductors");
        assertThat(plan.total()[chips][3]).as("practice before the first").isCloseTo(2.2, CLOSE);
        assertThat(plan.total()[chips][4]).isCloseTo(5, CLOSE);
        assertThat(plan.total()[chips][8]).isCloseTo(6, CLOSE);
        assertThat(plan.unassigned()[11]).isCloseTo(1, CLOSE);
    }

    @Test
    void aTotalBesideAmountsIsWhatIsAvailable() throws Exception {
        LeverPlan plan = load("baseline", """
                          quality-space:
                            total: { 2024: 300 }
                            amounts: { P01: { 2024: 50 } }
                        """).lever("quality-space");
        assertThat(sums(plan)[0] + plan.unassigned()[0]).isCloseTo(300, CLOSE);
        assertThat(plan.total()[plan.keys().indexOf("P01")][0]).isEqualTo(50);
    }

    @Test
    void sayingTheSameAnotherWayGivesTheSameFingerprint() throws Exception {
        String steps = load("baseline", "  enterprise-grants:\n    total: { 2024: 12, 2024Q3: 13 }\n")
                .fingerprint();
        String expiry = load(
                        "baseline",
                        "  enterprise-grants:\n    total: { 2024: { value: 12, expires: 2024Q2 }, 2024Q3: 13 }\n")
                .fingerprint();
        assertThat(expiry).isEqualTo(steps);
    }
}
