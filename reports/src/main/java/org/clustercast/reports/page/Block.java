package org.clustercast.reports.page;

import java.util.List;

/** A part of a page. The template asks for its kind and draws it. */
public sealed interface Block {

    /** Which part of the template draws it. */
    String kind();

    /** A heading within a page. */
    record Heading(String text) implements Block {
        @Override
        public String kind() {
            return "heading";
        }
    }

    /**
     * A paragraph.
     *
     * @param text plain text
     * @param style {@code lead}, {@code plain} or {@code note}
     */
    record Paragraph(String text, String style) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }
    }

    /**
     * Sentences one under the other.
     *
     * @param items plain texts
     * @param style {@code headlines}, {@code plain} or {@code numbered}
     */
    record Sentences(List<String> items, String style) implements Block {

        public Sentences {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "sentences";
        }
    }

    /** A framed box that nobody may overlook. */
    record Alert(String title, List<String> sentences) implements Block {

        public Alert {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String kind() {
            return "alert";
        }
    }

    /** A framed box with a title. */
    record Box(String title, List<String> sentences) implements Block {

        public Box {
            sentences = List.copyOf(sentences);
        }

        @Override
        public String kind() {
            return "box";
        }
    }

    /**
     * A picture with the table behind it.
     *
     * @param title title, also the text for those who cannot see it
     * @param image address of the picture, with the picture in it
     * @param summary words that open the table
     * @param data the table
     */
    record Figure(String title, String image, String summary, Grid data) implements Block {
        @Override
        public String kind() {
            return "figure";
        }
    }

    /**
     * A table.
     *
     * @param headers names of the columns
     * @param rows cells row by row
     */
    record Grid(List<String> headers, List<List<Cell>> rows) implements Block {

        public Grid {
            headers = List.copyOf(headers);
            rows = List.copyOf(rows);
        }

        /** Style class of a header: that of the cells below it. */
        public String headerStyle(int column) {
            boolean number = !rows.isEmpty() && rows.get(0).get(column).style().startsWith("number");
            return number ? "number" : "text";
        }

        @Override
        public String kind() {
            return "grid";
        }
    }

    /** A table that opens at a click. */
    record Folded(String summary, Grid grid) implements Block {
        @Override
        public String kind() {
            return "folded";
        }
    }
}
