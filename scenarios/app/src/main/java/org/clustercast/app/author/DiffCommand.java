package org.clustercast.app.author;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.JsonSummary;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.UserException;
import org.clustercast.reports.text.Words;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What differs between two scenarios, in words and units? */
@Command(
        name = "diff",
        description = "两个情景有什么不同，用文字和单位说 / what differs between two scenarios, in words and units",
        footer = {
            "",
            "例 / examples:",
            "  clustercast diff plan-2024 chips-first",
            "  clustercast diff plan-2024 my.yaml"
        })
public final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", description = "基准：情景名或文件 / the base: a name or a file")
    private String base = "";

    @Parameters(index = "1", paramLabel = "B", description = "与基准相比的情景 / what is compared with it")
    private String other = "";

    @Option(names = "--json", description = "输出 JSON，供程序读取 / print JSON for machines")
    private boolean isJson;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        Scenario before = product.scenario(base);
        Scenario after = product.scenario(other);
        if (!before.span().equals(after.span())) {
            throw new UserException(
                    ExitCode.USAGE,
                    "app.different-span",
                    before.span().start() + "–" + before.span().end(),
                    after.span().start() + "–" + after.span().end());
        }
        List<ScenarioDifference.Change> changes = ScenarioDifference.of(
                before,
                after,
                new Words(product.words(), console.language()),
                new ShowWords(product, console.language()));
        if (isJson) {
            JsonSummary.print(changes, console);
            return ExitCode.DONE;
        }
        console.result(
                console.text("app.diff", called(base, before, after, console), called(other, after, before, console)));
        changes.forEach(change -> console.result(console.text("app.diff-line", change.topic(), change.text())));
        if (changes.isEmpty()) {
            boolean isSame = before.fingerprint().equals(after.fingerprint());
            console.result(console.text(isSame ? "app.diff-none" : "app.diff-tiny"));
        }
        return ExitCode.DONE;
    }

    /** The label; and what was typed where both have the same one. */
    private static String called(String typed, Scenario scenario, Scenario beside, Console console) {
        String label = scenario.label().in(console.language());
        boolean isUnclear = label.equals(beside.label().in(console.language()));
        return isUnclear ? console.text("app.diff-called", label, typed) : label;
    }
}
