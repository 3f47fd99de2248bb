package org.youbei.importing;

/** A piece of a plan's body. */
sealed interface Block {
    /** Returns where it begins in the source. */
    Line at();

    /**
     * A heading.
     *
     * @param depth 2 to 6, as many as Markdown marks it with; 0 while it is not known
     * @param title the words, empty for a number that stands above its paragraph
     */
    record Heading(int depth, NumberToken number, String title, Line at) implements Block {
        Heading withDepth(int known) {
            return new Heading(known, number, title, at);
        }
    }

    /**
     * A paragraph.
     *
     * @param lastLine the number of its last line in the source
     */
    record Paragraph(Line at, int lastLine) implements Block {
        static Paragraph of(Line line) {
            return new Paragraph(line, line.number());
        }

        String text() {
            return at.text();
        }
    }
}
