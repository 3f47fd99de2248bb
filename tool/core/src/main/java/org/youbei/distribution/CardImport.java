package org.youbei.distribution;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Outcome;
import org.youbei.link.PlanBook;
import org.youbei.model.Id;
import org.youbei.model.PlanId;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Distribution;
import org.youbei.parse.TextDecoder;
import org.youbei.schema.Nearest;
import org.youbei.text.Csv;
import org.youbei.text.Csv.Cell;
import org.youbei.text.Limits;
import org.youbei.text.SourceFile;
import org.youbei.text.SourceRange;
import org.youbei.text.YamlScalar;

/** Reads the list that comes back: its ticked rows as entries of the register. One bad row and there is none. */
public final class CardImport {
    static final Code NO_LIST = Code.error("YB0710");
    static final Code UNKNOWN_CARD = Code.error("YB0711");
    static final Code NO_DATE = Code.error("YB0712");
    static final Code NEVER_ISSUED = Code.error("YB0713");
    static final Code UNCLEAR_TICK = Code.error("YB0714");
    static final Code NOBODY = Code.error("YB0715");

    private static final Set<String> TICKED = Set.of("✓", "✔", "√", "☑", "v", "x", "y", "yes", "true", "1", "是", "已发");
    private static final Set<String> OPEN = Set.of("", "n", "no", "false", "0", "否", "未发", "☐", "□");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?");
    private static final Pattern LABEL = Pattern.compile(".*（([^（）]+)）");

    private final Request request;
    private final Map<CardColumn, Integer> columns = new EnumMap<>(CardColumn.class);
    private final Map<PlanId, Set<String>> given = new HashMap<>();
    private final Map<PlanId, Set<String>> versions = new HashMap<>();
    private final Set<Handover> handovers = new LinkedHashSet<>();
    private final List<Diagnostic> findings = new ArrayList<>();

    private CardImport(Request request) {
        this.request = request;
        for (Distribution one : request.book().workspace().registers().distributions()) {
            given.computeIfAbsent(one.plan().id(), id -> new LinkedHashSet<>())
                    .add(Objects.requireNonNullElse(one.version(), ""));
        }
    }

    /**
     * What the list is read with.
     *
     * @param file the list, as findings name it
     * @param earlier the versions that a plan had before, as far as they are known
     * @param today the last day on which a card can have been handed over
     */
    public record Request(String file, PlanBook book, Function<Plan, Set<String>> earlier, LocalDate today) {}

    /** Returns the ticked rows, each once, whether the register holds them or not. */
    public static Outcome<List<Handover>> read(List<List<Cell>> rows, Request request) {
        CardImport list = new CardImport(request);
        if (list.head(rows)) {
            rows.subList(1, rows.size()).forEach(list::row);
        }
        return list.findings.isEmpty()
                ? Outcome.of(List.copyOf(list.handovers))
                : Outcome.failed(list.findings.stream().sorted().toList());
    }

    /** Returns the finding of a workbook that cannot be opened. */
    public static Diagnostic unreadable(String file, String why) {
        return Diagnostic.at(SourceRange.ofFile(file), NO_LIST)
                .messageOf("workbook", why)
                .hintOf("workbook.hint");
    }

    /** Returns the rows of a list as text: UTF-8, else GB 18030 as spreadsheets in Chinese save it. */
    public static Outcome<List<List<Cell>>> rows(String file, byte[] bytes) {
        Outcome<SourceFile> text = TextDecoder.text(file, bytes, Limits.REGISTER_FILE_BYTES, StandardCharsets.UTF_8);
        Outcome<SourceFile> read = text.value().isPresent()
                ? text
                : TextDecoder.text(file, bytes, Limits.REGISTER_FILE_BYTES, Charset.forName("GB18030"));
        return read.value().isPresent()
                ? read.then(source -> Outcome.of(Csv.read(source.text())))
                : Outcome.failed(text.diagnostics());
    }

    /** Returns those that the register does not hold yet. */
    public static List<Handover> missing(List<Handover> handovers, PlanBook book) {
        Set<Handover> held = new HashSet<>();
        book.workspace()
                .registers()
                .distributions()
                .forEach(one -> Handover.of(one).ifPresent(held::add));
        return handovers.stream().filter(one -> !held.contains(one)).toList();
    }

