package org.clustercast.loader.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.tree.TreeReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "yes",
                "No",
                "null",
                "1e3",
                "010",
                "2024Q1",
                "a: b",
                "# no",
                "- x",
                "\"q\"",
                "back\\slash",
                "two\nlines",
                "tab\there",
                "",
                " edge ",
                "中文：冒号",
                "𠮷🙂",
                "*a",
                "&b",
                "!!c",
                "{x}",
                "0x1F",
                "12:30",
                "~",
                "A1"
            })
    void anyTextReadsBackTheSame(String text) {
        String yaml = new YamlText()
                .field("key", text)
                .line("line", Map.of("inner", text))
                .toString();
        Problems problems = new Problems();
        Node.Mapping tree = TreeReader.read(yaml.getBytes(StandardCharsets.UTF_8), "f.yaml", problems);
        problems.throwIfAny();
        Node.Scalar direct = (Node.Scalar) tree.find("key").orElseThrow();
        Node.Mapping line = (Node.Mapping) tree.find("line").orElseThrow();
        assertThat(direct.text()).isEqualTo(text);
        assertThat(direct.isNull()).isFalse();
        assertThat(((Node.Scalar) line.find("inner").orElseThrow()).text()).isEqualTo(text);
    }
}
