package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same bits whether code is interpreted, compiled quickly or compiled well. */
class BitsTest {

    private static final String SCENARIO = "plan-2024";
    private static final int REPLICATIONS = 3;
    private static final int REPLICATIONS_UNTIL_COMPILED = 60;

    @Test
    void interpretedAndCompiledCodeGiveTheSameBits() throws Exception {
        OtherProcess interpreted = start("-Xint");
        OtherProcess quick = start("-XX:TieredStopAtLevel=1");
        RecordsHash.of(SCENARIO, REPLICATIONS_UNTIL_COMPILED);
        String compiled = RecordsHash.of(SCENARIO, REPLICATIONS);
        assertThat(compiled).matches("[0-9a-f]{64}");
        assertThat(quick.output()).isEqualTo(compiled);
        assertThat(interpreted.output()).isEqualTo(compiled);
    }

    private static OtherProcess start(String mode) throws Exception {
        return OtherProcess.start(Path.of(""), List.of(mode), RecordsHash.class, SCENARIO, REPLICATIONS);
    }
}
