package org.clustercast.app.terminal;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.clustercast.quantity.Language;
import org.clustercast.result.Vocabulary;

/** Speaks to the user in one language: results to standard output, everything else to standard error. */
public final class Console {

    private final Language language;
    private final Supplier<Vocabulary> words;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean isQuiet;

    public Console(Language language, Supplier<Vocabulary> words, PrintWriter out, PrintWriter err, boolean isQuiet) {
        this.language = language;
        this.words = words;
        this.out = out;
        this.err = err;
        this.isQuiet = isQuiet;
    }

    public Language language() {
        return language;
    }

    /** A word or sentence of the vocabulary with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return words.get().word(key, language).formatted(arguments);
    }

    /** Prints a line of the result. */
    public void result(String line) {
        out.println(line);
        out.flush();
    }

    /** Tells how things go; silent with {@code --quiet}. */
    public void tell(String key, Object... arguments) {
        if (!isQuiet) {
            err.println(text(key, arguments));
            err.flush();
        }
    }

    /** Warns, also with {@code --quiet}. */
    public void warn(String key, Object... arguments) {
        err.println(text(key, arguments));
        err.flush();
    }

    public boolean isQuiet() {
        return isQuiet;
    }
}
