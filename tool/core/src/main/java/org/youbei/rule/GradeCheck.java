package org.youbei.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Bilingual;
import org.youbei.diagnostic.Code;
import org.youbei.model.plan.Outline;

/**
 * The numbers from which an event is of a grade, in prose or in a table of the section on grades. Parameters: {@code grades}: the names of the four grades, the lightest first;
 * {@code measures}: list of {@code {title, words, bounds}}, the bounds between the grades. Only a number that contradicts is a fault.
 */
final class GradeCheck implements PlanCheck {
    static final Code THRESHOLDS = Code.warning("YB0851");

    private static final Pattern PIECES = Pattern.compile("[。；;]|或者|或|，(?!\\s*[\\d.]+\\s*(?:万|亿)?\\s*(?:人|名|元|公顷)?以下)");
    private static final Pattern OTHERWISE = Pattern.compile("危及|威胁|被困|遇险|转移|疏散|受灾|涉险|直接死亡");

    @Override
    public Code code() {
        return THRESHOLDS;
    }

    @Override
    public Verdict check(Rule rule, PlanCase plan) {
        Reading reading = new Reading(rule.params(), plan);
        reading.read();
        return reading.judged == 0 ? Verdict.unknown("nogrades") : Verdict.of(reading.faults);
    }

    /** A measure, e.g. deaths, by which events are graded. */
    private record Measure(Bilingual title, List<String> words, List<Long> bounds) {
        static Measure of(Params params) {
            return new Measure(
                    params.words("title"),
                    params.texts("words"),
                    params.texts("bounds").stream().map(Long::valueOf).toList());
        }

        boolean isIn(String words) {
            return this.words.stream().anyMatch(words::contains);
        }
    }

    /** The reading of one plan's section. */
    private static final class Reading {
        private final List<String> grades;
        private final List<Measure> measures;
        private final PlanCase plan;
        private final List<Verdict.Fault> faults = new ArrayList<>();
        private List<String> header = List.of();
        private int grade = -1;
        private int judged;
        private int next;
        private int depth;

        Reading(Params params, PlanCase plan) {
            this.grades = params.texts("grades");
            this.measures = params.list("measures").stream().map(Measure::of).toList();
            this.plan = plan;
        }

        void read() {
            int offset = 0;
            int number = plan.plan().outline().bodyLine();
            for (String line : plan.body().split("\n", -1)) {
                if (isGrading(number)) {
                    read(line, offset);
                } else {
                    grade = -1;
                }
                offset += line.length() + 1;
                number++;
            }
        }

        /** Returns whether a line stands in the section on grades; lines are asked for in their order. */
        private boolean isGrading(int line) {
            List<Outline.Heading> headings = plan.plan().outline().headings();
            while (next < headings.size() && headings.get(next).line() <= line) {
                Outline.Heading heading = headings.get(next++);
                if ("classification".equals(heading.section())) {
                    depth = heading.depth();
                } else if (heading.depth() <= depth) {
                    depth = 0;
                }
            }
            return depth > 0;
        }

        private void read(String line, int offset) {
            if (line.strip().startsWith("|")) {
                row(List.of(line.strip().replaceAll("^\\||\\|$", "").split("\\|", -1)), offset);
                return;
            }
            header = List.of();
            for (String sentence : line.split("[。；;]", -1)) {
                Optional<Integer> named = gradeOf(sentence);
                boolean several = named.isPresent() && named.get() < 0;
                grade = several ? -1 : named.orElse(grade);
                for (String piece : PIECES.split(sentence, -1)) {
                    judge(piece, offset);
                }
            }
        }

        private void row(List<String> cells, int offset) {
            if (header.isEmpty()) {
                header = cells;
                return;
            }
            grade = gradeOf(cells.get(0)).orElse(-1);
            for (int i = 1; i < Math.min(cells.size(), header.size()); i++) {
                judge(header.get(i) + "：" + cells.get(i), offset);
            }
            grade = -1;
        }

        /** Returns the only grade that some words name, -1 for more than one, nothing for none. */
        private Optional<Integer> gradeOf(String words) {
            @Nullable Integer found = null;
            String rest = words;
            List<String> byLength = grades.stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .toList();
            for (String name : byLength) {
                if (rest.contains(name)) {
                    found = found == null ? grades.indexOf(name) : -1;
                    rest = rest.replace(name, "");
                }
            }
            return Optional.ofNullable(found);
        }

        private void judge(String piece, int offset) {
            List<Measure> meant =
                    measures.stream().filter(measure -> measure.isIn(piece)).toList();
            List<GradeStatement> said = GradeStatement.of(piece);
            if (grade < 0
                    || meant.size() != 1
                    || said.size() != 1
                    || OTHERWISE.matcher(piece).find()) {
                return;
            }
            judged++;
            Measure measure = meant.get(0);
            long from = grade == 0 ? 0 : measure.bounds().get(grade - 1);
            long below = grade == measure.bounds().size() ? 0 : measure.bounds().get(grade);
            if (!said.get(0).fits(from, below)) {
                String shown = said.get(0).shown();
                faults.add(new Verdict.Fault(
                        plan.lineAt(offset + 1),
                        new Bilingual(
                                grades.get(grade) + measure.title().chinese() + "写的是“" + shown + "”，应为"
                                        + law(from, below),
                                measure.title().english() + " of " + grades.get(grade) + ": " + shown)));
            }
        }

        private static String law(long from, long below) {
            return (from > 0 ? from + "以上" : "") + (below > 0 ? below + "以下" : "");
        }
    }
}
