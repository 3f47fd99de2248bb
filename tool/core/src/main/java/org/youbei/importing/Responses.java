package org.youbei.importing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.youbei.importing.Block.Heading;
import org.youbei.importing.Block.Paragraph;
import org.youbei.model.ResponseLevel;

/** The response levels of a plan with what the text says starts them, in its own words, and who decides where it names one post. */
final class Responses {
    private final List<Block> blocks;
    private final Map<ResponseLevel, Set<String>> triggers = new TreeMap<>();
    private final Map<ResponseLevel, Set<String>> deciders = new TreeMap<>();
    private final TreeMap<Integer, Heading> open = new TreeMap<>();

    private Responses(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * A response level.
     *
     * @param triggers conditions of which each alone starts it
     * @param decider the title of the post that decides, or null
     */
    record Response(
            ResponseLevel level,
            List<String> triggers,
            @Nullable String decider) {}

    /** Returns the responses of a plan by level; none when the text gives no conditions. */
    static List<Response> of(List<Block> blocks) {
        return new Responses(blocks).find();
    }

    private List<Response> find() {
        Set<ResponseLevel> named = new TreeSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                named.addAll(heading(heading));
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                paragraph(paragraph, i);
            }
        }
        if (triggers.isEmpty()) {
            return List.of();
        }
        named.addAll(triggers.keySet());
        List<Response> responses = new ArrayList<>();
        for (ResponseLevel level : named) {
            Set<String> posts = deciders.getOrDefault(level, Set.of());
            String decider = posts.size() == 1 ? posts.iterator().next() : null;
            responses.add(new Response(level, List.copyOf(triggers.getOrDefault(level, Set.of())), decider));
        }
        return responses;
    }

    private Set<ResponseLevel> heading(Heading heading) {
        open.tailMap(heading.depth(), true).clear();
        open.put(heading.depth(), heading);
        return Levels.ofHeading(heading.title());
    }

    private void paragraph(Paragraph paragraph, int index) {
        String text = paragraph.text();
        TriggerText.decider(text)
                .ifPresent(found -> deciders.computeIfAbsent(found.level(), level -> new TreeSet<>())
                        .add(found.post()));
        Optional<ResponseLevel> level = TriggerText.lead(text);
        if (level.isPresent()) {
            add(level.get(), TriggerText.triggers(text, items(paragraph, index)));
            return;
        }
        current()
                .ifPresent(around -> TriggerText.sentence(text, around)
                        .filter(sentence -> !triggers.containsKey(around))
                        .ifPresent(sentence -> add(around, List.of(sentence))));
    }

    private void add(ResponseLevel level, List<String> found) {
        triggers.computeIfAbsent(level, l -> new LinkedHashSet<>()).addAll(found);
    }

    /** The level that the innermost heading with one is about. */
    private Optional<ResponseLevel> current() {
        for (Heading heading : open.descendingMap().values()) {
            Set<ResponseLevel> levels = Levels.ofHeading(heading.title());
            if (levels.size() == 1) {
                return levels.stream().findFirst();
            }
        }
        return Optional.empty();
    }

    /** The paragraphs of the list that a sentence opens: those of one numbering with what stands between them, or those up to the next number. */
    private List<String> items(Paragraph lead, int index) {
        List<String> items = new ArrayList<>();
        NumberForm form = null;
        boolean numbered = NumberToken.of(lead.text()).isPresent();
        for (int i = index + 1; i < blocks.size() && blocks.get(i) instanceof Paragraph next; i++) {
            Optional<NumberToken> token = NumberToken.of(next.text());
            if (items.isEmpty() && token.isPresent() && token.get().ordinals().equals(List.of(1))) {
                form = token.get().form();
            }
            if (token.isPresent() ? !continues(token.get(), form, items) : form == null && !numbered && ended(items)) {
                break;
            }
            if (token.isEmpty() && form != null) {
                if (ended(items)) {
                    break;
                }
                items.set(items.size() - 1, items.get(items.size() - 1) + next.text());
            } else {
                items.add(next.text());
            }
        }
        return items;
    }

    private static boolean continues(NumberToken token, @Nullable NumberForm form, List<String> items) {
        return token.form() == form && token.ordinals().equals(List.of(items.size() + 1));
    }

    private static boolean ended(List<String> items) {
        return !items.isEmpty() && items.get(items.size() - 1).endsWith("。");
    }
}
