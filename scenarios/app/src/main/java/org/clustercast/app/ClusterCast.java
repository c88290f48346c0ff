package org.clustercast.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.clustercast.app.author.DiffCommand;
import org.clustercast.app.author.NewCommand;
import org.clustercast.app.author.ValidateCommand;
import org.clustercast.app.run.CalibrateCommand;
import org.clustercast.app.run.CompareCommand;
import org.clustercast.app.run.OutputPlace;
import org.clustercast.app.run.ReportCommand;
import org.clustercast.app.run.RunCommand;
import org.clustercast.app.show.ListCommand;
import org.clustercast.app.show.SchemaCommand;
import org.clustercast.app.show.ShowCommand;
import org.clustercast.app.terminal.BuildFingerprint;
import org.clustercast.app.terminal.CommonOptions;
import org.clustercast.app.terminal.Console;
import org.clustercast.app.terminal.DrawnTexts;
import org.clustercast.app.terminal.ExitCode;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.ResultStream;
import org.clustercast.app.terminal.SystemReason;
import org.clustercast.app.terminal.UserException;
import org.clustercast.app.trace.TraceCommand;
import org.clustercast.ensemble.run.ReplicationsHangException;
import org.clustercast.experiment.ReplicationFailedException;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Messages;
import org.clustercast.parameter.DrawOutsideRangeException;
import org.clustercast.quantity.Language;
import org.clustercast.reports.chart.UnshowableTextException;
import org.clustercast.result.ForeignRecordsException;
import org.clustercast.result.RunBusyException;
import org.clustercast.result.TableFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The program {@code clustercast}. */
@Command(
        name = "clustercast",
        description = "产业集群情景模拟 / scenarios of industry clusters",
        mixinStandardHelpOptions = true,
        versionProvider = ClusterCast.Version.class,
        subcommands = {
            RunCommand.class,
            CompareCommand.class,
            ReportCommand.class,
            TraceCommand.class,
            CalibrateCommand.class,
            ListCommand.class,
            ShowCommand.class,
            ValidateCommand.class,
            NewCommand.class,
            DiffCommand.class,
            SchemaCommand.class
        },
        footer = {
            "",
            "例 / examples:",
            "  clustercast run plan-2024",
            "  clustercast compare baseline plan-2024",
            "  clustercast show instruments"
        })
public final class ClusterCast implements Runnable {

