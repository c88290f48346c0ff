package org.clustercast.app.show;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.JsonSummary;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ShownPage;
import org.clustercast.app.terminal.UserException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which instruments, parameters, clusters, parks and indicators are there, and what do they mean? */
@Command(
        name = "show",
        description = "有哪些政策工具、参数、集群、园区、项目、目标和指标，各是什么意思？ / which instruments, parameters, clusters, parks,"
                + " projects, targets and indicators are there, and what do they mean?",
        footer = {
            "",
            "例 / examples:",
            "  clustercast show instruments",
            "  clustercast show 产业基金",
            "  clustercast show investment.grantAdditionality --lang en"
        })
public final class ShowCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            description =
                    "instruments、parameters、clusters、parks、projects、targets、indicators，或其中一项的编号或名字 / or the id or name of"
                            + " one of them, or of a group of parameters")
    private String name = "";

    @Option(names = "--json", description = "机器可读 / machine-readable")
    private boolean isJson;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        ShowIndex index = new ShowIndex(product);
        ShowIndex.Subject subject = index.find(name).orElseThrow(() -> unknown(index));
        ShownPage page = new ShowPages(product, new ShowWords(product, console.language())).page(subject);
        if (isJson) {
            JsonSummary.print(page.data(), console);
        } else {
            page.print(console);
        }
        return ExitCode.DONE;
    }

    private UserException unknown(ShowIndex index) {
        Optional<String> nearest = index.nearest(name);
        return nearest.isPresent()
                ? new UserException(ExitCode.USAGE, "app.show-unknown-nearest", name, nearest.get())
                : new UserException(ExitCode.USAGE, "app.show-unknown", name);
    }
}
