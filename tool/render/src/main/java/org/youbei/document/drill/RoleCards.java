package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.youbei.document.drill.Block.Cell;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.ContactId;
import org.youbei.model.Reference;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Script;

/**
 * Cards for the pocket of whoever runs or scores a drill: one for each person or organisation of its groups, with the events that are his. A row of the script belongs to whom it names;
 * one that all controllers may give stands on the card of each.
 */
final class RoleCards {
    private final Speech speech;
    private final DrillFile file;

    private RoleCards(Speech speech, DrillFile file) {
        this.speech = speech;
        this.file = file;
    }

    /** Returns the cards of controllers: what they give, to whom, by what, and what must follow. */
    static List<Block> controllers(Speech speech, DrillFile file) {
        RoleCards cards = new RoleCards(speech, file);
        return cards.all("control", cards::events);
    }

    /** Returns the cards of evaluators: what must be seen when, by which standard, and room for the scores. */
    static List<Block> evaluators(Speech speech, DrillFile file) {
        RoleCards cards = new RoleCards(speech, file);
        return cards.all("evaluation", cards::watched);
    }

    /** What stands on the card of one. */
    private interface Content {
        List<Block> of(Reference<ContactId> holder, String name);
    }

    private List<Block> all(String group, Content content) {
        Map<String, Reference<ContactId>> holders = new LinkedHashMap<>();
        file.groups().stream()
                .filter(one -> group.equals(one.kind()))
                .flatMap(one -> Stream.concat(Stream.ofNullable(one.lead()), one.members().stream()))
                .forEach(one -> holders.putIfAbsent(one.id().value(), one));
        List<Block> blocks = new ArrayList<>();
        if (holders.isEmpty()) {
            blocks.add(Block.text(speech.say("cards.nobody." + group)));
            return blocks;
        }
        blocks.add(Block.text(speech.say("cards.how")));
        blocks.add(Block.list(holders.values().stream().map(speech::contact).toList()));
        holders.values().forEach(holder -> {
            String name = speech.contact(holder);
            blocks.add(Block.page());
            blocks.add(Block.heading(speech.say("cards.role." + group, name)));
            blocks.add(facts());
            blocks.addAll(content.of(holder, name));
            abort(blocks);
        });
        return blocks;
    }

    private Block facts() {
        Programme.Drill drill = file.drill();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(speech.say("fact.drill"), drill.title()));
        rows.add(Row.of(speech.say("fact.date"), speech.day(drill.date())));
        rows.add(Row.of(speech.say("fact.place"), speech.place(drill.place())));
        rows.add(Row.of(speech.say("cards.word"), speech.say("cards.abort")));
        return Block.facts(rows.stream()
                .filter(row -> !row.cells().get(1).lines().isEmpty())
                .toList());
    }

    private List<Block> events(Reference<ContactId> holder, String name) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            Script.Row row = file.rows().get(i);
            if (isOf(row, holder)) {
                rows.add(event(i + 1, row));
            }
        }
        return List.of(table(speech.say("cards.gives", name), rows));
    }

    private static boolean isOf(Script.Row row, Reference<ContactId> holder) {
        String by = row.by();
        return by == null || by.equals("controller") || by.equals(holder.id().value());
    }

    private Row event(int number, Script.Row row) {
        List<String> to = new ArrayList<>();
        to.add(speech.organisations(row.to()));
        to.add(speech.of("channel", row.channel()));
        List<String> lines = new ArrayList<>();
        lines.add(Speech.blankIfNull(row.inject()));
        lines.add(labelled("cards.to", joined(to)));
        lines.add(labelled("cards.expect", Speech.blankIfNull(row.expect())));
        return row(number, row, lines);
    }

    private Row row(int number, Script.Row row, List<String> lines) {
        return new Row(List.of(
                new Cell(Stream.of(Speech.blankIfNull(row.at()), speech.say("cards.row", number))
                        .filter(line -> !line.isEmpty())
                        .toList()),
                new Cell(lines.stream().filter(line -> !line.isEmpty()).toList())));
    }

    private String joined(List<String> parts) {
        return String.join(
                speech.say("dot"),
                parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String labelled(String key, String text) {
        return text.isEmpty() ? "" : speech.say(key, text);
    }

    private List<Block> watched(Reference<ContactId> holder, String name) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < file.rows().size(); i++) {
            Script.Row row = file.rows().get(i);
            if (row.expect() != null || row.objective() != null) {
                List<String> lines = new ArrayList<>();
                lines.add(Speech.blankIfNull(row.expect()));
                lines.add(labelled("cards.who", speech.organisations(row.to())));
                lines.add(labelled("cards.plan", speech.action(row.action())));
                lines.add(
                        row.objective() == null
                                ? ""
                                : speech.say("cards.objective", row.objective().text()));
                rows.add(row(i + 1, row, lines));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(table(speech.say("cards.sees", name), rows));
        blocks.add(Block.sub(speech.say("cards.scores")));
        for (DrillDocument.Objective one : file.objectives()) {
            String standard = one.standard() == null ? "" : speech.say("paren", one.standard());
            blocks.add(Block.boxes(one.id() + " " + one.text() + standard, List.of("0", "1", "3", "5")));
        }
        return blocks;
    }

    private Block table(String head, List<Row> rows) {
        List<Row> shown = rows.isEmpty() ? Collections.singletonList(Row.of("", speech.say("cards.none"))) : rows;
        return Block.table(List.of(new Column(speech.say("col.at"), 20), new Column(head, 80)), shown);
    }

    private void abort(List<Block> blocks) {
        DrillDocument document = file.document();
        DrillDocument.Safety safety = document == null ? null : document.safety();
        if (safety != null && !safety.abort().isEmpty()) {
            blocks.add(Block.sub(speech.say("head.abort")));
            blocks.add(Block.list(safety.abort()));
        }
    }
}
