package org.youbei.search;

import java.util.List;

/**
 * What can be found: an entry of the plan book as the search sees it.
 *
 * @param kind its kind in hits: {@code plan}, {@code person} …
 * @param url where it stands in the site, from its root; empty in the terminal
 * @param place the names of its place, from the town down
 * @param code the code of its place
 * @param names its name, then other names by which people call it
 * @param about one line about it: a post, a status, numbers
 * @param draft whether it is not in force
 * @param fields the words by which it is found, besides those of its sections
 * @param marks terms that are no words: {@code @typhoon} for its events
 * @param sections the sections of its text; none for entries of registers
 */
public record SearchDocument(
        String kind,
        String id,
        String url,
        String place,
        String code,
        List<String> names,
        String about,
        boolean draft,
        List<Field> fields,
        List<String> marks,
        List<Section> sections) {
    /**
     * Words, and how much it means that a query's word stands there.
     *
     * @param weight {@link #NAME} the most, 1 the least
     */
    public record Field(int weight, String text) {}

    /** A section of a text: the anchor and number of its heading. */
    public record Section(String anchor, String number, String title, String text) {}

    /** Stands in its name. */
    public static final int NAME = 7;

    /** Stands in the name of its place. */
    public static final int PLACE = 6;

    /** Stands in the name of its event, its document number. */
    public static final int SUBJECT = 5;

    /** Stands in a heading, a post, the name of its owner. */
    public static final int HEADING = 4;

    /** Stands in the text three times or more, twice, once. */
    public static final int OFTEN = 3;

    public static final int TWICE = 2;
    public static final int ONCE = 1;

    /** Returns the same with marks. */
    SearchDocument withMarks(List<String> theirs) {
        return new SearchDocument(kind, id, url, place, code, names, about, draft, fields, theirs, sections);
    }
}
