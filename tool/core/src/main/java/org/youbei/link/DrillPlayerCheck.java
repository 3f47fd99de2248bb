package org.youbei.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.ContactId;
import org.youbei.model.Reference;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Script;

/** Evaluators who play in the drill that they evaluate, and scripts that tell the players what they are expected to do. */
final class DrillPlayerCheck implements LinkCheck {
    static final Code PLAYS = Code.warning("YB0428");
    static final Code TELLS = Code.warning("YB0429");

    private static final Pattern CLAUSES = Pattern.compile("[，。；、：！？,;:!?\\s]+");

    /** A shorter clause may stand in both by chance. */
    private static final int CLAUSE = 7;

    @Override
    public List<Diagnostic> check(PlanBook book) {
        Map<String, Set<String>> players = new HashMap<>();
        for (Programme programme : book.workspace().programmes()) {
            for (Programme.Drill drill : programme.drills()) {
                Set<String> those = players.computeIfAbsent(drill.id().value(), id -> new HashSet<>());
                drill.participants().forEach(one -> those.add(one.id().value()));
            }
        }
        List<Diagnostic> findings = new ArrayList<>();
        for (DrillDocument document : book.workspace().drillDocuments()) {
            Set<String> those = players.getOrDefault(document.id().id().value(), Set.of());
            document.groups().stream()
                    .filter(group -> "evaluation".equals(group.kind()))
                    .flatMap(DrillPlayerCheck::people)
                    .filter(one -> those.contains(one.id().value()))
                    .forEach(one -> findings.add(Diagnostic.at(
                                    one.in(document.file()), PLAYS, one.id().value())
                            .hint(one.id().value())));
        }
        book.workspace().scripts().forEach(script -> script.rows().forEach(row -> tells(row, findings)));
        return findings;
    }

    private static Stream<Reference<ContactId>> people(DrillDocument.Group group) {
        return Stream.concat(Stream.ofNullable(group.lead()).map(Objects::requireNonNull), group.members().stream());
    }

    private static void tells(Script.Row row, List<Diagnostic> findings) {
        if (row.inject() == null || row.expect() == null || row.place() == null) {
            return;
        }
        String told = CLAUSES.matcher(row.inject()).replaceAll("");
        for (String clause : CLAUSES.split(row.expect(), -1)) {
            if (clause.length() >= CLAUSE && told.contains(clause)) {
                findings.add(Diagnostic.at(row.place(), TELLS, clause).hint(clause));
                return;
            }
        }
    }
}
