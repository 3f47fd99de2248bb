package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.List;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.Lessons;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Result;

/** What is written when a drill is over: the evaluation report (评估报告, AQ/T 9009 7.4: basics, process, analysis, suggestions, conclusion) and the summary (总结, AQ/T 9007 8.2). */
final class EvaluationReport {
    private static final int FULL = 5;

    private final Speech speech;
    private final DrillFile file;
    private final Result result;
    private final List<Block> blocks = new ArrayList<>();

    private EvaluationReport(Speech speech, DrillFile file, Result result) {
        this.speech = speech;
        this.file = file;
        this.result = result;
    }

    static List<Block> report(Speech speech, DrillFile file, Result result) {
        EvaluationReport report = new EvaluationReport(speech, file, result);
        report.head("head.basics");
        report.basics();
        report.attendance();
        report.head("head.process");
        report.process();
        report.head("head.analysis");
        report.scores();
        report.findings();
        report.head("head.improvement");
        report.corrections();
        report.head("head.conclusion");
        report.conclusion();
        return report.blocks;
    }

    static List<Block> summary(Speech speech, DrillFile file, Result result) {
        EvaluationReport summary = new EvaluationReport(speech, file, result);
        summary.head("head.outline");
        summary.basics();
        summary.conclusion();
        summary.head("head.lessons");
        summary.findings();
        summary.head("head.suggestions");
        summary.corrections();
        summary.head("head.archive");
        summary.blocks.add(Block.list(speech.lines("archive.list")));
        return summary.blocks;
    }

    private void head(String key) {
        blocks.add(Block.heading(speech.say(key)));
    }

    private void basics() {
        List<Row> rows = new ArrayList<>();
        row(rows, "fact.held", held());
        row(
                rows,
                "fact.place",
                speech.place(result.place() == null ? file.drill().place() : result.place()));
        row(
                rows,
                "fact.plans",
                speech.join(file.drill().plans().stream()
                        .map(speech::planAndVersion)
                        .toList()));
        row(
                rows,
                "fact.host",
                file.drill().host() == null
                        ? ""
                        : speech.organisation(file.drill().host()));
        row(rows, "fact.people", people());
        row(rows, "fact.score", total());
        row(rows, "fact.rating", speech.of("rating", result.rating()));
        row(rows, "fact.shared", speech.day(result.shared()));
        blocks.add(Block.facts(rows));
        DrillDocument document = file.document();
        if (document != null && document.scenario() != null) {
            blocks.add(Block.text(document.scenario()));
        }
    }

    private void row(List<Row> rows, String key, String value) {
        if (!value.isEmpty()) {
            rows.add(Row.of(speech.say(key), value));
        }
    }

    private String held() {
        String day = speech.day(result.held());
        String started = result.started() == null ? "" : result.started().toString();
        String ended = result.ended() == null ? "" : result.ended().toString();
        return started.isEmpty() ? day : day + " " + started + (ended.isEmpty() ? "" : speech.say("to") + ended);
    }

    private String people() {
        int all = result.attendance().stream()
                .mapToInt(one -> one.people() == null ? 0 : one.people())
                .sum();
        return result.attendance().isEmpty()
                ? ""
                : speech.say("people", all)
                        .replace("{1}", String.valueOf(result.attendance().size()));
    }

    private String total() {
        int sum = result.scores().stream().mapToInt(Result.Score::score).sum();
        return result.scores().isEmpty()
                ? ""
                : sum + " / " + FULL * result.scores().size();
    }

    private void attendance() {
        if (!result.attendance().isEmpty()) {
            blocks.add(Block.table(
                    List.of(new Column(speech.say("col.unit"), 75), new Column(speech.say("col.people"), 25)),
                    result.attendance().stream()
                            .map(one -> Row.of(
                                    speech.organisation(one.org()),
                                    one.people() == null ? "" : String.valueOf(one.people())))
                            .toList()));
        }
    }

