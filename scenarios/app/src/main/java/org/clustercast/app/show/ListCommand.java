package org.clustercast.app.show;

import java.util.concurrent.Callable;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.loader.GradeCounts;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Which scenarios are there? */
@Command(name = "list", description = "有哪些情景，数据有多可靠 / which scenarios are there, how well founded are the data")
public final class ListCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Product product = Product.open();
        Console console = common.console(product);
        for (String name : product.loader().names()) {
            Scenario scenario = product.scenario(name);
            console.result("%-14s %s — %s"
                    .formatted(
                            name,
                            scenario.label().in(console.language()),
                            scenario.description().in(console.language())));
        }
        Scenario ordinary = product.scenario("baseline");
        console.result(console.text("app.grades"));
        for (GradeCounts.Line line : GradeCounts.of(ordinary).lines()) {
            if (line.count() > 0) {
                console.result("  %s %s: %d"
                        .formatted(
                                console.text("app.grades-" + line.kind().name().toLowerCase(java.util.Locale.ROOT)),
                                line.grade(),
                                line.count()));
            }
        }
        return ExitCode.DONE;
    }
}
