package org.clustercast.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts a main class of the tests in a Java machine of its own. */
final class OtherProcess {

    private final Process process;
    private final String name;

    private OtherProcess(Process process, String name) {
        this.process = process;
        this.name = name;
    }

    /** Starts a class; it inherits the standard error of this process. */
    static OtherProcess start(Path directory, List<String> flags, Class<?> main, Object... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(
                List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-cp", classPath(), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Process process = new ProcessBuilder(command)
                .directory(directory.toAbsolutePath().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new OtherProcess(process, main.getSimpleName() + " " + flags);
    }

    /** Surefire hides the class path in the manifest of a jar, or names it in a property. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** Everything it printed; it must have ended well. */
    String output() throws IOException, InterruptedException {
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        if (code != 0) {
            throw new AssertionError(name + " ended with " + code + ": " + output);
        }
        return output.strip();
    }
}
