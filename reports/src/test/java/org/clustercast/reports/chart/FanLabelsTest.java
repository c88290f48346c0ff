package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clustercast.quantity.Language;
import org.clustercast.reports.SyntheticRun;
import org.clustercast.reports.TestWords;
import org.clustercast.reports.Variants;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every target on a fan is told: by a label beside its own diamond, or in the list under the chart. */
class FanLabelsTest {

    private static final int REPLICATIONS = 20;
    private static final double DIAMOND = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "2024, 2030, semiconductors, ZH",
        "2024, 2030, semiconductors, EN",
        "2024, 2030, '', ZH",
        "2024, 2035, '', EN",
        "2024, 2035, biomedicine, ZH",
        "2027, 2028, '', ZH",
        "2025, 2025, '', EN"
    })
    void everyTargetHasItsLabelOrStandsInTheList(int first, int last, String only, Language language)
            throws IOException {
        RunDirectory run = SyntheticRun.write(folder, REPLICATIONS);
        if (last > 2030) {
            Variants.until(run, last);
        }
        Variants.risingTargets(run, IntStream.rangeClosed(first, last).boxed().toList(), only);
        RunResults results = results(run, language);
        List<String> faults = new ArrayList<>();
        for (Chart chart : new FanChart().draw(results)) {
            if (chart.id().equals("fan-all")) {
                faults.addAll(untoldOnTheSheet(chart, results));
            } else {
                faults.addAll(untold(chart, results));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theTargetsOfThePlanHaveTheirLabelsInTheChart() throws IOException {
        RunResults results = results(SyntheticRun.write(folder, REPLICATIONS), Language.ZH);
        for (Chart chart : new FanChart().draw(results)) {
            assertThat(Drawing.of(chart.sheet()).texts())
                    .as(chart.id())
                    .noneMatch(text -> text.text().contains("年目标"));
        }
    }

    private static RunResults results(RunDirectory run, Language language) {
        return new RunResults(run, SyntheticRun.description(REPLICATIONS), new Words(new TestWords(), language));
    }

    /** Where a target of a single fan has neither a label whose nearest diamond is its own nor a place in the list. */
    private static List<String> untold(Chart chart, RunResults results) {
        Drawing drawing = Drawing.of(chart.sheet());
        List<Point2D> diamonds = diamonds(drawing);
        List<Targets.Row> targets = results.targets().of(chart.id().substring("fan-".length()));
        String all = joined(drawing);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            Targets.Row target = targets.get(i);
            int own = i;
            String chance = String.join(" ", target.chanceLines());
            boolean labelled = drawing.texts().stream()
                    .filter(text -> text.text().equals(chance))
                    .anyMatch(text -> nearest(diamonds, text.ink()) == own
                            && whiskers(drawing).noneMatch(line -> text.ink().intersectsLine(line)));
            if (!labelled && !isListed(all, target)) {
                faults.add(chart.id() + " " + target.year() + " " + chance);
            }
        }
        return faults;
    }

    /** On the sheet of all clusters a label is either drawn or the target listed; each panel has all or none. */
    private static List<String> untoldOnTheSheet(Chart chart, RunResults results) {
        Drawing drawing = Drawing.of(chart.sheet());
        String all = joined(drawing);
        List<String> faults = new ArrayList<>();
        for (String cluster : results.trackedClusters()) {
            for (Targets.Row target : results.targets().of(cluster)) {
                long drawn = drawing.texts().stream()
                        .filter(text -> text.text().equals(target.chanceLines().get(0)))
                        .count();
                long wanted = results.trackedClusters().stream()
                        .flatMap(other -> results.targets().of(other).stream())
                        .filter(other -> other.chanceLines()
                                .get(0)
                                .equals(target.chanceLines().get(0)))
                        .filter(other -> !isListed(all, other))
                        .count();
                if (drawn < wanted) {
                    faults.add(chart.id() + " " + cluster + " " + target.year());
                }
            }
        }
        return faults;
    }

    private static boolean isListed(String texts, Targets.Row target) {
        String chance = String.join(" ", target.chanceLines()).replace(" ", "");
        String value = org.clustercast.reports.text.Numbers.target(target.target());
        return texts.contains(target.year() + "年目标" + value + "，" + chance)
                || texts.contains(target.year() + ":target" + value + "," + chance);
    }

    private static String joined(Drawing drawing) {
        StringBuilder all = new StringBuilder();
        drawing.texts().forEach(text -> all.append(text.text()));
        return all.toString().replace(" ", "");
    }

    /** The middles of the diamonds of targets from left to right, without the sample of the legend. */
    private static List<Point2D> diamonds(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Drawing.Fill.class::isInstance)
                .map(Drawing.Fill.class::cast)
                .filter(fill -> fill.color().equals(Palette.AMBER))
                .map(Drawing.Fill::bounds)
                .filter(bounds -> Math.abs(bounds.getWidth() - DIAMOND) < 0.1)
                .map(bounds -> (Point2D) new Point2D.Double(bounds.getCenterX(), bounds.getCenterY()))
                .sorted(Comparator.comparingDouble(Point2D::getX))
                .toList();
    }

    private static Stream<Line2D> whiskers(Drawing drawing) {
        return drawing.marks().stream()
                .filter(Drawing.Line.class::isInstance)
                .map(Drawing.Line.class::cast)
                .filter(line -> line.isUpright() && line.color().equals(Palette.INK))
                .map(Drawing.Line::line);
    }

    private static int nearest(List<Point2D> diamonds, Rectangle2D box) {
        return IntStream.range(0, diamonds.size())
                .boxed()
                .min(Comparator.comparingDouble(i -> LabelPlaces.distance(box, diamonds.get(i))))
                .orElse(-1);
    }
}
