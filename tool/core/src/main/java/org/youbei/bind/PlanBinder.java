package org.youbei.bind;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Audience;
import org.youbei.model.BasisId;
import org.youbei.model.Category;
import org.youbei.model.Colour;
import org.youbei.model.ContactId;
import org.youbei.model.EventId;
import org.youbei.model.HazardId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PersonId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.PlanStatus;
import org.youbei.model.Reference;
import org.youbei.model.ResponseLevel;
import org.youbei.model.ShelterId;
import org.youbei.model.Signal;
import org.youbei.model.SupplyId;
import org.youbei.model.TeamId;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Attachment;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Lifecycle;
import org.youbei.model.plan.Links;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Outline;
import org.youbei.model.plan.Plan;
import org.youbei.text.Node;
import org.youbei.text.Span;

/** Makes a plan of its front matter and the outline of its body. */
public final class PlanBinder {
    /** A study is named by its file, or in words: a document number or a title. */
    private static final Pattern FILE = Pattern.compile(".*/.*|.*\\.[A-Za-z0-9]{1,5}");

    private PlanBinder() {}

    /** Returns the plan; its front matter has passed the plan schema. */
    public static Plan bind(String file, Node.Mapping frontMatter, Outline outline) {
        Fields f = new Fields(file, frontMatter);
        Audience audience = f.audience(Audience.PUBLIC);
        return new Plan(
                f.parseRequired("id", PlanId::new),
                f.source("id"),
                f.text("title"),
                f.textOrNull("short"),
                f.parseRequired("level", PlanLevel::of),
                f.scalarAt("level").span(),
                f.textOrNull("kind"),
                f.parse("category", Category::of),
                f.references("events", EventId::new),
                f.reference("place", PlaceCode::new),
                f.reference("owner", OrganisationId::new),
                f.referenceOrNull("steward", ContactId::new),
                f.parseRequired("status", PlanStatus::of),
                f.text("version"),
                audience,
                lifecycle(f),
                links(f),
                forces(f),
                operation(f),
                f.list("attachments", a -> attachment(a, audience)),
                outline);
    }

    private static Lifecycle lifecycle(Fields f) {
        return new Lifecycle(
                f.textOrNull("documentNumber"),
                f.mapOr("dates", PlanBinder::dates, new Lifecycle.Dates(null, null, null, null)),
                f.map(
                        "approval",
                        a -> new Lifecycle.Approval(
                                a.referenceOrNull("by", OrganisationId::new),
                                a.date("on"),
                                a.referenceOrNull("signedBy", PersonId::new))),
                f.list("filing", PlanBinder::filing),
                f.map("preparation", PlanBinder::preparation),
                f.list("evaluations", e -> new Lifecycle.Evaluation(e.date("on"), e.textOrNull("conclusion"))),
                f.map(
                        "drills",
                        d -> new Lifecycle.DrillDuty(d.span("every"), d.texts("forms"), d.textOrNull("before"))));
    }

    private static Lifecycle.Dates dates(Fields d) {
        return new Lifecycle.Dates(d.date("issued"), d.date("published"), d.date("signed"), d.date("effective"));
    }

    private static Lifecycle.Filing filing(Fields f) {
        return new Lifecycle.Filing(
                f.referenceOrNull("with", OrganisationId::new),
                f.referenceOrNull("via", OrganisationId::new),
                f.references("cc", OrganisationId::new),
                f.date("submitted"),
                f.date("accepted"),
                f.textOrNull("number"),
                f.texts("materials"));
    }

    private static Lifecycle.Preparation preparation(Fields p) {
        return new Lifecycle.Preparation(
                p.map("riskAssessment", PlanBinder::study),
                p.map("resourceSurvey", PlanBinder::study),
                p.map("caseAnalysis", PlanBinder::study),
                p.map(
                        "expertReview",
                        e -> new Lifecycle.ExpertReview(e.date("on"), e.integer("experts"), e.integer("yes"))),
                p.list(
                        "consulted",
                        c -> new Lifecycle.Consultation(
                                c.reference("org", OrganisationId::new), c.date("on"), c.flag("written"))));
    }

    private static Lifecycle.Study study(Fields s) {
        Node.Scalar ref = s.scalarAtOrNull("ref");
        boolean isFile = ref != null && FILE.matcher(ref.text()).matches();
        return new Lifecycle.Study(
                s.date("on"), ref != null && isFile ? new Outline.FileLink(ref.text(), ref.span()) : null);
    }

