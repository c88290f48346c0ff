package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.clustercast.app.terminal.Product;
import org.clustercast.app.terminal.UserException;
import org.clustercast.engine.CheckLevel;
import org.clustercast.engine.SimulationRun;
import org.clustercast.loader.ScenarioLoader;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.resource.DirectoryTree;
import org.clustercast.loader.resource.ResourceTree;
import org.clustercast.result.ReplicationRecord;
import org.clustercast.scenario.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Data of a district from which something was taken are refused with what is missing, or can be computed. */
class MissingDataTest {

    private static final int SAMPLE = 150;

    private static final ResourceTree DATA = new DirectoryTree(Cli.home().resolve("data/pingshan"), "data");
    private static final ResourceTree LIBRARY = new DirectoryTree(Cli.home().resolve("library"), "library");

    /** The data with one file replaced, or without it. */
    private record Spoilt(String file, @Nullable String text) implements ResourceTree {

        @Override
        public List<String> files() {
            return DATA.files().stream()
                    .filter(name -> text != null || !name.equals(file))
                    .toList();
        }

        @Override
        public byte[] read(String path) {
            if (!path.equals(file)) {
                return DATA.read(path);
            }
            if (text == null) {
                throw InvalidInputException.cannotRead("file.missing", Place.of(path), path);
            }
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String name(String path) {
            return DATA.name(path);
        }
    }

    /** Something taken from a file: a whole file, or one entry of it. */
    private record Taken(String file, String what, @Nullable String left) {}

    /** Every file, and every entry that begins with two blanks. */
    private static List<Taken> all() {
        List<Taken> all = new ArrayList<>();
        for (String file : DATA.files()) {
            all.add(new Taken(file, "all of it", null));
            String[] lines = new String(DATA.read(file), StandardCharsets.UTF_8).split("(?<=\n)");
            boolean isCatalogue = file.startsWith("sources") || file.startsWith("vocabulary");
            for (int i = 0; i < lines.length && !isCatalogue; i++) {
                if (lines[i].matches("(?s)^  (- |[A-Za-z0-9-]+:).*")) {
                    all.add(new Taken(file, lines[i].strip(), without(lines, i)));
                }
            }
        }
        return all;
    }

    private static String without(String[] lines, int entry) {
        StringBuilder left = new StringBuilder();
        boolean isTaken = false;
        for (int i = 0; i < lines.length; i++) {
            isTaken = i == entry || isTaken && (lines[i].startsWith("    ") || lines[i].isBlank());
            left.append(isTaken ? "" : lines[i]);
        }
        return left.toString();
    }

    /** Whether it is refused with words; anything else must run. */
    private static boolean isRefused(Taken taken) {
        try {
            ScenarioLoader loader = ScenarioLoader.of(new Spoilt(taken.file(), taken.left()), LIBRARY);
            Product.requireWhole(loader.district());
            Scenario scenario = loader.load("baseline", Path.of(""), List.of(), OptionalLong.empty());
            SimulationRun run = new SimulationRun(scenario, CheckLevel.QUARTERLY);
            run.run(0, new ReplicationRecord(run.layout()));
            return false;
        } catch (InvalidInputException | UserException refused) {
            return true;
        } catch (RuntimeException fault) {
            throw new AssertionError(taken.file() + " without " + taken.what(), fault);
        }
    }

    @Test
    void someAreTriedEachAlone() {
        List<Taken> all = all();
        assertThat(all).hasSizeGreaterThan(400);
        for (int i = 0; i < all.size(); i += SAMPLE) {
            isRefused(all.get(i));
        }
        assertThat(all.stream()
                        .filter(taken -> taken.file().equals("levers.yaml") && taken.left() != null)
                        .filter(taken -> taken.what().matches("- id: (quality-space|key-projects|chain-map)"))
                        .toList())
                .hasSize(3)
                .allMatch(MissingDataTest::isRefused);
    }

    @Test
    @Tag("thorough")
    void allAreTriedEachAlone() {
        assertThat(all().stream().filter(MissingDataTest::isRefused).count()).isGreaterThan(250);
    }
}
