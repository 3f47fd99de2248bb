package org.youbei.test.drill;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Language;
import org.youbei.document.drill.DrillFile;
import org.youbei.document.drill.DrillPapers;
import org.youbei.document.drill.PaperKind;
import org.youbei.document.drill.Reader;
import org.youbei.link.PlanBook;
import org.youbei.model.Lessons;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.publish.DrillPack;
import org.youbei.test.card.PdfRules;

/** What stands on the papers of drills, read back from the files: all of it where it belongs, none of it where it must not be. */
final class DrillPapersTest {
    private static final PlanBook BOOK = Pack.BOOK;
    private static final Map<PaperKind, DrillPack.Made> TABLETOP = Pack.make(Pack.drill(BOOK, "2026-food-tabletop"));

    private static void has(String where, String text, @Nullable String piece) {
        assertTrue(piece == null || text.contains(Pack.bare(piece)), () -> where + " lacks " + piece);
    }

    private static List<String> leaks(String where, String text, List<String> secrets) {
        return secrets.stream()
                .filter(secret -> text.contains(Pack.bare(secret)))
                .map(secret -> where + ": " + secret)
                .toList();
    }

    private static String pdf(Map<PaperKind, DrillPack.Made> made, PaperKind kind) throws IOException {
        return Pack.text(Objects.requireNonNull(made.get(kind)).pdf().orElseThrow());
    }

    @Test
    void theSampleHasATabletopAPracticalAndADoubleBlindDrill() {
        assertTrue(Pack.prepared(BOOK).size() >= 3);
        assertTrue(Pack.prepared(BOOK).stream()
                .anyMatch(file -> "tabletop".equals(file.drill().form())));
        assertTrue(Pack.prepared(BOOK).stream()
                .anyMatch(file -> "double-blind".equals(file.drill().notice())));
    }

    @Test
    void theScriptHoldsEveryRow() throws IOException {
        for (DrillFile file : Pack.prepared(BOOK)) {
            String id = file.drill().id().value();
            Map<PaperKind, DrillPack.Made> made = Pack.make(file, List.of(PaperKind.SCRIPT));
            String text = pdf(made, PaperKind.SCRIPT);
            for (Script.Row row : Objects.requireNonNull(file.script()).rows()) {
                has(id, text, row.at());
                has(id, text, row.inject());
                has(id, text, row.expect());
            }
        }
    }

    /** Injects, expectations and their times; objectives and standards. */
    private static List<String> ofTheScript(DrillFile file) {
        List<String> secrets = new ArrayList<>();
        for (Script.Row row : Objects.requireNonNull(file.script()).rows()) {
            Stream.of(row.inject(), row.expect()).filter(Objects::nonNull).forEach(secrets::add);
        }
        for (DrillDocument.Objective objective :
                Objects.requireNonNull(file.document()).objectives()) {
            Stream.of(objective.text(), objective.standard())
                    .filter(Objects::nonNull)
                    .forEach(secrets::add);
        }
        secrets.add("T+00:");
        secrets.add("T+01:");
        return secrets;
    }

    private static List<String> ofTheDrill(DrillFile file) {
        Programme.Drill drill = file.drill();
        List<String> secrets =
                new ArrayList<>(List.of(drill.id().value(), drill.title(), String.valueOf(drill.date())));
        drill.plans().forEach(plan -> BOOK.plan(plan.id()).ifPresent(one -> secrets.add(one.title())));
        drill.participants().forEach(unit -> BOOK.organisation(unit.id()).ifPresent(one -> secrets.add(one.name())));
        BOOK.place(Objects.requireNonNull(drill.place()).id()).ifPresent(place -> secrets.add(place.name()));
        Objects.requireNonNull(Objects.requireNonNull(file.document()).safety())
                .risks()
                .forEach(secrets::add);
        return secrets;
    }

