package org.clustercast.app;

import java.util.List;

/** Something the user can put right, told by a word of the vocabulary; shown without a stack trace. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String key;
    private final transient List<Object> arguments;

    UserException(int exitCode, String key, Object... arguments) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    List<Object> arguments() {
        return arguments;
    }
}
