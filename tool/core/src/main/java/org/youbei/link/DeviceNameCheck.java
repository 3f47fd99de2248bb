package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Entry;
import org.youbei.workspace.PathRules;

/** An id after which Windows could name no page, card or calendar: the name of a device. Where the entry's own file has that name, that is the finding. */
final class DeviceNameCheck implements LinkCheck {
    static final Code DEVICE_NAME = Code.error("YB0431");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        for (List<? extends Entry> entries : DuplicateCheck.all(book.workspace())) {
            for (Entry entry : entries) {
                String id = entry.id().value();
                if (id.length() <= PathRules.LONGEST_DEVICE
                        && !PathRules.isStorable(id)
                        && !entry.source().file().endsWith("/" + id + ".md")) {
                    findings.add(Diagnostic.at(entry.source(), DEVICE_NAME, id).hint(PathRules.storable(id)));
                }
            }
        }
        return findings;
    }
}
