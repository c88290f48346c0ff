package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clustercast.quantity.Language;
import org.clustercast.reports.ReportBook;
import org.clustercast.reports.SyntheticRun;
import org.clustercast.reports.TestWords;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDescription;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is drawn stays on the paper, whatever the names and numbers. */
class PaperTest {

    private static final int AROUND = 200;
    private static final int REPLICATIONS = 20;
    private static final int WHITE = Color.WHITE.getRGB();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void ordinaryChartsStayOnThePaper(Language language) throws IOException {
        check(SyntheticRun.write(folder, REPLICATIONS), new TestWords(), language);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void longNamesAndExtremeValuesStayOnThePaper(Language language) throws IOException {
        Map<String, Double> factors = Map.of("semiconductors", 1e13, "medical-devices", 0.0, "new-energy", 1e-9);
        check(SyntheticRun.write(folder, REPLICATIONS, factors), new LongNames(), language);
    }

    @Test
    void whatIsDrawnBesideThePaperIsSeen() {
        var heading = new Sheet.Heading("title", "", "caption");
        Sheet wide = new Sheet(
                heading, List.of(), 50, (g, area) -> g.drawString("x".repeat(200), 0, (int) area.getY() + 20));
        assertThat(beside(wide)).isTrue();
    }

    private static void check(RunDirectory run, Vocabulary words, Language language) throws IOException {
        RunDescription description = SyntheticRun.description(REPLICATIONS);
        RunResults results = new RunResults(run, description, new Words(words, language));
        List<String> beside = new ArrayList<>();
        for (ChartRecipe recipe : ReportBook.recipes()) {
            for (Chart chart : recipe.draw(results)) {
                if (beside(chart.sheet())) {
                    beside.add(chart.id());
                }
            }
        }
        assertThat(beside).isEmpty();
    }

    /** Whether anything but white is around the paper. */
    private static boolean beside(Sheet sheet) {
        int width = (int) Sheet.WIDTH;
        int height = (int) sheet.height();
        var image = new BufferedImage(width + 2 * AROUND, height + 2 * AROUND, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.translate(AROUND, AROUND);
        sheet.draw(g);
        g.dispose();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                boolean isPaper = x >= AROUND && x < AROUND + width && y >= AROUND && y < AROUND + height;
                if (!isPaper && image.getRGB(x, y) != WHITE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Every cluster and lever has a name of several lines. */
    private static final class LongNames implements Vocabulary {

        private final TestWords words = new TestWords();

        @Override
        public String word(String key, Language language) {
            String word = words.word(key, language);
            boolean isName = key.startsWith("cluster.") || key.startsWith("lever.") || key.startsWith("project.");
            return isName ? (word + " ").repeat(5).strip() : word;
        }
    }
}