    private static Links links(Fields f) {
        return new Links(
                f.references("basis", BasisId::new),
                f.list("parents", p -> new Links.Parent(p.reference("plan", PlanId::new), p.textOrNull("reviewed"))),
                f.list("relations", r -> new Links.Relation(r.text("type"), r.reference("plan", PlanId::new))),
                f.references("supersedes", PlanId::new));
    }

    private static Forces forces(Fields f) {
        return new Forces(
                f.list(
                        "command",
                        c -> new Forces.CommandPost(
                                c.text("post"),
                                c.scalarAt("post").span(),
                                c.text("title"),
                                c.references("holders", PersonId::new),
                                c.texts("duties"))),
                f.list("units", u -> new Forces.Unit(u.reference("org", OrganisationId::new), u.texts("duties"))),
                f.list(
                        "groups",
                        g -> new Forces.Group(
                                g.textOrNull("kind"),
                                g.textOrNull("title"),
                                g.referenceOrNull("lead", OrganisationId::new),
                                g.references("members", OrganisationId::new),
                                g.texts("duties"))),
                f.references("contacts", ContactId::new),
                f.references("teams", TeamId::new),
                f.references("supplies", SupplyId::new),
                f.references("shelters", ShelterId::new),
                f.references("hazards", HazardId::new));
    }

    private static Operation operation(Fields f) {
        return new Operation(
                f.list(
                        "warnings",
                        w -> new Operation.WarningLink(
                                signal(w.scalarAt("on")), level(w, "response"), w.flag("automatic"))),
                f.list("responses", PlanBinder::response),
                f.list(
                        "reporting",
                        r -> new Operation.Report(
                                r.textOrNull("from"),
                                r.textOrNull("to"),
                                r.span("within"),
                                r.textOrNull("channel"),
                                r.span("written"),
                                r.line())),
                f.list("posts", PlanBinder::post));
    }

    private static Operation.Response response(Fields r) {
        return new Operation.Response(
                level(r, "level"),
                r.scalarAt("level").span().line(),
                r.scalarAt("level").span().column(),
                r.list("triggers", PlanBinder::trigger),
                doer(r, "decidedBy"),
                doer(r, "endedBy"),
                r.list("actions", PlanBinder::action));
    }

    private static Operation.Trigger trigger(Fields t) {
        Node.Scalar warning = t.scalarAtOrNull("warning");
        return new Operation.Trigger(warning == null ? null : signal(warning), t.textOrNull("when"));
    }

    private static Operation.Action action(Fields a) {
        return new Operation.Action(
                a.text("id"),
                a.scalarAt("id").span(),
                a.text("do"),
                doer(a, "by"),
                a.parse("within", TimeSpan::of),
                a.texts("stop"),
                a.map("lift", l -> new Operation.Lift(l.textOrNull("when"), doer(l, "by"))));
    }

    private static Operation.PostCard post(Fields p) {
        return new Operation.PostCard(
                p.text("id"),
                p.scalarAt("id").span(),
                p.text("title"),
                p.texts("risks"),
                p.texts("steps"),
                p.texts("cautions"),
                p.references("contacts", ContactId::new));
    }

    private static Operation.@Nullable Doer doer(Fields f, String key) {
        Node.Scalar scalar = f.scalarAtOrNull(key);
        if (scalar == null) {
            return null;
        }
        Span span = scalar.span();
        return new Operation.Doer(
                scalar.text(), span.line(), span.column(), scalar.text().length());
    }

    private static ResponseLevel level(Fields f, String key) {
        return f.parseRequired(key, text -> ResponseLevel.parse(text).orElseThrow());
    }

    /** The signal that a text of the form {@code event/colour} names; the reference covers the event alone. */
    private static Signal signal(Node.Scalar scalar) {
        String text = scalar.text();
        int slash = text.indexOf('/');
        int column = scalar.span().column() + (scalar.quoted() ? 1 : 0);
        return new Signal(
                new Reference<>(
                        new EventId(text.substring(0, slash)), scalar.span().line(), column, slash),
                Colour.of(text.substring(slash + 1)));
    }

    /** An attachment without a title is called what its file is called. */
    private static Attachment attachment(Fields a, Audience otherwise) {
        String file = a.text("file");
        String title = a.textOrNull("title");
        return new Attachment(
                file,
                title == null ? file.substring(file.lastIndexOf('/') + 1) : title,
                a.audience(otherwise),
                a.scalarAt("file").span());
    }
}
