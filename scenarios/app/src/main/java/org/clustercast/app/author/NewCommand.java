package org.clustercast.app.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.UserException;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.resolve.FileNames;
import org.clustercast.loader.resolve.ScenarioShape;
import org.clustercast.loader.workbook.WorkbookDraft;
import org.clustercast.result.AtomicFiles;
import org.clustercast.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Start my own scenario. */
@Command(
        name = "new",
        description = "开始自己的情景：写一个带说明、可以直接改的文件 / start my own scenario: a commented file, ready to be edited",
        footer = {
            "",
            "例 / examples:",
            "  clustercast new 我的情景",
            "  clustercast new mine --from chips-first --lang en",
            "  clustercast new 我的情景 --format xlsx"
        })
public final class NewCommand implements Callable<Integer> {

    /** Names that are safe as file names everywhere. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]{1,60}");

    /** Kinds of files, named by their endings. */
    public enum Format {
        yaml,
        xlsx
    }

    @Parameters(paramLabel = "NAME", description = "名字，也是文件名 / name, and name of the file")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "BASE",
            description = "以哪个情景为基础 / scenario to start from; default: plan-2024")
    private String from = "plan-2024";

    @Option(
            names = "--format",
            paramLabel = "yaml|xlsx",
            description = "文件格式：文本或 Excel 工作簿 / text, or a workbook for Excel; default: yaml")
    private Format format = Format.yaml;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Override
    public Integer call() throws IOException {
        Product product = Product.open();
        Console console = common.console(product);
        if (!NAME.matcher(name).matches()) {
            throw new UserException(ExitCode.USAGE, "app.new-name", name);
        }
        if (FileNames.isDevice(name)) {
            throw new UserException(ExitCode.USAGE, "app.new-device", name);
        }
        Scenario base = product.scenario(from);
        Path file = Path.of(name + "." + format);
        byte[] draft = format == Format.xlsx ? workbook(product, base, console) : text(product, base, console);
        try {
            AtomicFiles.create(file, part -> Files.write(part, draft));
        } catch (FileAlreadyExistsException e) {
            throw new UserException(ExitCode.CANNOT_CREATE, "app.new-exists", file);
        } catch (AccessDeniedException e) {
            throw new UserException(ExitCode.CANNOT_CREATE, "app.new-denied", file);
        } catch (FileSystemException e) {
            if (String.valueOf(e.getReason()).startsWith("Read-only")) {
                throw new UserException(ExitCode.CANNOT_CREATE, "app.new-denied", file);
            }
            throw e;
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

    private byte[] text(Product product, Scenario base, Console console) {
        var words = new ShowWords(product, console.language());
        return ScenarioDraft.text(name, from, base, product.loader().district(), words)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook(Product product, Scenario base, Console console) {
        var source = new WorkbookDraft.Source(
                base, product.loader().district(), product.loader().keyNames(), product.words(), console.language());
        return WorkbookDraft.write(ScenarioShape.FORMAT, name, from, source);
    }
}
