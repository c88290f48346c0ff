package org.clustercast.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clustercast.scenario.Scenario;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures everything in one run and prints a table of ratios with what they must be and the machine. */
public final class Bench {

    private static final int REPLICATIONS = 10_000;
    private static final int MEASURED = 1_000;
    private static final String PARALLEL = "-XX:+UseParallelGC";
    private static final double ALLOWED_BYTES = 64 * 1024;

    /** Phases with queues, searches or links, whose cost may grow with size. */
    private static final Set<String> LINKED =
            Set.of("Policy", "Entry", "TalentMarket", "SpaceMarket", "Innovation", "SupplyChain");

    private final List<String> lines = new ArrayList<>();
    private final String only;

    private Bench(String only) {
        this.only = only;
    }

    /** Measures; arguments are the folder with data and library, the folder for results, and what to measure. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        System.setProperty(
                Scenarios.HOME,
                Path.of(arguments[0]).toAbsolutePath().normalize().toString());
        Bench bench = new Bench(arguments[2].substring("only=".length()));
        bench.measure();
        Path file = Path.of(arguments[1], "benchmarks.txt");
        Files.createDirectories(file.getParent());
        Files.write(file, bench.lines);
    }

    private boolean wants(String name) {
        return only.isEmpty() || name.contains(only);
    }

    private void measure() throws IOException, RunnerException {
        say(
                "%s, %d processors, Java %s",
                processor(), Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        say("%-58s %12s %12s", "what", "measured", "to hold");
        if (wants("model")) {
            model();
        }
        if (wants("kernel")) {
            kernel();
        }
        if (wants("ensemble")) {
            ensemble();
        }
        if (wants("memory")) {
            double bytes = Measurements.allocatedBytes(Scenarios.load("plan-2024"));
            hold("bytes allocated for a replication", bytes, "<= 65536", bytes <= ALLOWED_BYTES);
        }
        if (wants("house")) {
            house();
        }
        if (wants("phases")) {
            phases();
        }
        if (wants("sizes")) {
            sizes();
        }
    }

    private void model() throws RunnerException {
        Collection<RunResult> results = jmh("ModelBenchmark", PARALLEL);
        double model = score(results, "model", "");
        double bare = score(results, "bareLoop", "");
        double[] phases = Measurements.phases(Scenarios.load("plan-2024"), 1, 20);
        double steps =
                phases[phases.length - 1] * Scenarios.load("plan-2024").span().quarters();
        say("  a replication takes %.1f ms, its bare loop %.1f ms", model / 1e3, bare / 1e3);
        say("  %.0f ns for an enterprise and quarter, the bare loop %.0f ns", model * 1e3 / steps, bare * 1e3 / steps);
        hold("bare loop over model", bare / model, ">= 0.8", bare / model >= 0.8);
    }

    /** On a Java machine as it comes, and with the collector that {@code run} uses. */
    private void kernel() throws RunnerException {
        kernel("as it comes", jmh("KernelBenchmark"));
        kernel("ParallelGC", jmh("KernelBenchmark", PARALLEL));
    }

    private void kernel(String machine, Collection<RunResult> results) {
        for (int n : new int[] {1_000, 100_000}) {
            double columns = score(results, "columns", Integer.toString(n)) / n;
            double mason = score(results, "mason", Integer.toString(n)) / n;
            say("  kernel at %,d, %s: columns %.1f ns, MASON %.0f ns a step", n, machine, columns, mason);
            int wanted = n == 1_000 ? 10 : 40;
            hold(
                    "MASON over columns at " + n + ", " + machine,
                    mason / columns,
                    ">= " + wanted,
                    mason / columns >= wanted);
        }
    }

    private void ensemble() throws IOException {
        Scenario scenario = Scenarios.load("plan-2024");
        Measurements.ensembleSeconds(scenario, MEASURED / 4, 2);
        double one = Measurements.ensembleSeconds(scenario, MEASURED, 1);
        double two = Measurements.ensembleSeconds(scenario, MEASURED, 2);
        hold("one core over two", one / two, ">= 1.7", one / two >= 1.7);
        double all = Measurements.ensembleSeconds(scenario, REPLICATIONS, 2);
        hold("seconds for 10,000 replications on two cores", all, "<= 60", all <= 60);
    }

