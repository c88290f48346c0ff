package org.clustercast.app.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import org.clustercast.quantity.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has. */
public final class CommonOptions {

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

    public Language language() {
        return language != null ? language : preferred();
    }

    /** The language of the environment, where no option says another. */
    public static Language preferred() {
        String preferred = System.getenv().getOrDefault("CLUSTERCAST_LANG", "zh");
        return preferred.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH;
    }

    /** Whether the environment asks for a language that the program does not speak. */
    public static boolean isUnknown(String preferred) {
        String language = preferred.strip().toLowerCase(Locale.ROOT);
        return !language.isEmpty() && !language.startsWith("en") && !language.startsWith("zh");
    }

    /** What to say to that, in both languages. */
    public static String unknown(String preferred) {
        return "CLUSTERCAST_LANG=" + preferred + "：没有这种语言，用中文。可以写 zh 或 en / there is no such language, Chinese is"
                + " used. Write zh or en";
    }

    public boolean isDebug() {
        return isDebug;
    }

    public Console console(Product product) {
        if (command == null) {
            throw new IllegalStateException("options of no command");
        }
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        return new Console(language(), product::words, out, err, isQuiet);
    }
}
