package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
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
            soft.assertThat(NamedTest.exists(test)).as("%s: %s", id, test).isTrue();
        }
        soft.assertAll();
    }

    /** Negative control. */
    @Test
    void aTestThatDoesNotExistIsMissed() throws IOException {
        assertThat(NamedTest.exists("scenarios/app:app.VerificationIndexTest#aTestThatDoesNotExistIsMissed"))
                .isTrue();
        assertThat(NamedTest.exists("scenarios/app:app.VerificationIndexTest#index"))
                .isFalse();
        assertThat(NamedTest.exists("sim-core:engine.NoSuchTest#nothing")).isFalse();
    }
}
