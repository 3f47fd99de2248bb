package org.youbei.workspace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.youbei.bind.RegisterBinder;
import org.youbei.model.Entry;
import org.youbei.model.register.Basis;
import org.youbei.model.register.Event;
import org.youbei.model.register.Subject;
import org.youbei.model.register.Synonym;
import org.youbei.parse.YamlParser;
import org.youbei.text.Limits;
import org.youbei.text.Node;

/** The built-in events and legal bases; a workspace's own entry of the same id wins. */
public final class Vocabulary {
    public static final String EVENTS = "schemas/vocabulary/events.yaml";
    public static final String BASES = "schemas/vocabulary/bases.yaml";

    public static final String SYNONYMS = "schemas/vocabulary/synonyms.yaml";

    public static final String SUBJECTS = "schemas/vocabulary/subjects.yaml";

    private Vocabulary() {}

    /** Returns the built-in kinds of events, in the order of their list. */
    public static List<Event> builtInEvents(Assets assets) {
        return RegisterBinder.events(EVENTS, tree(assets, EVENTS));
    }

    /** Returns the synonyms of a workspace and the built-in ones for other words. */
    public static List<Synonym> synonyms(Assets assets, List<Synonym> own) {
        Set<String> taken = new HashSet<>();
        own.forEach(synonym -> taken.add(synonym.word()));
        List<Synonym> all = new ArrayList<>(own);
        RegisterBinder.synonyms(SYNONYMS, tree(assets, SYNONYMS)).stream()
                .filter(synonym -> !taken.contains(synonym.word()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    static List<Event> events(Assets assets, List<Event> own) {
        return merged(own, builtInEvents(assets));
    }

    static List<Basis> bases(Assets assets, List<Basis> own) {
        return merged(own, RegisterBinder.bases(BASES, tree(assets, BASES)));
    }

    /** Returns the drill subjects of a workspace and the built-in ones of other ids. */
    public static List<Subject> subjects(Assets assets, List<Subject> own) {
        Set<String> taken = new HashSet<>();
        own.forEach(subject -> taken.add(subject.id()));
        List<Subject> all = new ArrayList<>(own);
        RegisterBinder.subjects(SUBJECTS, tree(assets, SUBJECTS)).stream()
                .filter(subject -> !taken.contains(subject.id()))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Node tree(Assets assets, String path) {
        return YamlParser.parse(path, assets.text(path), 1, Limits.REGISTER_NODES)
                .value()
                .orElseThrow();
    }

    private static <T extends Entry> List<T> merged(List<T> own, List<T> builtIn) {
        Set<String> taken = new HashSet<>();
        own.forEach(entry -> taken.add(entry.id().value()));
        List<T> all = new ArrayList<>(own);
        builtIn.stream().filter(entry -> !taken.contains(entry.id().value())).forEach(all::add);
        return List.copyOf(all);
    }
}