    private void process() {
        List<Timing.Moment> moments = Timing.of(file);
        if (moments.isEmpty()) {
            blocks.add(Block.text(speech.say("report.notimes")));
            return;
        }
        List<Block.Bar> bars = Timing.bars(moments);
        if (!bars.isEmpty()) {
            blocks.add(Block.chart(bars));
        }
        List<Row> rows = new ArrayList<>();
        for (Timing.Moment moment : moments) {
            rows.add(Row.of(
                    String.valueOf(moment.number()),
                    moment.inject(),
                    Timing.text(moment.planned()),
                    Timing.text(moment.actual()),
                    moment.late().isPresent() ? Timing.difference(moment.late().getAsInt()) : "",
                    moment.note()));
        }
        blocks.add(Block.table(
                List.of(
                        new Column(speech.say("col.row"), 7),
                        new Column(speech.say("col.inject"), 36),
                        new Column(speech.say("col.planned"), 13),
                        new Column(speech.say("col.came"), 13),
                        new Column(speech.say("col.difference"), 9),
                        new Column(speech.say("col.remark"), 22)),
                rows));
    }

    private void scores() {
        List<Row> rows = new ArrayList<>();
        for (Result.Score score : result.scores()) {
            DrillDocument.Objective objective = file.objectives().stream()
                    .filter(one -> one.id().equals(score.objective().text()))
                    .findFirst()
                    .orElse(null);
            rows.add(Row.of(
                    score.objective().text(),
                    objective == null ? "" : objective.text(),
                    objective == null ? "" : Speech.blankIfNull(objective.standard()),
                    String.valueOf(score.score()),
                    Speech.blankIfNull(score.note())));
        }
        if (!rows.isEmpty()) {
            blocks.add(Block.table(
                    List.of(
                            new Column(speech.say("col.objective"), 8),
                            new Column(speech.say("col.text"), 31),
                            new Column(speech.say("col.standard"), 28),
                            new Column(speech.say("col.score"), 8),
                            new Column(speech.say("col.remark"), 25)),
                    rows));
        }
    }

    private void findings() {
        if (result.findings().isEmpty()) {
            blocks.add(Block.text(speech.say("report.nofindings")));
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Lessons.Finding finding : result.findings()) {
            String plan = finding.plan() == null ? "" : speech.plan(finding.plan());
            rows.add(Row.of(
                    finding.id(),
                    finding.text(),
                    Speech.blankIfNull(finding.cause()),
                    speech.join(List.of(plan, speech.section(finding.section())))));
        }
        blocks.add(Block.table(
                List.of(
                        new Column(speech.say("col.row"), 7),
                        new Column(speech.say("col.finding"), 40),
                        new Column(speech.say("col.cause"), 30),
                        new Column(speech.say("col.blamed"), 23)),
                rows));
    }

    private void corrections() {
        if (result.corrections().isEmpty()) {
            blocks.add(Block.text(speech.say("report.nocorrections")));
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (Lessons.Correction correction : result.corrections()) {
            rows.add(Row.of(
                    correction.id(),
                    correction.finding() == null ? "" : correction.finding().text(),
                    Speech.blankIfNull(correction.text()),
                    speech.contact(correction.owner()),
                    speech.day(correction.due()),
                    state(correction)));
        }
        blocks.add(Block.table(
                List.of(
                        new Column(speech.say("col.row"), 7),
                        new Column(speech.say("col.of"), 8),
                        new Column(speech.say("col.do"), 39),
                        new Column(speech.say("col.owner"), 13),
                        new Column(speech.say("col.due"), 15),
                        new Column(speech.say("col.state"), 18)),
                rows));
    }

    private String state(Lessons.Correction correction) {
        List<String> parts = new ArrayList<>();
        parts.add(speech.of("state", correction.status()));
        parts.add(speech.contact(correction.verifiedBy()));
        parts.add(speech.day(correction.on()));
        return speech.join(parts);
    }

    private void conclusion() {
        String rating = result.rating();
        if (rating == null) {
            blocks.add(Block.text(speech.say("report.norating")));
            return;
        }
        String meaning = speech.of("rating", rating) + speech.say("colon") + speech.of("rating.meaning", rating);
        blocks.add(Block.text(meaning));
        if (rating.equals("poor")) {
            blocks.add(Block.text(speech.say("report.again")));
        }
    }
}
