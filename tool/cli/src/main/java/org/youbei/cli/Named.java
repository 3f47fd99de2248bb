package org.youbei.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;

/** Puts the name behind each id of a person, organisation or place in a text: {@code 张伟（zhang-wei）}. */
record Named(PlanBook book) {
    private static final Pattern ID = Pattern.compile("(?<![\\w-])[a-z0-9][a-z0-9-]+(?![\\w-])");
    private static final Pattern ITEM = Pattern.compile("\\[([^\\]]+)]");

    /** Returns a value with its ids named. */
    String value(String text) {
        return ID.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
    }

    /** Returns the path of a field with the ids of list items named. */
    String path(String path) {
        return ITEM.matcher(path).replaceAll(found -> Matcher.quoteReplacement("[" + value(found.group(1)) + "]"));
    }

    private String name(String id) {
        return book.kind(id)
                .filter(kind -> kind == EntryKind.PERSON || kind == EntryKind.ORGANISATION || kind == EntryKind.PLACE)
                .flatMap(kind -> book.entry(id))
                .map(entry -> entry.name() + "（" + id + "）")
                .orElse(id);
    }
}
