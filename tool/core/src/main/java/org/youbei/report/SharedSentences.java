package org.youbei.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;

/**
 * Which plans share their sentences. Each sentence is kept once and known by a number, and each plan is compared with those few that share its sentences, so that the
 * work grows with the text alone.
 */
final class SharedSentences {
    /** A sentence that more plans hold is common stock: its holder is compared with so many of them. */
    private static final int COMPARED = 12;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> sentences = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private final Map<String, Text> byId = new HashMap<>();
    private final Map<PlanLevel, Map<Integer, Holders>> levels = new EnumMap<>(PlanLevel.class);

    /** The text of a plan: the numbers of its sentences, each once. */
    static final class Text {
        private final Plan plan;
        private final int[] inOrder;
        private final int[] sorted;
        private final int length;

        private Text(Plan plan, int[] inOrder, int length) {
            this.plan = plan;
            this.inOrder = inOrder;
            this.sorted = inOrder.clone();
            this.length = length;
            Arrays.sort(sorted);
        }

        Plan plan() {
            return plan;
        }

        private String id() {
            return plan.id().value();
        }

        private boolean holds(int sentence) {
            return Arrays.binarySearch(sorted, sentence) >= 0;
        }
    }

    /** The plans of one level that hold a sentence: how many, and the first of them. */
    private static final class Holders {
        private final List<Text> first = new ArrayList<>(1);
        private int count;

        void add(Text text) {
            count++;
            if (first.size() < COMPARED) {
                first.add(text);
            }
        }
    }

    /**
     * Some sentences of a plan.
     *
     * @param count how many
     * @param longest the longest of them, of several the first; empty when there is none
     * @param percent how much of the text they are
     */
    record Part(int count, String longest, int percent) {}

    /** Two plans and the sentences that they share, as a part of the shorter text. */
    record Pair(Plan one, Plan other, Part shared) {}

    /** Sentences that are counted one by one. */
    private final class Counted {
        private int count;
        private int length;
        private String longest = "";

        void add(int number) {
            String sentence = sentences.get(number);
            count++;
            length += sentence.length();
            if (sentence.length() > longest.length()) {
                longest = sentence;
            }
        }

        int percent(int of) {
            return length * 100 / Math.max(1, of);
        }

        Part part(int of) {
            return new Part(count, longest, percent(of));
        }
    }

    /** Takes the sentences of a plan. Plans come in the order of their files. */
    void add(Plan plan, Set<String> its) {
        int[] inOrder = its.stream().mapToInt(this::number).toArray();
        Text text =
                new Text(plan, inOrder, its.stream().mapToInt(String::length).sum());
        texts.add(text);
        byId.put(text.id(), text);
        Map<Integer, Holders> level = levels.computeIfAbsent(plan.level(), none -> new HashMap<>());
        for (int number : inOrder) {
            level.computeIfAbsent(number, none -> new Holders()).add(text);
        }
    }

    private int number(String sentence) {
        Integer known = numbers.putIfAbsent(sentence, sentences.size());
        if (known == null) {
            sentences.add(sentence);
            return sentences.size() - 1;
        }
        return known;
    }

    /** Returns the plans in the order of their files. */
    List<Text> texts() {
        return texts;
    }

    /** Returns the pairs of one level and the pairs of a plan and its parent that share so much of the shorter text, the most alike first. */
    List<Pair> pairs(int percent) {
        List<Pair> pairs = new ArrayList<>();
        texts.forEach(text -> with(text, percent, pairs));
        pairs.sort(Comparator.comparingInt((Pair pair) -> pair.shared().percent())
                .reversed()
                .thenComparing(pair -> pair.one().id().value())
                .thenComparing(pair -> pair.other().id().value()));
        return pairs;
    }

    private void with(Text text, int percent, List<Pair> pairs) {
        Map<Text, Counted> shared = new HashMap<>();
        List<Text> parents = parents(text);
        Map<Integer, Holders> level = level(text);
        for (int number : text.inOrder) {
            compared(text, parents, number, level)
                    .forEach(other ->
                            shared.computeIfAbsent(other, none -> new Counted()).add(number));
        }
        shared.forEach((other, counted) -> {
            int shorter = Math.min(text.length, other.length);
            if (counted.percent(shorter) >= percent) {
                pairs.add(new Pair(text.plan, other.plan, counted.part(shorter)));
            }
        });
    }

    private Map<Integer, Holders> level(Text text) {
        return Objects.requireNonNull(levels.get(text.plan.level()));
    }

    private List<Text> parents(Text text) {
        return text.plan.links().parents().stream()
                .flatMap(above -> Stream.ofNullable(byId.get(above.plan().id().value())))
                .toList();
    }

    /** Each pair of one level once, the later file with the earlier; and a plan with its parents. */
    private static List<Text> compared(Text text, List<Text> parents, int number, Map<Integer, Holders> level) {
        List<Text> others = new ArrayList<>(1);
        for (Text above : parents) {
            if (above.holds(number)) {
                others.add(above);
            }
        }
        for (Text other : Objects.requireNonNull(level.get(number)).first) {
            if (other.plan.file().compareTo(text.plan.file()) >= 0) {
                break;
            }
            if (!parents.contains(other)) {
                others.add(other);
            }
        }
        if (others.size() <= COMPARED) {
            return others;
        }
        others.sort(Comparator.comparing(other -> other.plan.file()));
        return others.subList(0, COMPARED);
    }

    /** Returns what a plan has that no other plan of its level has. */
    Part own(Text text) {
        Map<Integer, Holders> level = level(text);
        Counted own = new Counted();
        for (int number : text.inOrder) {
            if (Objects.requireNonNull(level.get(number)).count == 1) {
                own.add(number);
            }
        }
        return own.part(text.length);
    }
}
