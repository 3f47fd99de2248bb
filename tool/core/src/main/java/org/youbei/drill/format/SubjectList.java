package org.youbei.drill.format;

import java.util.List;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.model.Category;
import org.youbei.model.register.Subject;
import org.youbei.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The library of drill subjects, for people by category and for programs. */
public final class SubjectList {
    private static final int VERSION = 1;

    private final Messages messages;

    public SubjectList(Messages messages) {
        this.messages = messages;
    }

    /** Returns a line for each subject with its scenario below, by category. */
    public String text(List<Subject> all) {
        StringBuilder out = new StringBuilder();
        for (Category category : Category.values()) {
            List<Subject> those =
                    all.stream().filter(one -> one.category() == category).toList();
            if (!those.isEmpty()) {
                out.append(messages.say(Phrase.of("category." + category.id()))).append('\n');
                those.forEach(one -> line(one, out));
            }
        }
        all.stream().filter(one -> one.category() == null).forEach(one -> line(one, out));
        return out.toString();
    }

    private void line(Subject one, StringBuilder out) {
        out.append("  ").append(one.id()).append("  ").append(say(one.title())).append('\n');
        out.append("      ").append(say(one.scenario())).append('\n');
    }

    /** Returns one subject in full. */
    public String page(Subject one) {
        StringBuilder out = new StringBuilder();
        out.append(say(one.title())).append(" (").append(one.id()).append(")\n\n");
        out.append(say(one.scenario())).append('\n');
        part("subject.injects", one.injects(), out);
        part("subject.questions", one.questions(), out);
        part("subject.looks", one.looks(), out);
        return out.toString();
    }

    private void part(String key, List<Subject.Words> items, StringBuilder out) {
        if (!items.isEmpty()) {
            out.append('\n').append(messages.say(Phrase.of(key))).append('\n');
            items.forEach(item -> out.append("  - ").append(say(item)).append('\n'));
        }
    }

    private String say(Subject.Words text) {
        return messages.say(Phrase.of("text", new Bilingual(text.chinese(), text.english())));
    }

    /** Returns all of the subjects in both languages. */
    public static String json(List<Subject> all) {
        ObjectNode root = JsonNodeFactory.instance.objectNode().put("format", VERSION);
        ArrayNode list = root.putArray("subjects");
        for (Subject one : all) {
            ObjectNode node = list.addObject().put("id", one.id());
            put(node.putObject("title"), one.title());
            if (one.category() != null) {
                node.put("category", one.category().id());
            }
            ArrayNode events = node.putArray("events");
            one.events().forEach(event -> events.add(event.id().value()));
            put(node.putObject("scenario"), one.scenario());
            one.injects().forEach(item -> put(node.withArray("injects").addObject(), item));
            one.questions().forEach(item -> put(node.withArray("questions").addObject(), item));
            one.looks().forEach(item -> put(node.withArray("looks").addObject(), item));
        }
        return JsonText.write(root);
    }

    private static void put(ObjectNode node, Subject.Words text) {
        node.put("zh", text.chinese()).put("en", text.english());
    }
}
