package org.clustercast.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@code schema} tells beside the keys; what it accepts is tested with the loader. */
class SchemaCommandTest {

    private static String lever(String language, String levers, String lever) throws IOException {
        JsonNode schema = new JsonMapper()
                .readTree(Cli.succeed("schema", "--lang", language).out());
        String pointer = schema.at("/properties/" + levers + "/$ref").asText().substring(1);
        return schema.at(pointer + "/properties/" + lever + "/description").asText();
    }

    @Test
    void leversHaveClauseBoundsUnitAndGuidanceInTheLanguage() throws IOException {
        assertThat(lever("zh", "政策杠杆", "企业奖补")).startsWith("企业奖补（四(六)），合计常见 0–40 亿元/年。");
        assertThat(lever("en", "levers", "enterprise-grants"))
                .startsWith("Grants to enterprises (四(六)), total usually 0 to 40 (100 million yuan a year).");
    }
}
