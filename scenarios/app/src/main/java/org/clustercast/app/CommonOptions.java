package org.clustercast.app;

import java.io.PrintWriter;
import java.util.Locale;
import org.clustercast.quantity.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has. */
final class CommonOptions {

    @Option(names = "--lang", paramLabel = "zh|en", description = "语言 / language; default: CLUSTERCAST_LANG, or zh")
    private @Nullable Language language;

    @Option(names = "--quiet", description = "不显示进度 / no progress")
    private boolean isQuiet;

    @Option(names = "--debug", description = "出错时显示调用栈 / show stack traces")
    private boolean isDebug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "帮助 / help")
    private boolean isHelp;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    Language language() {
        return language != null ? language : preferred();
    }

    /** The language of the environment, where no option says another. */
    static Language preferred() {
        String preferred = System.getenv().getOrDefault("CLUSTERCAST_LANG", "zh");
        return preferred.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH;
    }

    boolean isDebug() {
        return isDebug;
    }

    Console console(Product product) {
        if (command == null) {
            throw new IllegalStateException("options of no command");
        }
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        return new Console(language(), product::words, out, err, isQuiet);
    }
}
