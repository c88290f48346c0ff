package org.clustercast.reports.chart;

/** A chart would have to show a character that neither the bundled nor any installed font has. */
public final class UnshowableTextException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int character;

    UnshowableTextException(String text, int character) {
        super(("no font can show the character %s (U+%04X) of the text \"%s\".%n"
                        + "Maybe install a font that has it (for example Noto Sans CJK), or use another character.")
                .formatted(Character.toString(character), character, text));
        this.text = text;
        this.character = character;
    }

    /** The text that was to be drawn. */
    public String text() {
        return text;
    }

    /** Code point of the character. */
    public int character() {
        return character;
    }
}
