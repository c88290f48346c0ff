package org.clustercast.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests that an index names. */
final class NamedTest {

    private NamedTest() {}

    /** Whether module:package.Class#method is a test method of this checkout. */
    static boolean exists(String test) throws IOException {
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
        Matcher place =
                Pattern.compile("(void|Stream<DynamicTest>) " + method + "\\(").matcher(code);
        return place.find() && code.lastIndexOf("Test", place.start()) > code.lastIndexOf("}\n", place.start());
    }
}
