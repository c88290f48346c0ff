package org.clustercast.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.clustercast.quantity.Language;
import org.clustercast.reports.ReportBook;
import org.clustercast.reports.SyntheticRun;
import org.clustercast.reports.TestWords;
import org.clustercast.reports.Variants;
import org.clustercast.reports.text.Words;
import org.clustercast.result.RunDirectory;
import org.clustercast.result.Vocabulary;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The texts of every chart of a run, whatever its names and numbers: on the paper, apart, readable, and axes that say
 * the values at their lines. The ordinary build tries each kind of data once; {@code -Pthorough} tries it with all names
 * in both languages.
 */
class DrawnTextsTest {

    private static final boolean THOROUGH = Boolean.getBoolean("clustercast.thorough");
    private static final int REPLICATIONS = 20;
    private static final Map<String, Consumer<RunDirectory>> DATA = new LinkedHashMap<>();

    static {
        DATA.put("ordinary", Variants::ordinary);
        DATA.put("own targets of two clusters", run -> {
            Variants.ownTarget(run, "semiconductors", 2027);
            Variants.ownTarget(run, "biomedicine", 2028);
        });
        DATA.put("targets in seven years", run -> Variants.targetsIn(run, years(2024, 2030)));
        DATA.put("rising targets in seven years", run -> Variants.risingTargets(run, years(2024, 2030), ""));
        DATA.put(
                "rising targets of one cluster",
                run -> Variants.risingTargets(run, years(2024, 2030), "semiconductors"));
        DATA.put("targets in twelve years", run -> {
            Variants.until(run, 2035);
            Variants.risingTargets(run, years(2024, 2035), "");
        });
        DATA.put("targets in neighbouring years", run -> Variants.targetsIn(run, years(2027, 2028)));
        DATA.put("huge", run -> Variants.scale(run, 1e13));
        DATA.put("large", run -> Variants.scale(run, 432.1));
        DATA.put("small", run -> Variants.scale(run, 0.00321));
        DATA.put("tiny", run -> Variants.scale(run, 1e-9));
        DATA.put("zero", run -> Variants.scale(run, 0));
        DATA.put("one park and one stage above all", run -> {
            Variants.scaleOne(run, "ledger", "P07", 1e4);
            Variants.scaleOne(run, "ledger", "industry-funds", 1e3);
            Variants.scaleOne(run, "summary", "leads-signed", 1234.5);
            Variants.scaleOne(run, "summary", "funds-raised", 1e6);
        });
        DATA.put("one cluster", run -> Variants.onlyCluster(run, "semiconductors"));
        DATA.put("one year", run -> Variants.until(run, 2024));
        DATA.put("two years", run -> Variants.until(run, 2025));
        DATA.put("until 2045", run -> Variants.until(run, 2045));
        DATA.put("certain", run -> Variants.probability(run, 1, 0.999, 1));
        DATA.put("impossible", run -> Variants.probability(run, 0, 0, 0.001));
        DATA.put("about even", run -> Variants.probability(run, 0.5, 0.49, 0.51));
        DATA.put("likely and unsure", run -> Variants.probability(run, 0.9, 0.3, 1));
        DATA.put("nothing known", run -> Variants.probability(run, 0.5, 0.01, 0.99));
    }

    @TempDir
    Path folder;

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        int next = 0;
        for (String data : DATA.keySet()) {
            for (Names names : Names.values()) {
                for (Language language : Language.values()) {
                    int turn = names.ordinal() * Language.values().length + language.ordinal();
                    int turns = Names.values().length * Language.values().length;
                    boolean ordinary = data.equals("ordinary") && names == Names.ORDINARY;
                    if (THOROUGH || ordinary || turn == next % turns) {
                        cases.add(Arguments.of(data, names, language));
                    }
                }
            }
            next++;
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textsOfEveryChartStandWhereTheyCanBeRead(String data, Names names, Language language) throws IOException {
        RunDirectory run = SyntheticRun.write(folder, REPLICATIONS);
        DATA.get(data).accept(run);
        Words words = new Words(names.vocabulary(), language);
        RunResults results = new RunResults(run, SyntheticRun.description(REPLICATIONS), words);
        List<String> faults = new ArrayList<>();
        for (ChartRecipe recipe : ReportBook.recipes()) {
            for (Chart chart : recipe.draw(results)) {
                DrawnRules.faults(Drawing.of(chart.sheet())).forEach(fault -> faults.add(chart.id() + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<Integer> years(int first, int last) {
        List<Integer> years = new ArrayList<>();
        for (int year = first; year <= last; year++) {
            years.add(year);
        }
        return years;
    }

    /** What clusters, levers, parks and tiers are called. */
    enum Names {
        ORDINARY {
            @Override
            String name(String name) {
                return name;
            }
        },
        LONG {
            @Override
            String name(String name) {
                return (name + " ").repeat(LONGEST).substring(0, LONGEST).strip();
            }
        },
        UNBROKEN {
            @Override
            String name(String name) {
                return "W".repeat(LONGEST);
            }
        };

        private static final int LONGEST = 70;
        private static final List<String> NAMED =
                List.of("cluster.", "lever.", "park.", "tier.", "project.", "indicator.", "source.");

        abstract String name(String name);

        Vocabulary vocabulary() {
            TestWords words = new TestWords();
            return (key, language) -> {
                String word = words.word(key, language);
                return NAMED.stream().anyMatch(key::startsWith) ? name(word) : word;
            };
        }
    }
}
