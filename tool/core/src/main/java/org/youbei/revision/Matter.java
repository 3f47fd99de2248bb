package org.youbei.revision;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What makes a revision a major one: it touches the command and its duties, the procedure of the response, its main measures or the grading of events, and then goes
 * the whole way of drafting, approval, filing and publication (突发事件应急预案管理办法，国办发〔2024〕5号，art. 36). Who holds a post is no such matter.
 */
public enum Matter {
    COMMAND(List.of("command", "units", "groups"), List.of("command", "command-handover")),
    PROCEDURE(List.of("warnings", "responses"), List.of("response", "response-levels", "termination")),
    MEASURES(List.of("posts"), List.of("first-response", "site-control", "evacuation", "mutual-aid")),
    GRADING(List.of(), List.of("classification"));

    private static final Pattern HOLDERS = Pattern.compile("command\\[[^]]*]\\.holders.*");
    private static final Pattern ACTION =
            Pattern.compile("responses\\[[^]]*]\\.actions\\[[^]]*](?:\\.(?:do|stop|lift).*)?");

    private final List<String> fields;
    private final List<String> chapters;

    Matter(List<String> fields, List<String> chapters) {
        this.fields = fields;
        this.chapters = chapters;
    }

    /** Returns the identifier in output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the matters that changes of fields and sections touch, in the order of the article. */
    static Set<Matter> of(List<FieldChange> changes, List<SectionChange> sections) {
        Set<Matter> touched = new TreeSet<>();
        for (FieldChange change : changes) {
            if (ACTION.matcher(change.path()).matches()) {
                touched.add(MEASURES);
            } else if (!HOLDERS.matcher(change.path()).matches()) {
                add(touched, matter -> matter.fields.contains(change.top()));
            }
        }
        for (SectionChange section : sections) {
            String chapter = section.chapter();
            if (chapter != null) {
                add(touched, matter -> matter.chapters.contains(chapter));
            }
        }
        return touched;
    }

    private static void add(Set<Matter> touched, java.util.function.Predicate<Matter> is) {
        for (Matter matter : values()) {
            if (is.test(matter)) {
                touched.add(matter);
            }
        }
    }
}