    private static List<String> leaks(DrillFile file, String notice) throws IOException {
        DrillFile told = Pack.announced(file, notice);
        List<String> script = ofTheScript(file);
        List<String> scenario = List.of(
                Objects.requireNonNull(Objects.requireNonNull(file.document()).scenario()));
        List<String> leaks = new ArrayList<>();
        List<PaperKind> kinds = DrillPapers.kinds(told).stream()
                .filter(kind -> kind.reader() == Reader.PLAYER || kind.reader() == Reader.OBSERVER)
                .toList();
        Map<PaperKind, DrillPack.Made> made = Pack.make(told, kinds);
        for (DrillPack.Made one : made.values()) {
            String where =
                    notice + " " + file.drill().id().value() + " " + one.kind().id();
            Reader reader = one.kind().reader();
            boolean player = reader == Reader.PLAYER;
            boolean guest = reader == Reader.OBSERVER && !notice.equals("announced");
            for (String text : List.of(Pack.text(one.pdf().orElseThrow()), Pack.page(one))) {
                if (player || guest) {
                    leaks.addAll(leaks(where, text, script));
                }
                if ((player || guest) && !notice.equals("announced")) {
                    leaks.addAll(leaks(where, text, scenario));
                }
                if ((player || guest) && notice.equals("double-blind")) {
                    leaks.addAll(leaks(where, text, ofTheDrill(file)));
                }
            }
        }
        return leaks;
    }

