package org.youbei.document.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.youbei.document.drill.Block.Column;
import org.youbei.document.drill.Block.Row;
import org.youbei.model.OrganisationId;
import org.youbei.model.Reference;
import org.youbei.model.drill.DrillDocument;

/** The sign-in sheet (签到表): lines for each unit, and the names of those who run and score the drill. */
final class SignInSheet {
    private static final int LINES = 6;

    private SignInSheet() {}

    static List<Block> of(Speech speech, DrillFile file) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.facts(List.of(
                Row.of(speech.say("fact.date"), speech.day(file.drill().date())),
                Row.of(speech.say("fact.place"), speech.place(file.drill().place())))));
        blocks.add(Block.text(speech.say("signin.how")));
        Set<OrganisationId> seen = new LinkedHashSet<>();
        List<Reference<OrganisationId>> units = new ArrayList<>();
        if (file.drill().host() != null) {
            units.add(file.drill().host());
        }
        units.addAll(file.drill().participants());
        for (Reference<OrganisationId> unit : units) {
            if (seen.add(unit.id())) {
                blocks.add(Block.sub(speech.organisation(unit)));
                blocks.add(table(speech, Collections.nCopies(LINES, "")));
            }
        }
        for (DrillDocument.Group group : file.groups()) {
            blocks.add(Block.sub(group.title()));
            List<String> names = new ArrayList<>();
            if (group.lead() != null) {
                names.add(speech.contact(group.lead()));
            }
            group.members().forEach(member -> names.add(speech.contact(member)));
            names.add("");
            names.add("");
            blocks.add(table(speech, names));
        }
        blocks.add(Block.sub(speech.say("signin.observers")));
        blocks.add(table(speech, Collections.nCopies(LINES, "")));
        return blocks;
    }

    private static Block table(Speech speech, List<String> names) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(Row.of(String.valueOf(i + 1), names.get(i), "", "", "", "", ""));
        }
        return Block.table(
                List.of(
                        new Column(speech.say("col.row"), 8),
                        new Column(speech.say("blank.name"), 20),
                        new Column(speech.say("blank.post"), 16),
                        new Column(speech.say("blank.phone"), 18),
                        new Column(speech.say("blank.arrived"), 11),
                        new Column(speech.say("blank.left"), 11),
                        new Column(speech.say("blank.signature"), 16)),
                rows);
    }
}
