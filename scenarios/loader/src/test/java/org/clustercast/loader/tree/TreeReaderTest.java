package org.clustercast.loader.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.clustercast.loader.problem.InvalidInputException;
import org.clustercast.loader.problem.Place;
import org.clustercast.loader.problem.Problem;
import org.clustercast.loader.problem.Problems;
import org.clustercast.quantity.Language;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeReaderTest {

    private static Node.Mapping read(String text, String file) {
        Problems problems = new Problems();
        Node.Mapping tree = TreeReader.read(text.getBytes(StandardCharsets.UTF_8), file, problems);
        problems.throwIfAny();
        return tree;
    }

    private static String refusal(byte[] bytes, String file) {
        return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(4), () -> {
            Problems problems = new Problems();
            InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> {
                TreeReader.read(bytes, file, problems);
                problems.throwIfAny();
            });
            assertThat(thrown).as("refused").isNotNull();
            return thrown.problems().get(0).key();
        });
    }

    @Test
    void keepsRawTextAndPlaces() {
        Node.Mapping tree = read("a: 1\n乙:\n  - 0.50\n  - \"x\"\n", "f.yaml");
        Node.Sequence list = (Node.Sequence) tree.find("乙").orElseThrow();
        assertThat(list.items().get(0)).isEqualTo(new Node.Scalar(new Place("f.yaml", 3, 5, "乙#1"), "0.50", false));
        assertThat(list.items().get(1)).isEqualTo(new Node.Scalar(new Place("f.yaml", 4, 5, "乙#2"), "x", true));
    }

    @Test
    void jsonAndYamlGiveTheSameTexts() {
        Node.Scalar yaml = (Node.Scalar) read("a: 1.50e1\n", "f.yaml").find("a").orElseThrow();
        Node.Scalar json =
                (Node.Scalar) read("{\"a\": 1.50e1}", "f.json").find("a").orElseThrow();
        assertThat(json.text()).isEqualTo(yaml.text()).isEqualTo("1.50e1");
        assertThat(json.quoted()).isFalse();
    }

    @Test
    void acceptsByteOrderMarkAndEveryLineEnd() {
        Node.Mapping plain = read("a: 1\nb: 2\n", "f.yaml");
        for (String text : new String[] {"\uFEFFa: 1\nb: 2\n", "a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r", "a: 1\nb: 2"}) {
            assertThat(read(text, "f.yaml")).isEqualTo(plain);
        }
    }

    @Test
    void acceptsCharactersOutsideTheBasicPlane() {
        Node.Scalar text = (Node.Scalar) read("a: 𠮷野家🙂\n", "f.yaml").find("a").orElseThrow();
        assertThat(text.text()).isEqualTo("𠮷野家🙂");
        Node.Scalar json = (Node.Scalar)
                read("{\"a\": \"\\ud842\\udfb7\"}", "f.json").find("a").orElseThrow();
        assertThat(json.text()).isEqualTo("𠮷");
    }

    @Test
    void quotedNullIsText() {
        assertThat(((Node.Scalar) read("a: \"null\"\n", "f.yaml").find("a").orElseThrow()).isNull())
                .isFalse();
        assertThat(((Node.Scalar) read("a: null\n", "f.yaml").find("a").orElseThrow()).isNull())
                .isTrue();
        assertThat(((Node.Scalar) read("a:\n", "f.yaml").find("a").orElseThrow()).isNull())
                .isTrue();
    }

    @Test
    void aHundredThousandBracketsEndAtOnce() {
        byte[] yaml = ("a: " + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(yaml, "f.yaml")).isEqualTo("file.depth");
        assertThat(refusal("{\"a\":".repeat(100_000).getBytes(StandardCharsets.UTF_8), "f.json"))
                .isEqualTo("file.depth");
    }

    @Test
    void hugeTextsEndSoon() {
        byte[] line = ("a: " + "长".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(line, "f.yaml")).isEqualTo("file.long-line");
        byte[] lines = ("a: |\n" + "  长长长长长长\n".repeat(400_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(lines, "f.yaml")).isEqualTo("text.too-long");
        byte[] json = ("{\"a\": \"" + "长".repeat(3_000_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(json, "f.json")).isEqualTo("text.too-long");
    }

    @Test
    void moreValuesThanSensibleAreRefused() {
        byte[] many = ("a:\n" + "- 1\n".repeat(300_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(many, "f.yaml")).isEqualTo("file.too-many-values");
        byte[] json = ("{\"a\": [" + "1,".repeat(Limits.VALUES) + "1]}").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(json, "f.json")).isEqualTo("file.too-many-values");
        assertThat(read("{\"a\": [" + "1,".repeat(Limits.VALUES - 3) + "1]}", "f.json")
                        .entries())
                .hasSize(1);
    }

    @Test
    void neighboursDoNotAddUpToDepth() {
        assertThat(read("a:\n" + "  - [[1], { b: 2 }]\n".repeat(60), "f.yaml").entries())
                .hasSize(1);
        assertThat(read("{\"a\": [" + "[[1], {\"b\": 2}], ".repeat(60) + "3]}", "f.json")
                        .entries())
                .hasSize(1);
    }

    @Test
    void theDeepestFileIsRead() {
        int inner = Limits.DEPTH - 1;
        String deepest = "{\"a\": ".repeat(inner) + "{\"b\": 1}" + "}".repeat(inner);
        String deeper = "{\"a\": " + deepest + "}";
        for (String file : new String[] {"f.json", "f.yaml"}) {
            assertThat(read(deepest, file).entries()).hasSize(1);
            assertThat(refusal(deeper.getBytes(StandardCharsets.UTF_8), file)).isEqualTo("file.depth");
        }
    }

    @Test
    void theLongestTextsAndNamesAreRead() {
        for (String file : new String[] {"f.json", "f.yaml"}) {
            assertThat(read("{\"a\": \"" + "长".repeat(Limits.TEXT) + "\"}", file)
                            .entries())
                    .hasSize(1);
            assertThat(refusal(
                            ("{\"a\": \"" + "长".repeat(Limits.TEXT + 1) + "\"}").getBytes(StandardCharsets.UTF_8),
                            file))
                    .isEqualTo("text.too-long");
            assertThat(read("{\"" + "长".repeat(Limits.NAME) + "\": 1}", file).entries())
                    .hasSize(1);
            assertThat(refusal(("{\"" + "长".repeat(Limits.NAME + 1) + "\": 1}").getBytes(StandardCharsets.UTF_8), file))
                    .isEqualTo("key.too-long");
        }
    }

    @Test
    void everyFaultOfAKeyIsTold() {
        assertThat(refusal("{\"a\\u0007\": 1}".getBytes(StandardCharsets.UTF_8), "f.json"))
                .isEqualTo("text.control");
        assertThat(refusal("{\"\": 1}".getBytes(StandardCharsets.UTF_8), "f.json"))
                .isEqualTo("key.empty");
        assertThat(refusal("{\"a：b\": 1}".getBytes(StandardCharsets.UTF_8), "f.json"))
                .isEqualTo("key.fullwidth-colon");
        assertThat(refusal("{\"a\": \"x\\ud842\"}".getBytes(StandardCharsets.UTF_8), "f.json"))
                .isEqualTo("text.control");
        assertThat(refusal("{\"a\": \"\\udfb7x\"}".getBytes(StandardCharsets.UTF_8), "f.json"))
                .isEqualTo("text.control");
    }

    /** A key that may not be used is not in the tree, and the rest is. */
    @Test
    void whatIsRefusedIsLeftOut() {
        for (String key : new String[] {"", "a\\u0007", "a：b", "a\\u00a0b", "b", "x".repeat(201)}) {
            Problems problems = new Problems();
            String text = "{\"b\": 2, \"" + key + "\": 1, \"c\": 3}";
            Node.Mapping tree = TreeReader.read(text.getBytes(StandardCharsets.UTF_8), "f.json", problems);
            assertThat(tree.entries()).extracting(Node.Entry::key).containsExactly("b", "c");
            assertThat(problems.size()).isEqualTo(1);
        }
    }

    @Test
    void faultsOfJsonAreToldApartAndHaveTheirLine() {
        assertThat(refused("{\n\"a\": 1,\n\"b\"", "f.json").key()).isEqualTo("json.truncated");
        assertThat(refused("{\n\"a\"：1}", "f.json").key()).isEqualTo("syntax.fullwidth");
        assertThat(refused("{\n\"a\": 1,\n\"b\" 2}", "f.json").key()).isEqualTo("json.syntax");
        assertThat(refused("{\n\"a\": 1,\n\"b\" 2}", "f.json").place().line()).isEqualTo(3);
        assertThat(refused("{\"" + "x".repeat(Limits.TEXT + 5) + "\": 1}", "f.json")
                        .key())
                .isEqualTo("json.limit");
    }

    @Test
    void faultsOfYamlHaveTheirLineWhateverEndsLines() {
        for (String end : new String[] {"\n", "\r\n"}) {
            Problem wide = refused("a: 1" + end + "b：2" + end + "c: 3" + end, "f.yaml");
            assertThat(wide.key()).isEqualTo("syntax.fullwidth");
            assertThat(wide.place().line()).isEqualTo(2);
            String line = "b: " + "x".repeat(Limits.LINE);
            Problem endless = refused("a: 1" + end + "#" + end + line + end, "f.yaml");
            assertThat(endless.key()).isEqualTo("file.long-line");
            assertThat(endless.place().line()).isEqualTo(3);
        }
        Problem control = refused("a: 1\nbc: x\u0007\n", "f.yaml");
        assertThat(control.key()).isEqualTo("text.control");
        assertThat(control.place().line()).isEqualTo(2);
        assertThat(control.place().column()).isEqualTo(6);
    }

    private static Problem refused(String text, String file) {
        Problems problems = new Problems();
        InvalidInputException thrown = catchThrowableOfType(InvalidInputException.class, () -> {
            TreeReader.read(text.getBytes(StandardCharsets.UTF_8), file, problems);
            problems.throwIfAny();
        });
        assertThat(thrown).as("refused").isNotNull();
        return thrown.problems().get(0);
    }

    @Test
    void aLargeFileIsRefusedBeforeItIsRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("big.yaml");
        try (var channel = Files.newByteChannel(
                file, java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
            channel.position(1L << 30);
            channel.write(java.nio.ByteBuffer.wrap(new byte[] {'x'}));
        }
        InvalidInputException thrown =
                catchThrowableOfType(InvalidInputException.class, () -> FileAccess.read(file, "big.yaml"));
        assertThat(thrown.problems().get(0).key()).isEqualTo("file.too-large");
        assertThat(thrown.problems().get(0).arguments(Language.ZH)).contains(String.valueOf((1L << 30) + 1));
    }

    @Test
    void devicesAndPipesAreNotOpened(@TempDir Path folder) throws Exception {
        Path pipe = folder.resolve("pipe.yaml");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        for (Path file : made == 0 ? new Path[] {pipe, Path.of("/dev/zero")} : new Path[] {Path.of("/dev/zero")}) {
            InvalidInputException thrown = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> catchThrowableOfType(InvalidInputException.class, () -> FileAccess.read(file, "f")));
            assertThat(thrown.problems().get(0).key()).isEqualTo("file.not-regular");
            assertThat(thrown.kind()).isEqualTo(InvalidInputException.Kind.CANNOT_READ);
        }
    }

    @Test
    void anyBytesGiveATreeOrAProblem() {
        String start = "format: 1\nlabel: { zh: 试验, en: \"x\" }\nlevers:\n  a: [1, 2, {b: c}]\n# 注\n";
        Random random = new Random(20240218);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = start.getBytes(StandardCharsets.UTF_8);
            for (int change = random.nextInt(6); change >= 0; change--) {
                byte[] special = {'{', '}', '[', ']', ':', '-', '&', '*', '!', '|', '>', '"', '\'', '\t', '\n', '%', '?'
                };
                bytes[random.nextInt(bytes.length)] =
                        random.nextBoolean() ? special[random.nextInt(special.length)] : (byte) random.nextInt();
            }
            String file = i % 2 == 0 ? "f.yaml" : "f.json";
            Problems problems = new Problems();
            try {
                TreeReader.read(bytes, file, problems);
            } catch (InvalidInputException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }
}
