package org.clustercast.reports.text;

/** Probabilities as they stand in a text: the number, its word on the fixed scale, and pairs that print alike. */
public final class Chances {

    private static final double NOISE = 1e-12;

    private final Words words;

    /** Probabilities in a language. */
    public Chances(Words words) {
        this.words = words;
    }

    /** The probability within a sentence: {@code 63%}, {@code below 1%}, {@code above 99%}. */
    public String inSentence(double probability) {
        String text = Numbers.probability(probability);
        if (text.startsWith("<")) {
            return words.fill("report.below", "value", text.substring(1));
        } else if (text.startsWith(">")) {
            return words.fill("report.above", "value", text.substring(1));
        }
        return text;
    }

    /** The word for a probability, from the number as it is, not as it is shown. */
    public String word(double probability) {
        return words.word(ProbabilityWords.of(probability).key());
    }

    /**
     * A probability that stands beside another: where both print alike and differ, with the difference in points, as
     * in {@code 17% (+0.4 points)}.
     */
    public String beside(double probability, double other) {
        String text = Numbers.probability(probability);
        return printAlike(probability, other)
                ? words.fill("report.alike", "p", text, "difference", Numbers.points(probability - other))
                : text;
    }

    /** Whether two probabilities differ and yet print alike. */
    public static boolean printAlike(double probability, double other) {
        return Math.abs(probability - other) > NOISE
                && Numbers.probability(probability).equals(Numbers.probability(other));
    }
}
