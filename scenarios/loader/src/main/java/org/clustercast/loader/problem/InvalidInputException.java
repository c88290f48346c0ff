package org.clustercast.loader.problem;

import java.util.List;
import org.clustercast.quantity.Language;

/** What the user gave cannot be used; carries every problem found, to be shown without a stack trace. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<Problem> problems;

    /** What kind of end this is. */
    public enum Kind {
        /** The content is wrong: exit code 65. */
        BAD_CONTENT(65),
        /** The file cannot be read: exit code 66. */
        CANNOT_READ(66);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Exit code of the program. */
        public int exitCode() {
            return exitCode;
        }
    }

    /** Problems of one kind; at least one. */
    public InvalidInputException(Kind kind, List<Problem> problems) {
        super(Messages.in(Language.EN).report(problems));
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an invalid input needs at least one problem");
        }
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    /** A file that cannot be read. */
    public static InvalidInputException cannotRead(String key, Place place, String... arguments) {
        return new InvalidInputException(Kind.CANNOT_READ, List.of(Problem.of(key, place, (Object[]) arguments)));
    }

    /** A single thing that is wrong with the content. */
    public static InvalidInputException badContent(String key, Place place, String... arguments) {
        return new InvalidInputException(Kind.BAD_CONTENT, List.of(Problem.of(key, place, (Object[]) arguments)));
    }

    /** What kind of end this is. */
    public Kind kind() {
        return kind;
    }

    /** Everything found. */
    public List<Problem> problems() {
        return problems;
    }
}
