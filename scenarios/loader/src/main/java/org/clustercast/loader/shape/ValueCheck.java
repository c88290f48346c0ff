package org.clustercast.loader.shape;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.clustercast.loader.problem.Characters;
import org.clustercast.loader.problem.Problems;
import org.clustercast.loader.tree.Node;
import org.clustercast.loader.vocabulary.KeyNames;
import org.clustercast.loader.vocabulary.Nearest;

/** Checks single values. */
final class ValueCheck {

    private static final String WHOLE_EXAMPLE = "12";

    private final KeyNames names;
    private final Problems problems;

    ValueCheck(KeyNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
    }

    Node check(Node.Scalar scalar, ValueRule rule) {
        boolean mayBeEmpty = rule instanceof ValueRule.Words words && words.mayBeEmpty();
        if (Characters.isBlank(scalar.text()) && !mayBeEmpty) {
            return refuse(scalar, "value.empty");
        }
        if (rule instanceof ValueRule.Decimal number) {
            return number(scalar, number);
        }
        if (rule instanceof ValueRule.Whole whole) {
            return whole(scalar, whole);
        }
        if (rule instanceof ValueRule.Flag) {
            return flag(scalar);
        }
        if (rule instanceof ValueRule.Words words) {
            return words(scalar, words);
        }
        if (rule instanceof ValueRule.Choice choice) {
            return choice(scalar, choice);
        }
        if (rule instanceof ValueRule.Period) {
            boolean isPeriod = ValueRule.Period.PATTERN.matcher(scalar.text()).matches();
            if (isPeriod) {
                return scalar;
            }
            PeriodSyntax.refuse(problems, scalar.place(), scalar.text());
            return new Node.Refused(scalar.place());
        }
        ValueRule.Form form = (ValueRule.Form) rule;
        return form.pattern().matcher(scalar.text()).matches() ? scalar : refuse(scalar, form.problem(), scalar.text());
    }

    private Node number(Node.Scalar scalar, ValueRule.Decimal rule) {
        String text = scalar.text();
        if (!NumberSyntax.isNumber(text)) {
            return notANumber(scalar, NumberSyntax.EXAMPLE);
        }
        if (scalar.quoted()) {
            return refuse(scalar, "number.quoted", text);
        }
        double value = Double.parseDouble(text);
        if (NumberSyntax.loses(text, value)) {
            return refuse(scalar, "number.too-large", text);
        }
        if (value < rule.least() || value > rule.most()) {
            return outside(scalar, rule);
        }
        return scalar;
    }

    private Node outside(Node.Scalar scalar, ValueRule.Decimal rule) {
        String text = scalar.text();
        if (!rule.rule().isEmpty()) {
            return refuse(scalar, rule.rule(), text, plain(rule.least()), plain(rule.most()));
        }
        if (Double.isInfinite(rule.most())) {
            return refuse(scalar, "number.least", text, plain(rule.least()));
        }
        return refuse(scalar, "number.range", text, plain(rule.least()), plain(rule.most()));
    }

    private Node notANumber(Node.Scalar scalar, String example) {
        NumberSyntax.Fault fault = NumberSyntax.fault(scalar.text());
        if (example.equals(WHOLE_EXAMPLE) && fault.key().equals("number.decimal-comma")) {
            return refuse(scalar, "number.whole", scalar.text());
        }
        if (example.equals(WHOLE_EXAMPLE) && fault.key().equals("number.comma")) {
            return refuse(
                    scalar, "number.separator", scalar.text(), fault.readings().get(0));
        }
        if (fault.key().equals("number.grammar") && scalar.text().indexOf('：') >= 0) {
            return refuse(
                    scalar,
                    "key.fullwidth-colon",
                    scalar.text(),
                    scalar.text().replaceAll("：\\s*", ": ").strip());
        }
        List<String> words = new ArrayList<>(List.of(scalar.text()));
        fault.readings().forEach(reading -> words.add(reading.equals(NumberSyntax.EXAMPLE) ? example : reading));
        return refuse(scalar, fault.key(), words.toArray(String[]::new));
    }

    private Node whole(Node.Scalar scalar, ValueRule.Whole rule) {
        String text = scalar.text();
        if (scalar.quoted()) {
            return refuse(scalar, "number.quoted", text);
        }
        if (!NumberSyntax.isNumber(text)) {
            return notANumber(scalar, WHOLE_EXAMPLE);
        }
        Optional<BigInteger> value = NumberSyntax.whole(text);
        boolean isHuge = Double.isInfinite(Double.parseDouble(text));
        if (value.isEmpty() && !isHuge) {
            return refuse(scalar, "number.whole", text);
        }
        boolean isInside = value.isPresent()
                && value.get().compareTo(BigInteger.valueOf(rule.least())) >= 0
                && value.get().compareTo(BigInteger.valueOf(rule.most())) <= 0;
        if (!isInside) {
            return refuse(scalar, "number.range", text, String.valueOf(rule.least()), String.valueOf(rule.most()));
        }
        return NumberSyntax.isWhole(text)
                ? scalar
                : refuse(scalar, "number.whole-digits", text, value.get().toString());
    }

    private Node flag(Node.Scalar scalar) {
        String text = scalar.text();
        if (!scalar.quoted() && (text.equals("true") || text.equals("false"))) {
            return scalar;
        }
        boolean yes =
                List.of("yes", "on", "y", "1", "true", "t", "是", "开", "启用").contains(text.toLowerCase(Locale.ROOT));
        boolean no =
                List.of("no", "off", "n", "0", "false", "f", "否", "关", "停用").contains(text.toLowerCase(Locale.ROOT));
        String suggestion = yes ? "true" : no ? "false" : "true / false";
        return refuse(scalar, scalar.quoted() ? "flag.quoted" : "flag.word", text, suggestion);
    }

    private Node words(Node.Scalar scalar, ValueRule.Words rule) {
        String text = scalar.text();
        int length = text.codePointCount(0, text.length());
        if (length > rule.longest()) {
            return refuse(scalar, "text.too-long", String.valueOf(length), String.valueOf(rule.longest()));
        }
        int unfit = Characters.firstUnfitInName(text);
        if (rule.isName() && unfit >= 0) {
            return refuse(
                    scalar,
                    "text.line-break",
                    Characters.at(text, unfit),
                    String.valueOf(text.codePointCount(0, unfit) + 1));
        }
        return scalar;
    }

    private Node choice(Node.Scalar scalar, ValueRule.Choice rule) {
        Optional<String> word = names.english(scalar.text(), rule.words());
        if (word.isPresent()) {
            return new Node.Scalar(scalar.place(), word.get(), scalar.quoted());
        }
        Collection<String> valid = rule.words().stream()
                .map(name -> names.name(name, KeyNames.languageOf(scalar.text())))
                .toList();
        Optional<String> nearest = Nearest.of(scalar.text(), valid);
        String listed = String.join(", ", valid);
        return nearest.isPresent()
                ? refuse(scalar, "choice.unknown.nearest", scalar.text(), nearest.get(), listed)
                : refuse(scalar, "choice.unknown", scalar.text(), listed);
    }

    private static String plain(double bound) {
        return bound == Math.rint(bound) && Math.abs(bound) < 1e15
                ? String.valueOf((long) bound)
                : String.valueOf(bound);
    }

    private Node refuse(Node.Scalar scalar, String key, String... arguments) {
        problems.add(key, scalar.place(), (Object[]) arguments);
        return new Node.Refused(scalar.place());
    }
}
