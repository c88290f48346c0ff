package org.clustercast.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.clustercast.ensemble.DemographyCalibration;
import org.clustercast.result.Table;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What do entry and exit ordinarily contribute to growth? The other calibrations come with their issue. */
@Command(
        name = "calibrate",
        description = "校准：进入、退出和门槛在普通世界里给增长的净贡献 / calibrate: what entry, exit and the threshold ordinarily contribute",
        footer = {"", "例 / example:", "  clustercast calibrate demography --replications 2000"})
final class CalibrateCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WHAT", description = "demography")
    private String what = "";

    @Mixin
    private RunOptions options = new RunOptions();

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() {
        Product product = Product.open();
        Console console = common.console(product);
        if (!what.equals("demography")) {
            throw new UserException(ExitCode.USAGE, "app.calibrate-what", what);
        }
        Scenario ordinary = product.loader().load("baseline", Path.of(""), options.sets(), options.seed());
        int replications = options.replications(ordinary.replications());
        options.tellThreads(replications, console);
        Table table = DemographyCalibration.of(ordinary, replications, options.threads());
        console.result(String.join(",", table.columns()));
        for (int row = 0; row < table.rows(); row++) {
            int at = row;
            console.result(String.join(
                    ",", table.columns().stream().map(c -> table.text(at, c)).toList()));
        }
        return ExitCode.DONE;
    }
}
