package org.clustercast.reports.page;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.clustercast.reports.chart.LeverMoney;
import org.clustercast.reports.chart.LeverMoney.Amount;
import org.clustercast.reports.chart.RunResults;
import org.clustercast.reports.text.Numbers;
import org.clustercast.result.Table;

/** What the money of all levers together consists of, so that its total and the funding of levers stated in money agree. */
final class MoneyParts {

    private static final String MONEY = "亿元/年";
    private static final String SPACE = "quality-space";
    private static final String SOCIAL = "social";

    private MoneyParts() {}

    /** A sentence on the last year; nothing where the run does not tell. */
    static Optional<String> sentence(RunResults results) {
        if (!results.has("ledger") || !results.has("levers")) {
            return Optional.empty();
        }
        LeverMoney money = new LeverMoney(results.table("ledger"));
        if (money.years().isEmpty()) {
            return Optional.empty();
        }
        Set<String> direct = statedInMoney(results.table("levers"));
        int year = money.years().get(money.years().size() - 1);
        double all = money.levers().stream()
                .mapToDouble(lever -> money.of(lever, year).supplied())
                .sum();
        double used = money.levers().stream()
                .mapToDouble(lever -> money.of(lever, year).used())
                .sum();
        double social = money.all(year, SOCIAL).supplied();
        return Optional.of(results.words()
                .fill(
                        "report.money.parts",
                        "year",
                        year,
                        "total",
                        Numbers.fixed(all, 1),
                        "direct",
                        Numbers.fixed(supplied(money, year, direct::contains), 1),
                        "space",
                        Numbers.fixed(supplied(money, year, SPACE::equals), 1),
                        "services",
                        Numbers.fixed(
                                supplied(money, year, lever -> !direct.contains(lever) && !lever.equals(SPACE)), 1),
                        "social",
                        Numbers.fixed(social, 1),
                        "used",
                        Numbers.fixed(used, 1)));
    }

    private static Set<String> statedInMoney(Table levers) {
        Set<String> direct = new TreeSet<>();
        for (int row = 0; row < levers.rows(); row++) {
            if (levers.text(row, "unit").equals(MONEY)) {
                direct.add(levers.text(row, "lever"));
            }
        }
        return direct;
    }

    /** Public money of some levers. */
    private static double supplied(LeverMoney money, int year, Predicate<String> which) {
        double sum = 0;
        for (String lever : money.levers()) {
            Amount social = money.of(lever, year, SOCIAL);
            sum += which.test(lever) ? money.of(lever, year).supplied() - social.supplied() : 0;
        }
        return sum;
    }
}
