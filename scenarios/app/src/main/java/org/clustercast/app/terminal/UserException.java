package org.clustercast.app.terminal;

import java.util.List;

/** Something the user can put right, told by a word of the vocabulary; shown without a stack trace. */
public final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String key;
    private final transient List<Object> arguments;

    public UserException(int exitCode, String key, Object... arguments) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public int exitCode() {
        return exitCode;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