    private static final int MEGABYTE_SHIFT = 20;
    /** Enough for a run with its charts and report, measured with {@code -Xmx}. */
    private static final int ENOUGH_MB = 512;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(execute(ResultStream.standardOutput(), new PrintWriter(System.err, true), arguments));
    }

    /** Runs the program with writers handed in; gives the exit code. */
    static int execute(Writer out, PrintWriter err, String... arguments) {
        try {
            warnOfLanguage(err, System.getenv().getOrDefault("CLUSTERCAST_LANG", ""), arguments);
            ResultStream results = new ResultStream(out);
            CommandLine commandLine = commandLine(results.printer(), err);
            int code = commandLine.execute(arguments);
            Optional<IOException> loss = results.loss();
            return loss.isPresent() ? lost(loss.get(), code, commandLine) : code;
        } catch (OutOfMemoryError fault) {
            err.println(memory());
            return ExitCode.OUR_FAULT;
        } catch (StackOverflowError | LinkageError | RuntimeException fault) {
            // the library of the command line handles exceptions only, and not those of its own handlers
            err.println(fault + ": 程序出错了，请加 --debug 再运行并告诉我们 / the program failed, please tell us");
            if (List.of(arguments).contains("--debug")) {
                fault.printStackTrace(err);
            }
            return ExitCode.OUR_FAULT;
        }
    }

    /** A whole number in plain digits; what else it may be is not guessed. */
    private static <T> T whole(String text, Function<String, T> read) {
        try {
            return read.apply(text);
        } catch (NumberFormatException fault) {
            boolean isTooLarge = text.matches("[+-]?[0-9]+");
            throw new CommandLine.TypeConversionException(
                    isTooLarge
                            ? "“" + text + "”太大，读不了 / '" + text + "' is too large to be read"
                            : "“" + text + "”要写成普通数字的整数，例如 1000 / '" + text
                                    + "' must be a whole number in plain digits, for example 1000");
        }
    }

    /** An option says the language whatever the environment says. */
    static void warnOfLanguage(PrintWriter err, String preferred, String... arguments) {
        boolean isSaid = List.of(arguments).stream().anyMatch(argument -> argument.startsWith("--lang"));
        if (!isSaid && CommonOptions.isUnknown(preferred)) {
            err.println(CommonOptions.unknown(preferred));
        }
    }

    /** The command line: a fault of what was typed is told with the usage. */
    private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        var commandLine = new CommandLine(new ClusterCast())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(int.class, text -> whole(text, Integer::valueOf))
                .registerConverter(long.class, text -> whole(text, Long::valueOf))
                .registerConverter(Integer.class, text -> whole(text, Integer::valueOf))
                .registerConverter(Long.class, text -> whole(text, Long::valueOf))
                .setExecutionExceptionHandler(ClusterCast::onFault);
        commandLine.setParameterExceptionHandler((fault, given) -> {
            fault.getCommandLine().getErr().println(fault.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(
                    fault, fault.getCommandLine().getErr());
            fault.getCommandLine().usage(fault.getCommandLine().getErr());
            return ExitCode.USAGE;
        });
        return commandLine;
    }

    /** Results that could not be printed: a fault, unless whoever read them had enough. */
    private static int lost(IOException loss, int code, CommandLine commandLine) {
        if (code != ExitCode.DONE && code != ExitCode.FAILED_REPLICATIONS) {
            return code;
        }
        if (ResultStream.isNobodyReading(loss)) {
            return ExitCode.NOBODY_READS;
        }
        CommandLine command = commandLine;
        for (ParseResult given = commandLine.getParseResult(); given != null; given = given.subcommand()) {
            command = given.commandSpec().commandLine();
        }
        PrintWriter err = command.getErr();
        Console console = console(command, err);
        err.println(console.text("app.output-lost", OutputPlace.reason(loss, console)));
        return ExitCode.INPUT_OUTPUT;
    }

    private static Console console(CommandLine command, PrintWriter err) {
        return new Console(language(command), () -> Product.open().words(), command.getOut(), err, false);
    }

    /** Built without the vocabulary: there may be no memory to read it. */
    private static String memory() {
        long most = Runtime.getRuntime().maxMemory() >> MEGABYTE_SHIFT;
        return "内存不足：Java 最多只用了 " + most + " MB，需要约 " + ENOUGH_MB + " MB。已完成的模拟都已保存；请设 CLUSTERCAST_JAVA_OPTS=-Xmx"
                + ENOUGH_MB + "m 再运行同一条命令。 / Out of memory: Java may use " + most + " MB, about " + ENOUGH_MB
                + " MB are needed. What was finished is saved; set CLUSTERCAST_JAVA_OPTS=-Xmx" + ENOUGH_MB
                + "m and run the same command again.";
    }

    /** Whether the system did not let a file be opened because too many are open, wherever that was noticed. */
    private static boolean isOutOfFiles(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Too many open files")) {
                return true;
            }
        }
        return false;
    }

    /** Built without the vocabulary: its file could not be opened. */
    private static String openFiles() {
        return "同时打开的文件太多，系统不让再开。请用 ulimit -n 提高上限（至少 128），再运行同一条命令；已完成的模拟都已保存。"
                + " / Too many files are open at a time. Raise the limit with ulimit -n (at least 128) and run the same"
                + " command again; replications that were finished are saved.";
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    private static int onFault(Exception fault, CommandLine command, ParseResult given) {
        boolean isDebug = given.expandedArgs().contains("--debug");
        PrintWriter err = command.getErr();
        if (isDebug) {
            fault.printStackTrace(err);
        }
        if (isOutOfFiles(fault)) {
            err.println(openFiles());
            return ExitCode.INPUT_OUTPUT;
        }
        if (fault instanceof InvalidInputException invalid) {
            err.println(Messages.in(language(command)).report(invalid.problems()));
            return invalid.kind().exitCode();
        }
        return explain(fault, console(command, err), err);
    }

    private static int explain(Exception fault, Console console, PrintWriter err) {
        if (fault instanceof UserException user) {
            err.println(console.text(user.key(), user.arguments().toArray()));
            return user.exitCode();
        }
        if (fault instanceof RunBusyException busy) {
            err.println(console.text("app.busy", busy.process()));
            return ExitCode.CANNOT_CREATE;
        }
        if (fault instanceof ForeignRecordsException foreign) {
            err.println(console.text("app.foreign-records", String.valueOf(foreign.getMessage())));
            return ExitCode.CANNOT_CREATE;
        }
        if (cause(fault, DrawOutsideRangeException.class) instanceof DrawOutsideRangeException draw) {
            err.println(console.text("app.draw-outside", draw.message().in(console.language())));
            return ExitCode.BAD_CONTENT;
        }
        if (fault instanceof ReplicationFailedException failed) {
            err.println(console.text(
                    "app.replication-failed",
                    failed.failure().replication(),
                    failed.failure().message()));
            return ExitCode.OUR_FAULT;
        }
        if (fault instanceof ReplicationsHangException hang) {
            err.println(console.text(
                    "app.replications-hang", hang.hanging(), hang.limit().toSeconds()));
            return ExitCode.STOPPED;
        }
        return explainRead(fault, console, err);
    }

    /** What was read or drawn, or could not be, may lie deep inside a chart. */
    private static int explainRead(Exception fault, Console console, PrintWriter err) {
        if (cause(fault, UnshowableTextException.class) instanceof UnshowableTextException text) {
            err.println(DrawnTexts.message(text, console));
            return ExitCode.BAD_CONTENT;
        }
        if (cause(fault, TableFormatException.class) instanceof TableFormatException table) {
            err.println(
                    console.text("app.table-damaged", table.file(), table.row(), table.problem(console.language())));
            return InvalidInputException.Kind.BAD_CONTENT.exitCode();
        }
        Throwable first = fault instanceof UncheckedIOException unchecked ? unchecked.getCause() : fault;
        if (first instanceof IOException system) {
            err.println(console.text("app.input-output", unread(system, console)));
            return ExitCode.INPUT_OUTPUT;
        }
        err.println(console.text("app.our-fault", fault.toString()));
        return ExitCode.OUR_FAULT;
    }

    private static String unread(IOException fault, Console console) {
        if (fault instanceof FileSystemException system) {
            return system.getFile() + " (" + OutputPlace.reason(system, console) + ")";
        }
        return SystemReason.in(fault, console).orElseGet(() -> String.valueOf(fault.getMessage()));
    }

    /** What is wrong may be found deep inside a chart. */
    private static @Nullable Throwable cause(Throwable fault, Class<?> kind) {
        Throwable cause = fault;
        while (cause != null && !kind.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Language language(CommandLine command) {
        Object user = command.getCommandSpec().userObject();
        return user == null || command.getMixins().get("common") == null
                ? CommonOptions.preferred()
                : ((CommonOptions) command.getMixins().get("common")).language();
    }

    /** Version and build. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"clustercast " + Product.readVersion() + " (build " + BuildFingerprint.compute() + ")"
            };
        }
    }
}