    /** What variants of one world cost, against a replication timed in turn with it. */
    private void house() {
        HouseCosts costs = HouseCosts.measure(Scenarios.load("plan-2024"), Scenarios.load("baseline"));
        say("  a replication takes %.2f ms", costs.replicationMs());
        hold("making a model over a replication", costs.making(), "<= 0.25", costs.making() <= 0.25);
        hold(
                "binding a model to another scenario over a replication",
                costs.binding(),
                "<= 0.05",
                costs.binding() <= 0.05);
        hold("a snapshot over a quarter", costs.snapshot(), "<= 2", costs.snapshot() <= 2);
        hold("restoring over a quarter", costs.restoring(), "<= 2", costs.restoring() <= 2);
        hold("ten allocations over one", costs.tenAllocations(), "<= 9.4", costs.tenAllocations() <= 9.4);
    }

    private void phases() {
        double[] cost = Measurements.phases(Scenarios.load("plan-2024"), 150, 300);
        double sum = 0;
        for (int i = 0; i < cost.length - 1; i++) {
            sum += cost[i];
        }
        List<String> names = names(Scenarios.load("plan-2024"));
        say("  where the time goes, ns for an enterprise and quarter");
        for (int i = 0; i < cost.length - 1; i++) {
            say("    %-20s %7.1f %5.1f %%", names.get(i), cost[i], 100 * cost[i] / sum);
        }
    }

    private void sizes() {
        Scenario plan = Scenarios.load("plan-2024");
        double[] factors = {1.0 / 3, 1, 10, 100, 300};
        double[][] costs = new double[factors.length][];
        for (int i = 0; i < factors.length; i++) {
            int sample = (int) Math.max(2, Math.min(100, 100 / factors[i]));
            costs[i] = Measurements.phases(Scenarios.scaled(plan, factors[i]), sample, sample);
        }
        List<String> names = names(plan);
        int last = costs[0].length - 1;
        say(
                "  ns for an enterprise and quarter at %,.0f to %,.0f enterprises",
                costs[0][last], costs[factors.length - 1][last]);
        double[] arithmetic = new double[factors.length];
        double[] all = new double[factors.length];
        for (int phase = 0; phase < last; phase++) {
            boolean isLinked = LINKED.contains(names.get(phase));
            double[] row = new double[factors.length];
            for (int i = 0; i < factors.length; i++) {
                row[i] = costs[i][phase];
                arithmetic[i] += isLinked ? 0 : row[i];
                all[i] += row[i];
            }
            holdGrowth(names.get(phase), row, isLinked ? 3 : 1.5);
        }
        holdGrowth("arithmetic phases together", arithmetic, 1.5);
        holdGrowth("all phases together", all, 3);
    }

    /** Largest size over the cheapest one: what has fixed costs gets cheaper for each enterprise, which is no fault. */
    private void holdGrowth(String what, double[] costs, double allowed) {
        StringBuilder row = new StringBuilder();
        for (double cost : costs) {
            row.append(String.format(Locale.ROOT, " %7.1f", cost));
        }
        say("    %-28s %s", what, row);
        double grown = costs[costs.length - 1] / Arrays.stream(costs).min().orElseThrow();
        hold("largest over cheapest size, " + what, grown, "<= " + allowed, grown <= allowed);
    }

    /** What is timed: the base year, then the phases. */
    private static List<String> names(Scenario scenario) {
        List<String> names = new ArrayList<>(List.of("BaseYear"));
        new BareModel(scenario).phases().forEach(phase -> names.add(phase.name()));
        return names;
    }

    private static Collection<RunResult> jmh(String type, String... jvm) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(Bench.class.getPackageName() + "\\." + type)
                        .jvmArgs(jvm)
                        .jvmArgsAppend("-D" + Scenarios.HOME + "=" + System.getProperty(Scenarios.HOME))
                        .forks(2)
                        .warmupIterations(8)
                        .warmupTime(TimeValue.milliseconds(500))
                        .measurementIterations(50)
                        .measurementTime(TimeValue.milliseconds(100))
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
    }

    /** The median tenth of a second. */
    private static double score(Collection<RunResult> results, String benchmark, String enterprises) {
        return results.stream()
                .filter(r -> r.getParams().getBenchmark().endsWith("." + benchmark))
                .filter(r -> enterprises.isEmpty()
                        || enterprises.equals(r.getParams().getParam("enterprises")))
                .mapToDouble(r -> r.getPrimaryResult().getStatistics().getPercentile(50))
                .findFirst()
                .orElseThrow();
    }

    private void hold(String what, double measured, String wanted, boolean isHeld) {
        say("%-58s %12.2f %12s  %s", what, measured, wanted, isHeld ? "held" : "NOT HELD");
    }

    private void say(String format, Object... values) {
        String line = String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    /** Name of the processor as the system tells it. */
    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
