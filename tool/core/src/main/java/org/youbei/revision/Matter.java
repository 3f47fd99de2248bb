package org.youbei.revision;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What makes a revision a major one: it touches the command and its duties, the procedure of the response, its main measures or the grading of events, and then goes
 * the whole way of drafting, approval, filing and publication (突发事件应急预案管理办法，国办发〔2024〕5号，art. 36). Who holds a post is no such matter.
 */
public enum Matter {
    COMMAND,
    PROCEDURE,
    MEASURES,
    GRADING;

    private static final Map<String, Matter> BY_FIELD = Map.of(
            "command",
            COMMAND,
            "units",
            COMMAND,
            "groups",
            COMMAND,
            "warnings",
            PROCEDURE,
            "responses",
            PROCEDURE,
            "posts",
            MEASURES);

    private static final Map<String, Matter> BY_CHAPTER = Map.ofEntries(
            Map.entry("command", COMMAND),
            Map.entry("command-handover", COMMAND),
            Map.entry("response", PROCEDURE),
            Map.entry("response-levels", PROCEDURE),
            Map.entry("termination", PROCEDURE),
            Map.entry("first-response", MEASURES),
            Map.entry("site-control", MEASURES),
            Map.entry("evacuation", MEASURES),
            Map.entry("mutual-aid", MEASURES),
            Map.entry("classification", GRADING));

    private static final Pattern HOLDERS = Pattern.compile("command\\[[^]]*]\\.holders.*");
    private static final Pattern ACTION =
            Pattern.compile("responses\\[[^]]*]\\.actions\\[[^]]*](?:\\.(?:do|stop|lift).*)?");

    /** Returns the identifier in output. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the matters that changes of fields and sections touch, in the order of the article. */
    static Set<Matter> of(List<FieldChange> changes, List<SectionChange> sections) {
        Set<Matter> touched = new TreeSet<>();
        changes.forEach(change -> ofField(change).ifPresent(touched::add));
        touched.addAll(ofChapters(sections.stream()
                .map(SectionChange::chapter)
                .filter(Objects::nonNull)
                .toList()));
        return touched;
    }

    /** Returns the matters that chapters of the vocabulary are about, in the order of the article. */
    static Set<Matter> ofChapters(Collection<String> chapters) {
        Set<Matter> matters = new TreeSet<>();
        chapters.stream().map(BY_CHAPTER::get).filter(Objects::nonNull).forEach(matters::add);
        return matters;
    }

    private static Optional<Matter> ofField(FieldChange change) {
        if (HOLDERS.matcher(change.path()).matches()) {
            return Optional.empty();
        }
        return ACTION.matcher(change.path()).matches()
                ? Optional.of(MEASURES)
                : Optional.ofNullable(BY_FIELD.get(change.top()));
    }
}
