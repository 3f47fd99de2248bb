package org.youbei.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.youbei.model.PlanLevel;
import org.youbei.model.plan.Plan;
import org.youbei.rule.Facts;
import org.youbei.rule.Rulebook;

/**
 * Copied plans (上下一般粗): how much of a plan's text stands in another plan of its level or in its parent, sentence by sentence, names of places and owners put aside; and
 * how much is the plan's own. Each plan is compared with those few that share its sentences, so that the work grows with the text alone.
 */
final class SimilarityReport implements Reporter {
    private static final ReportKind KIND = ReportKind.SIMILARITY;

    /** Pairs that share half of the shorter text are shown; of what is a plan's own, less than half. */
    private static final int SHOWN_PERCENT = 50;

    /** A sentence that more plans hold is common stock: its holder is compared with so many of them. */
    private static final int COMPARED = 12;

    /** The sentences of a plan, each once. */
    private record Text(Plan plan, Set<String> sentences, int length) {
        String id() {
            return plan.id().value();
        }

        String file() {
            return plan.file();
        }
    }

    /** The texts of one level, the earlier files first, that hold each sentence. */
    private static final class Pairs {
        private final List<Text> texts;
        private final Map<String, Text> byId = new HashMap<>();
        private final Map<PlanLevel, Map<String, List<Text>>> holders = new EnumMap<>(PlanLevel.class);

        Pairs(List<Text> texts) {
            this.texts = texts;
            for (Text text : texts) {
                byId.put(text.id(), text);
                Map<String, List<Text>> level =
                        holders.computeIfAbsent(text.plan().level(), none -> new HashMap<>());
                text.sentences()
                        .forEach(sentence -> level.computeIfAbsent(sentence, none -> new ArrayList<>())
                                .add(text));
            }
        }

        List<Pair> all() {
            List<Pair> pairs = new ArrayList<>();
            texts.forEach(text -> with(text, pairs));
            pairs.sort(Comparator.comparingInt(Pair::percent)
                    .reversed()
                    .thenComparing(pair -> pair.one().id())
                    .thenComparing(pair -> pair.other().id()));
            return pairs;
        }

        private void with(Text text, List<Pair> pairs) {
            Map<String, List<String>> shared = new LinkedHashMap<>();
            List<Text> parents = parents(text);
            Map<String, List<Text>> level = holders.getOrDefault(text.plan().level(), Map.of());
            for (String sentence : text.sentences()) {
                compared(text, parents, sentence, level.getOrDefault(sentence, List.of()))
                        .forEach(other -> shared.computeIfAbsent(other.id(), none -> new ArrayList<>())
                                .add(sentence));
            }
            shared.forEach((id, sentences) -> {
                Text other = Objects.requireNonNull(byId.get(id));
                int percent = percent(sentences, Math.min(text.length(), other.length()));
                if (percent >= SHOWN_PERCENT) {
                    pairs.add(new Pair(text, other, sentences, percent));
                }
            });
        }

        private List<Text> parents(Text text) {
            return text.plan().links().parents().stream()
                    .flatMap(above ->
                            Stream.ofNullable(byId.get(above.plan().id().value())))
                    .toList();
        }

        /** Each pair of one level once, the later file with the earlier; and a plan with its parents. */
        private static List<Text> compared(Text text, List<Text> parents, String sentence, List<Text> level) {
            List<Text> others = new ArrayList<>();
            for (Text above : parents) {
                if (above.sentences().contains(sentence)) {
                    others.add(above);
                }
            }
            for (int i = 0; i < Math.min(COMPARED, level.size()); i++) {
                Text other = level.get(i);
                if (other.file().compareTo(text.file()) >= 0) {
                    break;
                }
                if (parents.stream().noneMatch(above -> above.id().equals(other.id()))) {
                    others.add(other);
                }
            }
            if (others.size() > 1) {
                others.sort(Comparator.comparing(Text::file));
            }
            return others.subList(0, Math.min(COMPARED, others.size()));
        }

        /** Returns what a plan has that no other plan of its level has. */
        List<String> own(Text text) {
            Map<String, List<Text>> level = holders.getOrDefault(text.plan().level(), Map.of());
            return text.sentences().stream()
                    .filter(sentence -> level.getOrDefault(sentence, List.of()).size() == 1)
                    .toList();
        }
    }

    /** Two plans and the sentences that they share. */
    private record Pair(Text one, Text other, List<String> shared, int percent) {}

    @Override
    public StatusReport report(Facts facts, Rulebook rulebook) {
        List<Text> texts = facts.workspace().plans().stream()
                .filter(plan -> plan.status().isInForce())
                .map(plan -> text(plan, facts))
                .toList();
        Pairs compared = new Pairs(texts);
        List<Pair> pairs = compared.all();
        Set<String> paired = new HashSet<>();
        pairs.forEach(
                pair -> paired.addAll(List.of(pair.one().id(), pair.other().id())));
        return new StatusReport(
                KIND,
                facts.today(),
                List.of(
                        Figure.number(KIND, "pairs", pairs.size()),
                        Figure.share(KIND, "alone", texts.size() - paired.size(), texts.size())),
                List.of(pairsTable(pairs), ownTable(texts, compared)));
    }

    private static Text text(Plan plan, Facts facts) {
        Set<String> all = new Sentences(plan, facts.book()).of(facts.bodies().apply(plan.file()));
        return new Text(plan, all, all.stream().mapToInt(String::length).sum());
    }

    private static int percent(List<String> sentences, int of) {
        return sentences.stream().mapToInt(String::length).sum() * 100 / Math.max(1, of);
    }

    private static Table pairsTable(List<Pair> pairs) {
        List<Table.Row> rows = pairs.stream()
                .map(pair -> Table.Row.of(
                        Table.State.DUE,
                        pair.one().plan().source(),
                        Cell.of(pair.one().plan()),
                        Cell.of(pair.other().plan()),
                        Cell.of(pair.percent() + "%"),
                        Cell.of(pair.shared().size()),
                        Cell.of(longest(pair.shared()))))
                .toList();
        return new Table(KIND, "list", List.of("plan", "other", "similarity", "sentences", "passage"), rows);
    }

    private static String longest(List<String> sentences) {
        return sentences.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    /** What the plans of towns and villages have of their own: the sentences that no other plan of the level holds. */
    private static Table ownTable(List<Text> texts, Pairs compared) {
        List<Table.Row> rows = texts.stream()
                .filter(text ->
                        text.plan().level() == PlanLevel.TOWN || text.plan().level() == PlanLevel.VILLAGE)
                .map(text -> own(text, compared.own(text)))
                .toList();
        return new Table(KIND, "own", List.of("plan", "level", "own", "passage"), rows);
    }

    private static Table.Row own(Text text, List<String> own) {
        int percent = percent(own, text.length());
        return Table.Row.of(
                percent < SHOWN_PERCENT ? Table.State.DUE : Table.State.OK,
                text.plan().source(),
                Cell.of(text.plan()),
                Cell.say("level." + text.plan().level().id()),
                Cell.of(percent + "%"),
                Cell.of(longest(own)));
    }
}
