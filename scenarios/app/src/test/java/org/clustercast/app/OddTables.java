package org.clustercast.app;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clustercast.app.show.ShowTables;
import org.clustercast.app.show.ShowWords;
import org.clustercast.app.terminal.Product;
import org.clustercast.loader.catalogue.LeverSheet;
import org.clustercast.loader.catalogue.ParameterRange;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.quantity.Language;
import org.clustercast.result.Decimals;

/**
 * The tables of the ODD document that are made from the catalogues: parameters, instruments, indicators. Each stands between
 * {@code <!-- generated: name -->} and {@code <!-- end -->}.
 */
final class OddTables {

    static final List<String> NAMES = List.of("parameters", "instruments", "indicators");

    private static final Pattern MARKED =
            Pattern.compile("(<!-- generated: ([a-z]+) -->\n)(.*?)(<!-- end -->)", Pattern.DOTALL);

    private final DistrictData district;
    private final ShowWords words;
    private final Product product;

    OddTables(Product product) {
        this.product = product;
        district = product.loader().district();
        words = new ShowWords(product, Language.EN);
    }

    /** Names of the tables that a page has a place for, in its order. */
    static List<String> marked(String page) {
        return MARKED.matcher(page).results().map(found -> found.group(2)).toList();
    }

    /** The page with every table as the catalogues have it now. */
    String written(String page) {
        return MARKED.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + table(found.group(2)) + found.group(4)));
    }

    private String table(String name) {
        return switch (name) {
            case "parameters" -> parameters();
            case "instruments" -> instruments();
            case "indicators" -> indicators();
            default -> throw new IllegalArgumentException("no generated table " + name);
        };
    }

    private String parameters() {
        List<String> rows = new ArrayList<>(List.of(row("id", "meaning", "unit", "median", "p05", "p95", "grade")));
        for (ParameterRange range : ParameterRange.all(district.parameters())) {
            rows.add(row(
                    "`" + range.id() + "`",
                    range.meaning().in(Language.EN) + (range.values() > 1 ? " (range over clusters)" : ""),
                    words.unit(range.unit()),
                    median(range),
                    range.certain() ? "–" : Decimals.text(range.p05()),
                    range.certain() ? "–" : Decimals.text(range.p95()),
                    ShowWords.grades(range.grades())));
        }
        return table(rows);
    }

    private static String median(ParameterRange range) {
        String least = Decimals.text(range.leastMedian());
        return range.leastMedian() == range.mostMedian() ? least : least + " to " + Decimals.text(range.mostMedian());
    }

    private String instruments() {
        List<String> rows = new ArrayList<>(
                List.of(row("no.", "lever", "clause", "unit", "cost", "lag", "saturation", "effect", "grade")));
        for (LeverSheet sheet : LeverSheet.all(district)) {
            String cost = sheet.isMoney() ? "the flow is money" : "";
            rows.add(row(
                    Integer.toString(sheet.lever().instrument()),
                    "`" + sheet.lever().id() + "`",
                    sheet.lever().clause(),
                    words.unit(sheet.lever().unit()),
                    joined(cost, sheet.costs()),
                    joined("", sheet.lags()),
                    joined("", sheet.saturation()),
                    joined("", sheet.effects()),
                    ShowWords.grades(sheet.grades())));
        }
        return table(rows);
    }

    private String joined(String first, List<ParameterRange> ranges) {
        List<String> parts = new ArrayList<>();
        if (!first.isEmpty()) {
            parts.add(first);
        }
        ranges.forEach(range -> parts.add("`" + range.id() + "` " + words.interval(range)));
        return parts.isEmpty() ? "–" : String.join("; ", parts);
    }

    private String indicators() {
        List<String> rows = new ArrayList<>(List.of(row("id", "name", "unit", "a year is", "split")));
        ShowTables tables = new ShowTables(product, words);
        for (ShowTables.Listed indicator : ShowTables.listed()) {
            rows.add(row(
                    "`" + indicator.id() + "`",
                    words.text("indicator." + indicator.id()),
                    words.unit(indicator.unit()),
                    tables.aggregation(indicator),
                    tables.split(indicator)));
        }
        return table(rows);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells).replace("\n", " ") + " |";
    }

    private static String table(List<String> rows) {
        int columns = rows.get(0).split(" \\| ", -1).length;
        rows.add(1, "|" + "---|".repeat(columns));
        return String.join("\n", rows) + "\n";
    }
}
