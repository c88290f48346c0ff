package org.clustercast.app.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clustercast.app.run.OutputPlace;
import org.clustercast.app.run.StoredRun;
import org.clustercast.app.run.StoredScenarioOptions;
import org.clustercast.app.show.ShowIndex;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.JsonSummary;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.SafeName;
import org.clustercast.app.terminal.ShownPage;
import org.clustercast.app.terminal.UserException;
import org.clustercast.engine.Trace;
import org.clustercast.loader.vocabulary.Nearest;
import org.clustercast.quantity.Quarter;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Why is this number what it is? */
@Command(
        name = "trace",
        description = "为什么是这个数？重演一次模拟，给出一个集群一个季度里的企业：要什么、得到什么、被什么约束 / why is this number what it is:"
                + " enterprises, wants, gets, what bound",
        footer = {
            "",
            "例 / examples:",
            "  clustercast trace runs/plan-2024-0123456789ab --replication 17 --cluster semiconductors --quarter 2027Q3",
            "  clustercast trace runs/first --scenario first.yaml --replication 0 --cluster 生物医药 --csv all.csv"
        })
public final class TraceCommand implements Callable<Integer> {

    private static final int MOST = 10;

    @Parameters(paramLabel = "RUN", description = "运行目录 / run directory")
    private Path run = Path.of("");

    @Option(names = "--replication", paramLabel = "N", required = true, description = "第几次模拟，从 0 起 / from 0 on")
    private int replication;

    @Option(names = "--cluster", paramLabel = "C", required = true, description = "集群 / cluster, id or name")
    private String cluster = "";

    @Option(names = "--quarter", paramLabel = "2027Q3", description = "季度 / quarter; default: the last one")
    private @Nullable String quarter;

    @Option(names = "--enterprise", paramLabel = "ID", description = "一家企业各季的全过程 / all quarters of one enterprise")
    private @Nullable String enterprise;

    @Mixin
    private StoredScenarioOptions scenario = new StoredScenarioOptions();

    @Option(names = "--csv", paramLabel = "FILE", description = "全部企业写成 CSV / all enterprises as CSV")
    private @Nullable Path csv;

    @Option(names = "--json", description = "机器可读 / machine-readable")
    private boolean isJson;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        if (csv != null) {
            SafeName.require(csv);
        }
        StoredRun stored = StoredRun.open(run);
        TraceJob job = new TraceJob(stored);
        Scenario resolved = scenario.of(stored, product);
        int position = cluster(product, resolved);
        Quarter when = quarter(resolved);
        if (csv != null) {
            OutputPlace.refuseOtherTable(csv, Trace.columns());
        }
        Trace trace = job.trace(resolved, position, replication);
        ShowWords words = new ShowWords(product, console.language());
        String title = words.text(
                "trace.title",
                resolved.label().in(console.language()),
                replication,
                words.cluster(resolved.clusters().get(position).id()));
        show(trace, when, new View(console, words, title));
        return ExitCode.DONE;
    }

    /** Where and in which words it is shown. */
    private record View(Console console, ShowWords words, String title) {}

    private int cluster(Product product, Scenario resolved) {
        Optional<ShowIndex.Subject> subject = new ShowIndex(product).find(cluster);
        if (subject.isPresent() && subject.get().kind() == ShowIndex.Kind.CLUSTER) {
            return resolved.clusterPosition(subject.get().id());
        }
        List<String> ids = resolved.clusters().stream().map(c -> c.id()).toList();
        List<String> names = new ArrayList<>(ids);
        resolved.clusters()
                .forEach(c -> names.addAll(List.of(c.label().zh(), c.label().en())));
        throw unknown("app.trace-no-cluster", cluster, names, ids);
    }

    private Quarter quarter(Scenario resolved) {
        String first = resolved.span().start().toString();
        String last = resolved.span().end().toString();
        String written = quarter == null ? last : quarter;
        return resolved.span().all().stream()
                .filter(q -> q.toString().equals(written))
                .findFirst()
                .orElseThrow(() -> new UserException(ExitCode.USAGE, "app.trace-no-quarter", written, first, last));
    }

    /** Only what is near is a suggestion; else what there is, as far as anybody reads it. */
    private static UserException unknown(String key, String written, List<String> names, List<String> known) {
        String some =
                String.join(", ", known.subList(0, Math.min(known.size(), MOST))) + (known.size() > MOST ? ", …" : "");
        return Nearest.of(written, names)
                .map(near -> new UserException(ExitCode.USAGE, key + "-nearest", written, near))
                .orElseGet(() -> new UserException(ExitCode.USAGE, key, written, some));
    }

    private void show(Trace trace, Quarter when, View view) throws IOException {
        Table all = enterprise == null ? trace.enterprises(when) : trace.path(enterprise);
        if (enterprise != null && all.rows() == 0) {
            throw unknown("app.trace-no-enterprise", enterprise, trace.names(), trace.names());
        }
        if (csv != null) {
            all.write(csv);
        }
        var data = new LinkedHashMap<String, Object>();
        data.put("replication", replication);
        data.put("quarter", when.toString());
        ShownPage page =
                enterprise == null ? clusterPage(trace, when, view, data) : enterprisePage(all, enterprise, view, data);
        if (isJson) {
            JsonSummary.print(page.data(), view.console);
        } else {
            page.print(view.console);
        }
        if (csv != null) {
            view.console.tell("app.trace-csv", csv, all.rows());
        }
    }

    private static ShownPage clusterPage(Trace trace, Quarter when, View view, LinkedHashMap<String, Object> data) {
        TraceView tables = new TraceView(view.words);
        Table totals = trace.totals(when);
        Table all = trace.enterprises(when);
        Table largest = Trace.largest(all, "output", MOST);
        Table losing = Trace.largest(all, "lost-orders", MOST);
        data.put("totals", TraceView.records(totals));
        data.put("largest", TraceView.records(largest));
        data.put("lostOrders", TraceView.records(losing));
        return new ShownPage(
                List.of(
                        view.title + " " + when,
                        view.words.text("trace.same"),
                        view.words.text("trace.totals"),
                        view.words.text("trace.ten", Math.min(MOST, largest.rows()), losing.rows()),
                        tables.units()),
                List.of(
                        tables.totals(totals),
                        tables.rows(largest, Trace.ENTERPRISE),
                        tables.rows(losing, Trace.ENTERPRISE)),
                data);
    }

    private static ShownPage enterprisePage(Table path, String name, View view, LinkedHashMap<String, Object> data) {
        TraceView tables = new TraceView(view.words);
        data.put("enterprise", name);
        data.put("path", TraceView.records(path));
        return new ShownPage(
                List.of(view.title + " " + name, view.words.text("trace.same"), tables.units()),
                List.of(tables.rows(path, Trace.QUARTER)),
                data);
    }
}