    /** Finds the columns by their names in either language, in whatever order they stand. */
    private boolean head(List<List<Cell>> rows) {
        if (rows.isEmpty()) {
            findings.add(Diagnostic.at(SourceRange.ofFile(request.file()), NO_LIST)
                    .messageOf("empty")
                    .hint(names(CardColumn.READ)));
            return false;
        }
        List<Cell> head = rows.get(0);
        List<Messages> languages =
                Stream.of(Language.values()).map(Messages::of).toList();
        for (CardColumn column : CardColumn.all()) {
            for (int i = 0; i < head.size(); i++) {
                if (isCalled(column, head.get(i).text().strip(), languages)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        List<CardColumn> lacking = CardColumn.READ.stream()
                .filter(column -> !columns.containsKey(column))
                .toList();
        if (!lacking.isEmpty()) {
            findings.add(at(head.get(0), NO_LIST, names(lacking)).hint(names(CardColumn.READ)));
        }
        return lacking.isEmpty();
    }

    private static boolean isCalled(CardColumn column, String name, List<Messages> languages) {
        return languages.stream().map(language -> language.say(column.title())).anyMatch(name::equalsIgnoreCase);
    }

    private static String names(List<CardColumn> columns) {
        return columns.stream()
                .map(column -> Messages.of(Language.ZH).say(column.title()))
                .collect(Collectors.joining(", "));
    }

    private Diagnostic at(Cell cell, Code code, Object... arguments) {
        return Diagnostic.at(request.file(), cell.span(), code, arguments);
    }

    /** A cell of a row; one that the row is too short for stands after its last. */
    private Cell cell(List<Cell> row, CardColumn column) {
        int index = columns.getOrDefault(column, Integer.MAX_VALUE);
        if (index < row.size()) {
            Cell cell = row.get(index);
            return new Cell(cell.text().strip(), cell.line(), cell.column());
        }
        Cell last = row.get(row.size() - 1);
        return new Cell(
                "",
                last.line(),
                last.column() + last.text().codePointCount(0, last.text().length()));
    }

    private void row(List<Cell> row) {
        Cell tick = cell(row, CardColumn.HANDED);
        Cell date = cell(row, CardColumn.DATE);
        String mark = tick.text().toLowerCase(Locale.ROOT);
        if (OPEN.contains(mark)) {
            if (!date.text().isEmpty()) {
                findings.add(at(date, UNCLEAR_TICK, date.text())
                        .messageOf("date", date.text())
                        .hint());
            }
            return;
        }
        if (!TICKED.contains(mark)) {
            findings.add(at(tick, UNCLEAR_TICK, tick.text()).hint());
            return;
        }
        int before = findings.size();
        Plan plan = plan(cell(row, CardColumn.CARD));
        LocalDate day = day(date);
        String to = recipient(cell(row, CardColumn.TO));
        String version = cell(row, CardColumn.VERSION).text();
        if (plan != null) {
            version(plan, cell(row, CardColumn.VERSION));
        }
        if (findings.size() == before && day != null) {
            handovers.add(new Handover(new Due(cell(row, CardColumn.CARD).text(), to), version, day));
        }
    }

    /** Returns the plan of a card; null with a finding when there is no such card. */
    private @Nullable Plan plan(Cell cell) {
        String card = cell.text();
        int hash = card.indexOf('#');
        String id = hash < 0 ? card : card.substring(0, hash);
        Optional<Plan> plan =
                Optional.of(id).filter(Id::isId).flatMap(known -> request.book().plan(new PlanId(known)));
        if (plan.isEmpty()) {
            List<String> plans = request.book().workspace().plans().stream()
                    .map(one -> one.id().value())
                    .toList();
            findings.add(unknown(cell, card, Nearest.of(id, plans)));
            return null;
        }
        List<String> posts = plan.get().operation().posts().stream()
                .map(Operation.PostCard::id)
                .toList();
        String post = card.substring(hash + 1);
        if (hash >= 0 && !posts.contains(post)) {
            findings.add(unknown(cell, card, Nearest.of(post, posts).map(near -> id + "#" + near)));
            return null;
        }
        return plan.get();
    }

    private Diagnostic unknown(Cell cell, String card, Optional<String> nearest) {
        Diagnostic finding = at(cell, UNKNOWN_CARD, card);
        return nearest.map(word -> finding.hintOf("nearest", word)).orElseGet(finding::hint);
    }

    private @Nullable LocalDate day(Cell cell) {
        if (cell.text().isEmpty()) {
            findings.add(at(cell, NO_DATE).hint(request.today()));
            return null;
        }
        Matcher parts = DAY.matcher(cell.text());
        LocalDate day = null;
        if (parts.matches()) {
            try {
                day = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
            } catch (DateTimeException none) {
                day = null;
            }
        }
        if (day == null) {
            findings.add(at(cell, NO_DATE).messageOf("form", cell.text()).hint(request.today()));
        } else if (day.isAfter(request.today())) {
            findings.add(
                    at(cell, NO_DATE).messageOf("future", day, request.today()).hint(request.today()));
        }
        return day;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Returns who got it as the register writes it: the id out of a name with its id in brackets, else the words. */
    private String recipient(Cell cell) {
        if (cell.text().isEmpty()) {
            findings.add(at(cell, NOBODY).hint());
            return "";
        }
        if (cell.text().length() > Limits.TITLE_CHARACTERS || !YamlScalar.isVisible(cell.text())) {
            findings.add(at(cell, NOBODY)
                    .messageOf("long", cell.text().length(), Limits.TITLE_CHARACTERS)
                    .hint());
            return "";
        }
        Matcher label = LABEL.matcher(cell.text());
        return label.matches() && request.book().entry(label.group(1)).isPresent() ? label.group(1) : cell.text();
    }

    private void version(Plan plan, Cell cell) {
        Set<String> known = versions.computeIfAbsent(plan.id(), id -> versions(plan));
        if (!known.contains(cell.text())) {
            findings.add(
                    known.isEmpty()
                            ? at(cell, NEVER_ISSUED)
                                    .messageOf("draft", plan.title())
                                    .hintOf("draft.hint")
                            : at(cell, NEVER_ISSUED, plan.title(), cell.text()).hint(String.join(", ", known)));
        }
    }

    /** The versions of a plan that cards can be of: the present one once it is in force, those before, and those of cards that the register knows. */
    private Set<String> versions(Plan plan) {
        Set<String> known = new LinkedHashSet<>();
        boolean issued = plan.status().isInForce() || plan.status().isEnded();
        if (issued) {
            known.add(plan.version());
            known.addAll(request.earlier().apply(plan));
        }
        known.addAll(given.getOrDefault(plan.id(), Set.of()));
        known.remove("");
        return known;
    }
}
