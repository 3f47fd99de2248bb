package org.youbei.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.youbei.diagnostic.Messages;
import org.youbei.diagnostic.Phrase;
import org.youbei.release.ReleaseNote;
import org.youbei.release.Verification;
import org.youbei.release.Verification.Fault;
import org.youbei.release.Verification.Flaw;
import org.youbei.release.Verification.Signed;
import org.youbei.text.JsonText;
import org.youbei.text.Limits;

/** What was found of a copy of a release, for people and for programs. */
record VerificationText(Messages messages, Verification found) {
    private String say(String key, Object... arguments) {
        return messages.say(Phrase.of(key, arguments)) + "\n";
    }

    /** Returns it in a few lines: what it is, whose, every flaw, and the sum at the end. */
    String text() {
        StringBuilder text = new StringBuilder();
        ReleaseNote note = found.note();
        if (note != null) {
            text.append(say(
                    "verify.release",
                    note.workspace(),
                    note.tag(),
                    note.edition(),
                    note.commit(),
                    note.issued(),
                    note.expires()));
        }
        text.append(signature(found.signed()));
        found.flaws().stream().limit(Limits.FINDINGS_PRINTED).forEach(flaw -> text.append(line(flaw)));
        if (!found.litter().isEmpty()) {
            text.append(say(
                    "verify.litter",
                    String.join(", ", found.litter().stream().limit(5).toList()),
                    found.litter().size()));
        }
        if (note != null && found.isExpired()) {
            text.append(say("verify.expired", note.expires()));
        }
        return text.append(sum()).toString();
    }

    private String signature(Signed signed) {
        String print = signed.key() == null ? "" : signed.key().fingerprint();
        return say("verify.signed." + id(signed.state()), signed.name(), print);
    }

    private String line(Flaw flaw) {
        return say("verify." + id(flaw.fault()), flaw.path());
    }

    private String sum() {
        if (found.isWhole()) {
            return say(found.isGood() ? "verify.good" : "verify.whole", found.files());
        }
        return say("verify.broken", changed().size(), found.flaws(Fault.MISSING).size(), extra().size(), found.files());
    }

    private List<Flaw> changed() {
        return found.flaws(Fault.CHANGED, Fault.LINE_ENDS, Fault.UNREADABLE, Fault.NO_FILE);
    }

    private List<Flaw> extra() {
        return found.flaws(Fault.EXTRA, Fault.UNSAFE, Fault.TWIN);
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String json(Verification found) {
        VerificationText text = new VerificationText(Messages.of(org.youbei.diagnostic.Language.EN), found);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("format", 1);
        tree.put("place", found.place());
        tree.put("good", found.isGood());
        tree.put("whole", found.isWhole());
        tree.put("expired", found.isExpired());
        tree.put("release", found.note() == null ? Map.of() : found.note().fields());
        tree.put("signature", text.signatureFields());
        tree.put("files", found.files());
        tree.put("changed", fields(text.changed()));
        tree.put("missing", fields(found.flaws(Fault.MISSING)));
        tree.put("extra", fields(text.extra()));
        tree.put("litter", found.litter());
        return JsonText.write(tree);
    }

    private Map<String, Object> signatureFields() {
        Signed signed = found.signed();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("state", id(signed.state()));
        fields.put("name", signed.name());
        fields.put("fingerprint", signed.key() == null ? "" : signed.key().fingerprint());
        return fields;
    }

    private static List<Map<String, String>> fields(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> {
                    Map<String, String> fields = new LinkedHashMap<>();
                    fields.put("path", flaw.path());
                    fields.put("fault", id(flaw.fault()));
                    return fields;
                })
                .toList();
    }
}
