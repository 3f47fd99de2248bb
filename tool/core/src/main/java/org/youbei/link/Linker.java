package org.youbei.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.youbei.concurrent.Workers;
import org.youbei.diagnostic.Diagnostic;
import org.youbei.diagnostic.Outcome;
import org.youbei.workspace.Workspace;

/** Joins the entries of a workspace and finds what is wrong between them. */
public final class Linker {
    private static final List<LinkCheck> CHECKS = List.of(
            new DuplicateCheck(),
            new FilePlaceCheck(),
            new ReferenceCheck(),
            new BodyLinkCheck(),
            new AttachmentCheck(),
            new LineageCheck(),
            new EndedPlanCheck(),
            new ResponseCheck(),
            new DrillActionCheck(),
            new DrillNameCheck(),
            new DrillDayCheck(),
            new DrillPlayerCheck(),
            new CardCheck(),
            new PlaceTreeCheck(),
            new PhoneCheck(),
            new PublicTextCheck(),
            new KeyUnitCheck(),
            new ActivationCheck(),
            new DeviceNameCheck(),
            new UnusedCheck());

    private Linker() {}

    /** Returns the plan book and the findings of all checks that need no text of a body, sorted by place. */
    public static Outcome<PlanBook> link(Workspace workspace, Workers workers) {
        return link(workspace, CHECKS, workers);
    }

    /**
     * Returns the plan book and the findings of all checks, sorted by place.
     *
     * @param bodies the text of a plan's body by its file; asked for when someone looked at a parent and may find it changed
     */
    public static Outcome<PlanBook> link(Workspace workspace, Function<String, String> bodies, Workers workers) {
        List<LinkCheck> checks = new ArrayList<>(CHECKS);
        checks.add(new SuspectCheck(bodies));
        return link(workspace, checks, workers);
    }

    private static Outcome<PlanBook> link(Workspace workspace, List<LinkCheck> checks, Workers workers) {
        PlanBook book = new PlanBook(workspace);
        List<Diagnostic> findings = new ArrayList<>();
        workers.map(checks, check -> check.check(book)).forEach(findings::addAll);
        return Outcome.of(book, findings.stream().sorted().toList());
    }
}
