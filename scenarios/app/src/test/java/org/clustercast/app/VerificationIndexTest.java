package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;

/**
 * The index of what is verified where, {@code verification_index.csv}: every property that must hold, every limiting case
 * and every stylised fact names the test that holds it, or says why none applies. A test that is renamed or removed
 * is missed here.
 */
class VerificationIndexTest {

    private static final int PROPERTIES = 10;
    private static final String LIMITING_CASES = "01 02 04 05 06 08 09 11 13 14 15 17 18 19 20 21 22";
    private static final String FACTS = "01 02 03 04 05 06 07 08";

    private static Table index() throws IOException, URISyntaxException {
        return Table.read(Path.of(VerificationIndexTest.class
                .getResource("verification_index.csv")
                .toURI()));
    }

    @Test
    void everyPropertyCaseAndFactIsThere() throws Exception {
        TreeSet<String> expected = new TreeSet<>();
        for (int k = 1; k <= PROPERTIES; k++) {
            expected.add("property-" + k);
        }
        for (String number : LIMITING_CASES.split(" ")) {
            expected.add("LIM-" + number);
        }
        for (String number : FACTS.split(" ")) {
            expected.add("SF-" + number);
        }
        Table index = index();
        TreeSet<String> found = new TreeSet<>();
        for (int row = 0; row < index.rows(); row++) {
            found.add(index.text(row, "id"));
        }
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void everyTestThatIsNamedExists() throws Exception {
        Table index = index();
        SoftAssertions soft = new SoftAssertions();
        for (int row = 0; row < index.rows(); row++) {
            String id = index.text(row, "id");
            String test = index.text(row, "test");
            if (test.isEmpty()) {
                soft.assertThat(index.text(row, "remark")).as(id).startsWith("not applicable: ");
                continue;
            }
            soft.assertThat(exists(test)).as("%s: %s", id, test).isTrue();
        }
        soft.assertAll();
    }

    /** Whether module:package.Class#method is a test method of this checkout. */
    private static boolean exists(String test) throws IOException {
        String module = test.substring(0, test.indexOf(':'));
        String type = test.substring(test.indexOf(':') + 1, test.indexOf('#'));
        String method = test.substring(test.indexOf('#') + 1);
        Path file = Cli.home()
                .resolveSibling(module)
                .resolve("src/test/java/org/clustercast")
                .resolve(type.replace('.', '/') + ".java");
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String code = Files.readString(file, StandardCharsets.UTF_8);
        int place = code.indexOf("void " + method + "(");
        return place > 0 && code.lastIndexOf("Test", place) > code.lastIndexOf("}\n", place);
    }

    /** Negative control. */
    @Test
    void aTestThatDoesNotExistIsMissed() throws IOException {
        assertThat(exists("scenarios/app:app.VerificationIndexTest#aTestThatDoesNotExistIsMissed"))
                .isTrue();
        assertThat(exists("scenarios/app:app.VerificationIndexTest#exists")).isFalse();
        assertThat(exists("sim-core:engine.NoSuchTest#nothing")).isFalse();
    }
}
