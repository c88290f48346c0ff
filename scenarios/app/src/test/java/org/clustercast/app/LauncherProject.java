package org.clustercast.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * A project that holds nothing but the launcher, with a Java and a Maven that only say how they were called: starts cost
 * milliseconds. Java prints each of its words on a line, then the character set of its locale; Maven adds a line to
 * {@code builds} for each build.
 */
final class LauncherProject {

    private static final long SLOWEST_SECONDS = 30;

    private static final String JAVA = """
            #!/bin/sh
            [ "$1" != -version ] || { echo 'openjdk version "17.0.1"' >&2; exit; }
            case $* in *ArchiveClassesAtExit*) exit ;; esac
            [ -z "$FD1" ] || { fd=$(readlink "/proc/$$/fd/1"); echo "$fd" >"$FD1"; }
            printf '%s\\n' "$@"
            locale charmap 2>&1
            """;

    private static final String MAVEN = """
            #!/bin/sh
            case $* in *-version*) echo 'Apache Maven 3.9.1'; exit ;; esac
            sleep "${BUILD_TAKES:-0}"
            echo built >>../builds
            mkdir -p scenarios/app/target/quick/lib
            echo jar >scenarios/app/target/quick/clustercast-app-0.jar
            """;

    private final Path folder;
    private final Path root;

    private LauncherProject(Path folder, String name) {
        this.folder = folder;
        this.root = folder.resolve(name);
    }

    /** A project of a name in a folder that nothing else uses. */
    static LauncherProject in(Path folder, String name) throws IOException {
        LauncherProject project = new LauncherProject(folder, name);
        Path home = Files.createDirectories(project.root.resolve("scenarios/app"));
        Files.writeString(home.resolve("pom.xml"), "app");
        Files.writeString(project.root.resolve("pom.xml"), "all");
        Path library = Files.createDirectories(project.root.resolve("scenarios/library"));
        Files.writeString(library.resolve("plan.yaml"), "plan");
        Files.copy(Cli.home().resolve("clustercast"), project.launcher());
        Files.setPosixFilePermissions(project.launcher(), PosixFilePermissions.fromString("rwxr-xr-x"));
        project.tool("java", JAVA);
        project.tool("mvn", MAVEN);
        return project;
    }

    /** Puts a program before those of the machine. */
    void tool(String name, String text) throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path file = Files.writeString(bin.resolve(name), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Leaves the machine only with these programs, and with the ones of this project. */
    void onlyTools(String... names) throws IOException {
        for (String name : names) {
            for (String place : System.getenv("PATH").split(":")) {
                Path program = Path.of(place, name);
                Path copy = bin().resolve(name);
                if (Files.isExecutable(program) && !Files.exists(copy)) {
                    Files.copy(program, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }

    Path root() {
        return root;
    }

    Path launcher() {
        return root.resolve("scenarios/clustercast");
    }

    Path launch() {
        return root.resolve("scenarios/app/target/launch");
    }

    /** Programs that come first on the path. */
    Path bin() {
        return folder.resolve("bin");
    }

    /** How often the project was built. */
    int builds() throws IOException {
        Path builds = folder.resolve("builds");
        return Files.exists(builds) ? Files.readAllLines(builds).size() : 0;
    }

    /** Starts words of the shell in the project's folder. */
    Process start(String shell, Map<String, String> variables) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", shell)).directory(root.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("CLUSTERCAST_"));
        environment.remove("JAVA_HOME");
        environment.put("LANG", "C.UTF-8");
        environment.put("PATH", bin() + ":" + System.getenv("PATH"));
        environment.putAll(new TreeMap<>(variables));
        Path out = Files.createTempFile(folder, "out", "");
        builder.redirectOutput(out.toFile()).redirectErrorStream(true);
        Process process = builder.start();
        outputs.add(Map.entry(process, out));
        return process;
    }

    private final List<Map.Entry<Process, Path>> outputs = new ArrayList<>();

    /** What came of it: what it said on both streams stands in {@code out}. */
    Cli.Outcome end(Process process) throws IOException, InterruptedException {
        Path out = outputs.stream()
                .filter(entry -> entry.getKey() == process)
                .findFirst()
                .orElseThrow()
                .getValue();
        if (!process.waitFor(SLOWEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("does not end: " + Files.readString(out));
        }
        return new Cli.Outcome(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), "");
    }

    /** Does words of the shell in the project's folder; each variable is a name and a value. */
    Cli.Outcome type(String shell, String... variables) throws IOException, InterruptedException {
        Map<String, String> environment = new TreeMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            environment.put(variables[i], variables[i + 1]);
        }
        return end(start(shell, environment));
    }
}
