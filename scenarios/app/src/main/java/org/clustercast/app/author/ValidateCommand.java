package org.clustercast.app.author;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.DrawnTexts;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ReportWords;
import org.clustercast.app.terminal.ReviewView;
import org.clustercast.app.terminal.UserException;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.reports.text.Words;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Is my file right? All problems at once. */
@Command(
        name = "validate",
        description = "检查情景文件，一次报告全部问题 / is my file right? all problems at once",
        footer = {
            "",
            "例 / example:",
            "  clustercast validate my.yaml",
            "  clustercast validate plan-2024 --set levers.enterprise-grants.total.2026=9"
        })
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "情景名或文件 / names in the library, or files")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--set",
            paramLabel = "path=value",
            description = "改一个值后再检查，可重复 / check with one value changed, repeatable")
    private List<String> sets = new ArrayList<>();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        Product product = Product.open();
        Console console = common.console(product);
        int worst = ExitCode.DONE;
        for (String file : files) {
            try {
                Scenario scenario = product.loader().load(file, Path.of(""), sets, OptionalLong.empty());
                DrawnTexts.require(
                        new ScenarioLoader.Source(file, sets, OptionalLong.empty()), scenario, product.loader());
                console.result(console.text("app.valid", file, scenario.label().in(console.language())));
                ReviewView review = new ReviewView(console);
                review.warn(scenario);
                if (!console.isQuiet()) {
                    review.resources(scenario, new Words(ReportWords.of(product, scenario), console.language()));
                }
            } catch (InvalidInputException e) {
                command.commandLine()
                        .getErr()
                        .println(Messages.in(console.language()).report(e.problems()));
                worst = Math.max(worst, e.kind().exitCode());
            } catch (UserException e) {
                console.warn(e.key(), e.arguments().toArray());
                worst = Math.max(worst, e.exitCode());
            }
        }
        return worst;
    }
}
