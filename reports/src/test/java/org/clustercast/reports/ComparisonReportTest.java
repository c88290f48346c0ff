package org.clustercast.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clustercast.ensemble.table.Comparison;
import org.clustercast.quantity.Language;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonReportTest {

    @TempDir
    Path folder;

    @Test
    void realDifferencesAreNamedAndOthersAreNotToldFromZero() throws IOException {
        SyntheticComparison.allocations().write(folder.resolve("allocations.csv"));
        ComparisonReport.write(
                folder, SyntheticComparison.table(), SyntheticComparison.runs(), new TestWords(), Language.ZH);
        String html = Files.readString(folder.resolve(ComparisonReport.PAGE));
        assertThat(html)
                .contains("“2024 年意见方案”使半导体与集成电路2030年产值变化+41.5亿元（校正后的区间为+31.2至+51.8）。")
                .contains("“2024 年意见方案”对生物医药2030年产值的影响差异不显著，或不到0.1亿元。", "不足1个百分点", "投入对照", "共56项")
                .doesNotContain("<script", "http://", "https://");
        assertThat(html.indexOf("年产值变化")).isLessThan(html.indexOf("达标概率变化"));
        Table data = RunDirectory.at(folder).table("charts/output-differences");
        assertThat(data.rows()).isEqualTo(7 * 2 * 2);
        assertThat(folder.resolve("charts/output-differences.png")).exists();
        assertThat(folder.resolve("charts/output-differences.svg")).exists();
    }

    @Test
    void theSameScenarioIsSaidToBeTheSame() throws IOException {
        var base = SyntheticComparison.runs().get(0);
        Table same = Table.columns(Comparison.COLUMNS.toArray(String[]::new))
                .row(
                        "baseline",
                        "baseline",
                        "six",
                        2030,
                        "output",
                        "亿元",
                        9.0,
                        9.0,
                        0.0,
                        0.0,
                        0.0,
                        1.0,
                        "false",
                        "",
                        0,
                        1.0,
                        0.0,
                        0.0)
                .build();
        ComparisonReport.write(folder, same, List.of(base, base), new TestWords(), Language.EN);
        assertThat(Files.readString(folder.resolve(ComparisonReport.PAGE)))
                .contains("same scenario, all differences are zero")
                .doesNotContain("Allocations side by side");
    }

    @Test
    void aComparisonNeedsItsBase() {
        assertThatThrownBy(() -> ComparisonReport.write(
                        folder, SyntheticComparison.table(), List.of(), new TestWords(), Language.ZH))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
