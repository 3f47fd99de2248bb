package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Moment;
import org.youbei.model.activation.Activation;

/** A record of a response whose file is not named after its id, with a day that there is not, or lifted before it was started. */
final class ActivationCheck implements LinkCheck {
    static final Code WRONG_TIME = Code.error("YB0433");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        for (Activation activation : book.workspace().activations()) {
            named(activation, findings);
            ended(activation, book, findings);
            days(activation, findings);
        }
        return findings;
    }

    private static void named(Activation activation, List<Diagnostic> findings) {
        String id = activation.id().value();
        String file = activation.file().substring(activation.file().lastIndexOf('/') + 1);
        if (!file.equals(id + ".yaml")) {
            findings.add(Diagnostic.at(activation.source(), FilePlaceCheck.FILE_NAME, id, file)
                    .hint(file.substring(0, file.length() - ".yaml".length()), id + ".yaml"));
        }
    }

    private static void ended(Activation activation, PlanBook book, List<Diagnostic> findings) {
        Moment ended = activation.ended();
        if (ended != null
                && activation.endedAt() != null
                && ended.in(book.config().timezone())
                        .isBefore(activation.started().in(book.config().timezone()))) {
            findings.add(Diagnostic.at(activation.endedAt(), WRONG_TIME, ended.text())
                    .messageOf("early", ended.text(), activation.started().text())
                    .hintOf("early.hint"));
        }
    }

    private static void days(Activation activation, List<Diagnostic> findings) {
        if (!activation.started().isReal()) {
            findings.add(Diagnostic.at(
                            activation.startedAt(),
                            WRONG_TIME,
                            activation.started().text())
                    .hint(activation.started().day()));
        }
        if (activation.ended() != null
                && activation.endedAt() != null
                && !activation.ended().isReal()) {
            findings.add(Diagnostic.at(
                            activation.endedAt(), WRONG_TIME, activation.ended().text())
                    .hint(activation.ended().day()));
        }
        for (Activation.Line line : activation.lines()) {
            Moment at = Moment.of(line.at(), activation.started().day());
            if (line.at().startsWith(at.text()) && !at.isReal()) {
                findings.add(Diagnostic.at(line.place(), WRONG_TIME, line.at()).hint(at.day()));
            }
        }
    }
}
