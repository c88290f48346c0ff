package org.clustercast.app.run;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.UserException;
import org.clustercast.ensemble.analysis.DemographyCalibration;
import org.clustercast.ensemble.analysis.EffectSurvey;
import org.clustercast.experiment.Trials;
import org.clustercast.loader.data.EffectFile;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * What do entry and exit ordinarily contribute to growth, and what has no effect in the model? The other calibrations come
 * with their issue.
 */
@Command(
        name = "calibrate",
        description = "校准：进入、退出和门槛在普通世界里给增长的净贡献，以及哪些内容在模型中无影响 / calibrate: what entry, exit and the"
                + " threshold ordinarily contribute, and what has no effect in the model",
        footer = {
            "",
            "例 / examples:",
            "  clustercast calibrate demography --replications 2000",
            "  clustercast calibrate effects --replications 100 > effects.yaml"
        })
public final class CalibrateCommand implements Callable<Integer> {

    private static final String ORDINARY = "baseline";
    /** Enough for what happens seldom: a chance of one in twenty is missed once in 170 times. */
    private static final int EFFECT_REPLICATIONS = 100;

    @Parameters(paramLabel = "WHAT", description = "demography, effects")
    private String what = "";

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Product product = Product.open();
        Console console = common.console(product);
        switch (what) {
            case "demography" -> demography(product, console);
            case "effects" -> effects(product, console);
            default -> throw new UserException(ExitCode.USAGE, "app.calibrate-what", what);
        }
        return ExitCode.DONE;
    }

    private Scenario load(Product product, String name) {
        return product.loader().load(name, Path.of(""), options.sets(), options.seed());
    }

    private void demography(Product product, Console console) {
        Scenario ordinary = load(product, ORDINARY);
        int replications = options.replications(ordinary.replications());
        options.tellThreads(replications, console);
        Table table = DemographyCalibration.of(ordinary, Trials.first(replications, options.threads()));
        console.result(String.join(",", table.columns()));
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            console.result(String.join(
                    ",", table.columns().stream().map(c -> table.text(at, c)).toList()));
        }
    }

    /** The text of {@code effects.yaml} of the data folder; the ordinary world goes first. */
    private void effects(Product product, Console console) {
        List<Scenario> library = Stream.concat(
                        Stream.of(ORDINARY), product.loader().names().stream().filter(name -> !name.equals(ORDINARY)))
                .map(name -> load(product, name))
                .toList();
        int replications = options.replications(EFFECT_REPLICATIONS);
        console.result(EffectFile.text(new EffectSurvey(library, replications).all(), replications)
                .strip());
    }
}
