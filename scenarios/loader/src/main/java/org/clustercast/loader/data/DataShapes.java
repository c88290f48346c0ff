package org.clustercast.loader.data;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.clustercast.loader.shape.Shape;
import org.clustercast.loader.shape.ValueRule;

/** What the files of a data folder may hold. */
final class DataShapes {

    static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern CODE = Pattern.compile("[A-Z][0-9]{2}");
    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern QUARTER = Pattern.compile("[0-9]{4}Q[1-4]");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    static final Shape WORDS = Shape.of(ValueRule.text());
    static final Shape NAME = Shape.of(ValueRule.name());
    static final Shape FLAG = Shape.of(new ValueRule.Flag());
    static final Shape SLUG_VALUE = Shape.of(new ValueRule.Form(SLUG, "form.slug"));
    static final Shape CODE_VALUE = Shape.of(new ValueRule.Form(CODE, "form.code"));
    static final Shape QUARTER_VALUE = Shape.of(new ValueRule.Form(QUARTER, "form.quarter"));
    static final Shape TEXT =
            Shape.fields().required("zh", WORDS).required("en", WORDS).build();
    /** Label that may be the same in both languages. */
    static final Shape LABEL = new Shape.Either(NAME, TEXT);

    static final Shape.KeyRule YEARS =
            new Shape.KeyRule.Free(key -> YEAR.matcher(key).matches(), "form.year");
    static final Shape.KeyRule NAMES =
            new Shape.KeyRule.Free(key -> CAMEL.matcher(key).matches(), "form.camel");
    private static final Shape.KeyRule PARTS =
            new Shape.KeyRule.Free(key -> key.matches("[A-Za-z0-9]+(-[a-z0-9]+)*"), "form.slug");
    static final Shape.KeyRule SLUGS =
            new Shape.KeyRule.Free(key -> SLUG.matcher(key).matches(), "form.slug");

    static final Shape DATUM = datum(ValueRule.number());
    static final Shape AMOUNT = datum(ValueRule.amount());
    static final Shape COUNT = datum(new ValueRule.Whole(0, 1_000_000_000));
    /** A fact that holds, 1, or does not, 0. */
    static final Shape YES_OR_NO = datum(new ValueRule.Whole(0, 1));

    static final Shape SHARE = datum(ValueRule.share());
    static final Shape DATED_AMOUNT = new Shape.Entries(YEARS, AMOUNT);
    /** A datum, or one for each of several years, clusters, purposes ... */
    static final Shape FACT = new Shape.ByField("value", DATUM, new Shape.Entries(PARTS, DATUM));

    private DataShapes() {}

    static Shape datum(ValueRule rule) {
        return Shape.fields()
                .required("value", Shape.of(rule))
                .optional("low", Shape.of(ValueRule.number()))
                .optional("high", Shape.of(ValueRule.number()))
                .optional("unit", NAME)
                .required("source", SLUG_VALUE)
                .required("grade", choice("A", "B", "C", "D"))
                .optional("clause", NAME)
                .optional("note", WORDS)
                .build();
    }

    static Shape choice(String... words) {
        return Shape.of(new ValueRule.Choice(List.of(words)));
    }

    static Shape oneOf(Collection<String> ids) {
        return Shape.of(new ValueRule.Choice(ids));
    }

    static Shape byCluster(Collection<String> clusters, Shape value) {
        return new Shape.Entries(new Shape.KeyRule.Known(clusters), value);
    }

    static Shape file(Function<Shape.Builder, Shape.Builder> fields) {
        return fields.apply(Shape.fields()).build();
    }

    static Shape list(Shape item) {
        return new Shape.Items(item);
    }
}
