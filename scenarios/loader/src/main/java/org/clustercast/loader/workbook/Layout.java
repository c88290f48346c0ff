package org.clustercast.loader.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.clustercast.loader.data.DistrictData;
import org.clustercast.loader.data.LeverDefinition;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.quantity.Language;

/** Sheets and columns of a workbook: English names, the Chinese ones are in the vocabulary. */
final class Layout {

    static final String LEVER = "lever";
    static final String RECIPIENT = "recipient";
    static final String UNIT = "unit";
    static final String IN_BASE = "in-base";
    static final String SHARE_IN_BASE = "share-in-base";
    static final String ON = "on";
    static final String ASSUMPTION = "assumption";
    static final String NOTE = "note";
    static final String ITEM = "item";
    static final String VALUE = "value";
    static final String RESOURCE = "resource";
    static final String PART = "part";
    static final String CLUSTER = "cluster";
    static final String YEAR = "year";
    static final String OUTPUT = "output";
    static final String CLAUSE = "clause";

    static final String TOTAL = "total";
    static final String SHARES = "shares";
    static final String AMOUNTS = "amounts";

    static final String MONEY = "亿元/年";
    private static final String AREA = "万㎡/年";

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]$");

    /** Columns besides years and quarters whose cells change the scenario. */
    static final List<String> ACTING = List.of(ON, VALUE, CLUSTER, YEAR, OUTPUT);

    /** Columns for people, of which nothing is read. */
    static final List<String> NOT_READ = List.of(IN_BASE, SHARE_IN_BASE, NOTE);

    private static final List<String> LEVER_COLUMNS =
            List.of(LEVER, RECIPIENT, UNIT, IN_BASE, SHARE_IN_BASE, ON, ASSUMPTION, NOTE);

    /** The sheets in their order. */
    enum Sheet {
        SCENARIO("scenario", List.of(ITEM, VALUE, NOTE), List.of(ITEM, VALUE)),
        FUNDING("funding", LEVER_COLUMNS, List.of(LEVER, RECIPIENT, UNIT)),
        SPACE("space", LEVER_COLUMNS, List.of(LEVER, RECIPIENT, UNIT)),
        TALENT("talent", LEVER_COLUMNS, List.of(LEVER, RECIPIENT, UNIT)),
        OTHERS("other-levers", LEVER_COLUMNS, List.of(LEVER, RECIPIENT, UNIT)),
        RESOURCES("resources", List.of(RESOURCE, PART, UNIT, ASSUMPTION, NOTE), List.of(RESOURCE, PART, UNIT)),
        TARGETS("targets", List.of(CLUSTER, YEAR, OUTPUT, CLAUSE, NOTE), List.of(CLUSTER, YEAR, OUTPUT)),
        /** Free for everything; nothing is read from it. */
        GUIDE("guide", List.of(), List.of());

        private final String id;
        private final List<String> columns;
        private final List<String> required;

        Sheet(String id, List<String> columns, List<String> required) {
            this.id = id;
            this.columns = columns;
            this.required = required;
        }

        String id() {
            return id;
        }

        /** All columns but those of years and quarters. */
        List<String> columns() {
            return columns;
        }

        List<String> required() {
            return required;
        }

        boolean isOfLevers() {
            return columns.equals(LEVER_COLUMNS);
        }

        /** Whether it cannot be left empty. */
        boolean isNeeded() {
            return this == SCENARIO;
        }

        /** Whether columns may be years or quarters. */
        boolean hasPeriods() {
            return isOfLevers() || this == RESOURCES;
        }

        /** The sheet on which a draft puts a lever. */
        static Sheet of(LeverDefinition lever) {
            if (lever.splitBy().equals("tier")) {
                return TALENT;
            }
            if (lever.unit().equals(MONEY)) {
                return FUNDING;
            }
            return lever.unit().equals(AREA) ? SPACE : OTHERS;
        }
    }

    private Layout() {}

    /** What resources there are, with their units. */
    static List<String> resources() {
        return List.of("funding", "officials", "space", "talent");
    }

    /** Unit of a resource. */
    static String unitOf(String resource) {
        return switch (resource) {
            case "funding" -> MONEY;
            case "space" -> AREA;
            case "talent" -> "人/年";
            default -> "人";
        };
    }

    /** What a resource is divided by; one empty name where it is for the whole district. */
    static List<String> parts(String resource, DistrictData district) {
        return switch (resource) {
            case "space" -> district.parkIds();
            case "talent" ->
                district.levers().stream()
                        .filter(lever -> lever.splitBy().equals("tier"))
                        .flatMap(lever -> lever.split().keySet().stream())
                        .toList();
            default -> List.of("");
        };
    }

    /** Fields that the sheet of the scenario may hold. */
    static List<String> items() {
        return List.of("format", "label", "description", "extends", "seed", "replications", "uncertainty");
    }

    /** Those of them without which a file says nothing. */
    static List<String> neededItems() {
        return List.of("format", "label");
    }

    /** A name as people read it on a sheet. */
    static String title(String english, KeyNames names, Language language) {
        String name = names.name(english, language);
        if (language == Language.ZH || name.isEmpty()) {
            return name;
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }

    /** The English name among some that a heading means: either language, capitals, and a remark in brackets. */
    static Optional<String> meant(String written, List<String> allowed, KeyNames names) {
        String plain = IN_BRACKETS.matcher(written.strip()).replaceFirst("");
        return names.english(plain, allowed)
                .or(() -> names.english(plain.toLowerCase(Locale.ROOT).replace(' ', '-'), allowed));
    }
}