    @Test
    void playersAndGuestsReadNothingThatTheyMustNotKnow() throws IOException {
        List<String> leaks = new ArrayList<>();
        for (DrillFile file : Pack.prepared(BOOK)) {
            for (String notice : List.of("announced", "single-blind", "double-blind")) {
                leaks.addAll(leaks(file, notice));
            }
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void guestsOfAnAnnouncedDrillReadNoInjectAndNoExpectation() throws IOException {
        DrillFile file = Pack.drill(BOOK, "2026-typhoon-evacuation");
        List<String> secrets = Objects.requireNonNull(file.script()).rows().stream()
                .flatMap(row -> Stream.of(row.inject(), row.expect()))
                .filter(Objects::nonNull)
                .toList();
        assertEquals(
                List.of(),
                leaks("observer", pdf(Pack.make(file, List.of(PaperKind.OBSERVER)), PaperKind.OBSERVER), secrets));
    }

    @Test
    void situationSheetsAndSlidesTellNoExpectation() throws IOException {
        DrillFile file = Pack.drill(BOOK, "2026-food-tabletop");
        String guide = pdf(TABLETOP, PaperKind.FACILITATOR);
        for (PaperKind kind : List.of(PaperKind.SITUATIONS, PaperKind.SLIDES)) {
            String text = pdf(TABLETOP, kind);
            for (Script.Row row : Objects.requireNonNull(file.script()).rows()) {
                has(kind.id(), text, row.inject());
                has("facilitator", guide, row.inject());
                has("facilitator", guide, row.expect());
                assertEquals(List.of(), leaks(kind.id(), text, List.of(Objects.requireNonNull(row.expect()))));
            }
        }
    }

    @Test
    void theScoreSheetsHoldEveryObjectiveAndItsStandard() throws IOException {
        for (DrillFile file : Pack.prepared(BOOK)) {
            String text = pdf(Pack.make(file, List.of(PaperKind.EVALUATION)), PaperKind.EVALUATION);
            for (DrillDocument.Objective objective :
                    Objects.requireNonNull(file.document()).objectives()) {
                has("evaluation", text, "五、评分表：目标 " + objective.id());
                has("evaluation", text, objective.text());
                has("evaluation", text, objective.standard());
            }
        }
    }

    private static List<String> holders(DrillFile file, String kind) {
        return Objects.requireNonNull(file.document()).groups().stream()
                .filter(group -> kind.equals(group.kind()))
                .flatMap(group -> Stream.concat(Stream.ofNullable(group.lead()), group.members().stream()))
                .map(one -> BOOK.entry(one.id().value()).orElseThrow().name())
                .distinct()
                .toList();
    }

    /** Returns the pieces of the cards that follow each other, each from a holder's name to the next one's. */
    private static List<String> cards(String text, String role, List<String> holders) {
        List<String> cards = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            int from = text.indexOf(Pack.bare(role + holders.get(i)));
            assertTrue(from >= 0, holders.get(i));
            int to = i + 1 < holders.size() ? text.indexOf(Pack.bare(role + holders.get(i + 1))) : text.length();
            cards.add(text.substring(from, to));
        }
        return cards;
    }

    @Test
    void eachControllerAndEvaluatorHasACardWithHisEvents() throws IOException {
        for (DrillFile file : Pack.prepared(BOOK)) {
            Map<PaperKind, DrillPack.Made> made =
                    Pack.make(file, List.of(PaperKind.CONTROLLER_CARDS, PaperKind.EVALUATOR_CARDS));
            List<Script.Row> rows = Objects.requireNonNull(file.script()).rows();
            for (String card : cards(pdf(made, PaperKind.CONTROLLER_CARDS), "导调员 ", holders(file, "control"))) {
                for (Script.Row row : rows) {
                    if ("controller".equals(row.by())) {
                        has("controller", card, row.at());
                        has("controller", card, row.inject());
                        has("controller", card, row.expect());
                    }
                }
                has("controller", card, "“真停”");
            }
            for (String card : cards(pdf(made, PaperKind.EVALUATOR_CARDS), "评估员 ", holders(file, "evaluation"))) {
                rows.forEach(row -> has("evaluator", card, row.expect()));
                Objects.requireNonNull(file.document())
                        .objectives()
                        .forEach(objective -> has("evaluator", card, objective.standard()));
                has("evaluator", card, "“真停”");
            }
        }
    }

    @Test
    void whoIsNamedByARowHasItOnHisCardAlone() throws IOException {
        DrillFile file = Pack.drill(BOOK, "2026-typhoon-evacuation");
        String text = pdf(Pack.make(file, List.of(PaperKind.CONTROLLER_CARDS)), PaperKind.CONTROLLER_CARDS);
        List<String> cards = cards(text, "导调员 ", holders(file, "control"));
        String own = Pack.bare("启动令签发，开始逐级叫应");
        assertEquals(
                List.of(true, false, false),
                cards.stream().map(card -> card.contains(own)).toList());
    }

    @Test
    void theReportSaysWhatTheResultSays() throws IOException {
        for (DrillFile file : Pack.prepared(BOOK)) {
            Result result = Objects.requireNonNull(file.result());
            String text = pdf(Pack.make(file, List.of(PaperKind.REPORT)), PaperKind.REPORT);
            int sum = result.scores().stream().mapToInt(Result.Score::score).sum();
            has("report", text, sum + " / " + 5 * result.scores().size());
            int people = result.attendance().stream()
                    .mapToInt(one -> Objects.requireNonNull(one.people()))
                    .sum();
            has("report", text, people + " 人，" + result.attendance().size() + " 个单位");
            for (Result.Score score : result.scores()) {
                has("report", text, score.score() + Objects.requireNonNull(score.note()));
            }
            List<Script.Row> rows = Objects.requireNonNull(file.script()).rows();
            for (Result.Timeline one : result.timeline()) {
                String planned = rows.get(one.row() - 1).at();
                has("report", text, planned + one.actual() + difference(planned, one.actual()) + note(one));
            }
            for (Lessons.Finding finding : result.findings()) {
                has("report", text, finding.id() + finding.text() + Objects.requireNonNull(finding.cause()));
            }
            for (Lessons.Correction correction : result.corrections()) {
                has("report", text, correction.text());
                has("report", text, String.valueOf(correction.due()));
            }
        }
    }

    private static String note(Result.Timeline one) {
        return one.note() == null ? "" : one.note();
    }

    private static String difference(@Nullable String planned, @Nullable String actual) {
        int late = minutes(actual) - minutes(planned);
        return late == 0 ? "0" : late > 0 ? "+" + late : "−" + -late;
    }

    private static int minutes(@Nullable String time) {
        String known = Objects.requireNonNull(time);
        return Integer.parseInt(known.substring(2, 4)) * 60 + Integer.parseInt(known.substring(5, 7));
    }

    @Test
    void everyPageSaysThatItIsADrill() throws IOException {
        for (DrillPack.Made one : TABLETOP.values()) {
            List<String> silent = PdfRules.pages(one.pdf().orElseThrow()).stream()
                    .filter(page -> !page.contains("【演练】"))
                    .toList();
            assertEquals(List.of(), silent, one.kind().id());
        }
    }

    @Test
    void filesArePdfA2uAndPdfUa1() throws Exception {
        for (PaperKind kind : List.of(
                PaperKind.PLAN,
                PaperKind.SCRIPT,
                PaperKind.EVALUATION,
                PaperKind.CONTROLLER_CARDS,
                PaperKind.EVALUATOR_CARDS,
                PaperKind.SITUATIONS,
                PaperKind.SLIDES,
                PaperKind.REPORT)) {
            byte[] pdf = Objects.requireNonNull(TABLETOP.get(kind)).pdf().orElseThrow();
            assertEquals(List.of(), PdfRules.violations(pdf, "2u"), kind.id());
            assertEquals(List.of(), PdfRules.violations(pdf, "ua1"), kind.id());
        }
    }

    @Test
    void filesHaveTheSameBytesEachTime() {
        Map<PaperKind, DrillPack.Made> first = TABLETOP;
        Map<PaperKind, DrillPack.Made> second = Pack.make(Pack.drill(BOOK, "2026-food-tabletop"));
        first.forEach((kind, made) -> {
            DrillPack.Made again = Objects.requireNonNull(second.get(kind));
            assertArrayEquals(made.page(), again.page(), kind.id());
            assertArrayEquals(made.pdf().orElseThrow(), again.pdf().orElseThrow(), kind.id());
        });
    }

    @Test
    void aDrillOfTheProgrammeAloneHasThePapersThatNeedNothingElse() {
        DrillFile file = Pack.drill(BOOK, "2026-shipyard-confined");
        assertEquals(
                List.of(PaperKind.PLAYER, PaperKind.OBSERVER, PaperKind.SIGN_IN),
                List.copyOf(Pack.make(file).keySet()));
        assertEquals(
                List.of("drills/2026/2026-shipyard-confined/script.yaml"), DrillPapers.missing(file, PaperKind.SCRIPT));
    }

    @Test
    void aCharacterWithoutAGlyphIsNamedAndNotPrinted() {
        DrillFile file = Pack.drill(BOOK, "2026-ammonia-leak");
        for (String strange : List.of("\uD83D\uDE92", "\u0007")) {
            Script script = Objects.requireNonNull(file.script());
            Script.Row row = script.rows().get(0);
            Script.Row odd = new Script.Row(
                    row.at(), "起火" + strange, row.by(), row.to(), row.channel(), row.expect(), null, null, row.place());
            DrillFile changed = new DrillFile(
                    file.drill(),
                    file.folder(),
                    file.document(),
                    new Script(script.file(), List.of(odd)),
                    file.result());
            DrillPack pack = Pack.pack(BOOK, Language.ZH);
            List<DrillPack.Made> made = new ArrayList<>();
            pack.make(changed, List.of(PaperKind.SCRIPT), made::add);
            assertEquals(
                    List.of("YB1004"),
                    pack.findings().stream()
                            .map(Diagnostic::code)
                            .map(code -> code.id())
                            .toList());
            assertTrue(made.get(0).pdf().isEmpty());
        }
    }

    @Test
    void papersSpeakEnglish() throws IOException {
        DrillFile file = Pack.drill(BOOK, "2026-food-tabletop");
        List<DrillPack.Made> made = new ArrayList<>();
        Pack.pack(BOOK, Language.EN).make(file, List.of(PaperKind.PLAYER), made::add);
        has("player", Pack.text(made.get(0).pdf().orElseThrow()), "Handbook for players");
    }
}
