package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.register.Place;

/** A town, village or point whose county, town or village is not in the register of places. */
final class PlaceTreeCheck implements LinkCheck {
    static final Code ORPHAN_PLACE = Code.error("YB0418");

    private static final List<Integer> LENGTHS = List.of(6, 9, 12);

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        if (ReferenceCheck.mayBeUnread(book, List.of(EntryKind.PLACE))) {
            return findings;
        }
        for (Place place : book.workspace().registers().places()) {
            String code = place.id().value();
            for (int length : LENGTHS) {
                String above = code.substring(0, Math.min(length, code.length()));
                if (length < code.length()
                        && book.entry(above).isEmpty()
                        && !book.workspace().lost().contains(above)) {
                    findings.add(Diagnostic.at(place.source(), ORPHAN_PLACE, place.name(), above)
                            .hint(above));
                    break;
                }
            }
        }
        return findings;
    }
}
