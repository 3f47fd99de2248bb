package org.youbei.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.youbei.diagnostic.Code;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.model.Audience;
import org.youbei.model.Phone;
import org.youbei.model.plan.Document;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.workspace.Registers;

/**
 * Numbers of persons and households in words that everybody may read: a public site would show them. Numbers that {@code publicPhones} or a public entry of the registers
 * gives out are none, and no place code is.
 */
final class PublicTextCheck implements LinkCheck {
    static final Code LEAK = Code.error("YB0510");

    @Override
    public List<Diagnostic> check(PlanBook book) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> open = open(book);
        for (Plan plan : book.workspace().plans()) {
            if (plan.audience() == Audience.PUBLIC) {
                check(plan.file(), plan.outline(), open, findings);
            }
        }
        for (Document document : book.workspace().documents()) {
            if (isPublic(book, document)) {
                check(document.source().file(), document.outline(), open, findings);
            }
        }
        return findings;
    }

    private static boolean isPublic(PlanBook book, Document document) {
        return document.plans().isEmpty()
                || document.plans().stream()
                        .flatMap(plan -> book.plan(plan.id()).stream())
                        .anyMatch(plan -> plan.audience() == Audience.PUBLIC);
    }

    /** The numbers that everybody may know: those given out, those that the public edition shows anyway, and codes of places. */
    private static Set<String> open(PlanBook book) {
        Registers registers = book.workspace().registers();
        Set<String> open = new HashSet<>();
        book.config().publicPhones().forEach(phone -> open.add(phone.digits()));
        Stream.of(
                        registers.organisations().stream()
                                .filter(organisation -> organisation.audience() == Audience.PUBLIC)
                                .map(organisation -> organisation.duty()),
                        registers.shelters().stream().map(shelter -> shelter.phone()))
                .flatMap(phones -> phones)
                .filter(Objects::nonNull)
                .filter(phone -> !phone.isMobile())
                .forEach(phone -> open.add(phone.digits()));
        registers.places().forEach(place -> open.add(place.id().value()));
        return open;
    }

    private static void check(String file, Outline outline, Set<String> open, List<Diagnostic> findings) {
        for (Outline.Mark mark : outline.marks()) {
            if (isPublic(outline, mark.span().line()) && !open.contains(new Phone(mark.text()).digits())) {
                Diagnostic finding = Diagnostic.at(file, mark.span(), LEAK, mark.text());
                findings.add(
                        switch (mark.kind()) {
                            case PHONE -> finding.hint(mark.text());
                            case IDENTITY ->
                                finding.messageOf("identity", mark.text()).hintOf("identity.hint");
                            case HOUSEHOLD ->
                                finding.messageOf("household", mark.text()).hintOf("household.hint");
                        });
            }
        }
    }

    private static boolean isPublic(Outline outline, int line) {
        return outline.passages().stream()
                .noneMatch(passage -> passage.audience() != Audience.PUBLIC
                        && passage.firstLine() <= line
                        && line <= passage.lastLine());
    }
}
