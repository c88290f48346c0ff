package org.clustercast.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Start my own scenario. */
@Command(
        name = "new",
        description = "开始自己的情景：写一个带说明、可以直接改的文件 / start my own scenario: a commented file, ready to be edited",
        footer = {"", "例 / examples:", "  clustercast new 我的情景", "  clustercast new mine --from chips-first --lang en"})
final class NewCommand implements Callable<Integer> {

    /** Names that are safe as file names everywhere; Windows keeps some for its devices. */
    private static final Pattern NAME =
            Pattern.compile("(?!(?i:con|prn|aux|nul|com[0-9]|lpt[0-9])$)[\\p{L}\\p{N}_-]{1,60}");

    @Parameters(paramLabel = "NAME", description = "名字，也是文件名 / name, and name of the file")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "BASE",
            description = "以哪个情景为基础 / scenario to start from; default: plan-2024")
    private String from = "plan-2024";

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        if (!NAME.matcher(name).matches()) {
            throw new UserException(ExitCode.USAGE, "app.new-name", name);
        }
        Scenario base = product.scenario(from);
        String text = ScenarioDraft.text(
                name, from, base, product.loader().district(), new ShowWords(product, console.language()));
        Path file = Path.of(name + ".yaml");
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new UserException(ExitCode.CANNOT_CREATE, "app.new-exists", file);
        }
        try {
            product.scenario(file.toString());
        } catch (InvalidInputException e) {
            // its base cannot be extended from here: say so, and leave nothing that does not work
            Files.delete(file);
            throw e;
        }
        console.result(console.text("app.new", file, name));
        return ExitCode.DONE;
    }
}
