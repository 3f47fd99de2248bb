package org.youbei.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of documents in a workspace: where each stands and which schema it follows. */
public enum DocumentKind {
    WORKSPACE("youbei\\.yaml"),
    PLACES(register("places")),
    ORGANISATIONS(register("organisations")),
    PEOPLE(register("people")),
    TEAMS(register("teams")),
    SUPPLIES(register("supplies")),
    SHELTERS(register("shelters")),
    HAZARDS(register("hazards")),
    BASES(register("bases")),
    LADDERS(register("ladders")),
    DUTIES(register("duties")),
    EVENTS(register("events")),
    SYNONYMS(register("synonyms")),
    TASKS(register("tasks")),
    EQUIPMENT(register("equipment")),
    WATER_SITES(register("water-sites")),
    DISTRIBUTED(register("distributed")),
    SUBJECTS(register("subjects")),
    DOCUMENT("plans/documents/(?:[^/]+/)*[^/]+\\.md"),
    PLAN("plans/(?:overall|special|department|town|village|enterprise)/(?:[^/]+/)*[^/]+\\.md"),
    PROGRAMME("drills/\\d{4}/programme\\.yaml"),
    DRILL("drills/\\d{4}/[^/]+/drill\\.md"),
    SCRIPT("drills/\\d{4}/[^/]+/script\\.yaml"),
    RESULT("drills/\\d{4}/[^/]+/result\\.yaml"),
    TRAININGS("drills/\\d{4}/trainings\\.yaml"),
    ACTIVATION("activations/[^/]+\\.yaml");

    private final Pattern path;

    DocumentKind(String path) {
        this.path = Pattern.compile(path);
    }

    private static String register(String name) {
        return "plans/registers/" + name + "(?:\\.yaml|/(?:[^/]+/)*[^/]+\\.yaml)";
    }

    /** Returns the kind of the document at a path of the workspace. */
    public static Optional<DocumentKind> ofPath(String path) {
        for (DocumentKind kind : values()) {
            if (kind.path.matcher(path).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Returns the name of its schema file without the ending. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the path of its schema among the assets. */
    public String schema() {
        return "schemas/" + id() + ".schema.json";
    }

    /** Returns whether it is Markdown with front matter. */
    public boolean isMarkdown() {
        return this == PLAN || this == DOCUMENT || this == DRILL;
    }

    /** Returns whether it is a register: a list of entries, in one file or a folder of files. */
    public boolean isRegister() {
        return path.pattern().startsWith("plans/registers/");
    }

    /** Returns the names of all registers, sorted. */
    public static List<String> registers() {
        return java.util.Arrays.stream(values())
                .filter(DocumentKind::isRegister)
                .map(DocumentKind::id)
                .sorted()
                .toList();
    }
}
