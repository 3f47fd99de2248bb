package org.youbei.bind;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.youbei.model.ActionRef;
import org.youbei.model.Category;
import org.youbei.model.ContactId;
import org.youbei.model.DrillId;
import org.youbei.model.OrganisationId;
import org.youbei.model.PlaceCode;
import org.youbei.model.PlanId;
import org.youbei.model.PlanLevel;
import org.youbei.model.Reference;
import org.youbei.model.ResponseLevel;
import org.youbei.model.drill.DrillDocument;
import org.youbei.model.drill.Programme;
import org.youbei.model.drill.Result;
import org.youbei.model.drill.Script;
import org.youbei.model.drill.Training;
import org.youbei.model.plan.Outline;
import org.youbei.text.Node;
import org.youbei.text.SourceRange;

/** Makes drill programmes, drills, scripts and results of their files. */
public final class DrillBinder {
    private static final Pattern TIME = Pattern.compile("\\d{2}:\\d{2}(?::\\d{2})?");

    private DrillBinder() {}

    /** Returns the programme of a {@code programme.yaml}. */
    public static Programme programme(String file, Node node) {
        Fields f = Fields.of(file, node);
        return new Programme(
                f.parseRequired("year", Integer::valueOf),
                file,
                f.map("approved", a -> a.referenceOrNull("by", OrganisationId::new)),
                f.map("approved", a -> a.date("on")),
                f.list(
                        "quotas",
                        q -> new Programme.Quota(
                                q.parse("level", PlanLevel::of),
                                q.parse("category", Category::of),
                                q.parseRequired("count", Integer::valueOf))),
                f.list(
                        "blackouts",
                        b -> new Programme.Blackout(
                                b.date("from"), b.date("to"), b.textOrNull("why"), place(b, file, "to"))),
                f.map("capacity", c -> c.integer("perDay")),
                f.map("capacity", c -> c.integer("perWeek")),
                f.list("drills", d -> drill(d, file)));
    }

    private static Programme.Drill drill(Fields d, String file) {
        return new Programme.Drill(
                d.parseRequired("id", DrillId::new),
                d.source("id"),
                d.text("title"),
                d.references("plans", PlanId::new),
                d.list("tests", DrillBinder::tested),
                d.textOrNull("form"),
                d.textOrNull("content"),
                d.textOrNull("purpose"),
                d.textOrNull("notice"),
                d.textOrNull("reason"),
                d.referenceOrNull("host", OrganisationId::new),
                d.references("participants", OrganisationId::new),
                d.referenceOrNull("place", PlaceCode::new),
                d.map("window", w -> w.date("from")),
                d.map("window", w -> w.date("to")),
                d.date("date"),
                d.flag("pinned"),
                d.span("duration"),
                place(d, file, "date"),
                d.map("window", w -> place(w, file, "to")));
    }

    private static Programme.Tested tested(Fields t) {
        return new Programme.Tested(
                t.reference("plan", PlanId::new),
                t.parse("response", text -> ResponseLevel.parse(text).orElseThrow()),
                t.scalars("actions").stream().map(Fields::name).toList());
    }

    /** Returns the drill of a {@code drill.md}. */
    public static DrillDocument document(String file, Node frontMatter, Outline outline) {
        Fields f = Fields.of(file, frontMatter);
        return new DrillDocument(
                f.reference("id", DrillId::new),
                file,
                f.textOrNull("scenario"),
                f.list(
                        "objectives",
                        o -> new DrillDocument.Objective(
                                o.text("id"),
                                o.text("text"),
                                action(o),
                                o.textOrNull("measure"),
                                o.textOrNull("standard"))),
                f.list(
                        "groups",
                        g -> new DrillDocument.Group(
                                g.textOrNull("kind"),
                                g.text("title"),
                                g.referenceOrNull("lead", ContactId::new),
                                g.references("members", ContactId::new),
                                g.texts("duties"))),
                f.texts("support"),
                f.map("safety", s -> new DrillDocument.Safety(s.texts("risks"), s.texts("abort"))),
                outline);
    }

    /** Returns the event list of a {@code script.yaml}. */
    public static Script script(String file, Node node) {
        return new Script(
                file,
                RegisterBinder.bind(
                        file,
                        node,
                        r -> new Script.Row(
                                r.textOrNull("at"),
                                r.textOrNull("inject"),
                                r.textOrNull("by"),
                                r.references("to", OrganisationId::new),
                                r.textOrNull("channel"),
                                r.textOrNull("expect"),
                                action(r),
                                r.nameOrNull("objective"),
                                place(r, file, "inject"))));
    }

    /** Returns the trainings of a {@code trainings.yaml}. */
    public static List<Training> trainings(String file, Node node) {
        return RegisterBinder.bind(
                file,
                node,
                t -> new Training(
                        t.parseRequired("date", LocalDate::parse),
                        t.text("title"),
                        t.textOrNull("kind"),
                        t.reference("org", OrganisationId::new),
                        t.integer("people"),
                        t.decimal("hours"),
                        t.textOrNull("trainer"),
                        t.referenceOrNull("place", PlaceCode::new),
                        t.textOrNull("content"),
                        t.textOrNull("result"),
                        t.scalars("subjects").stream().map(Fields::name).toList(),
                        t.references("plans", PlanId::new),
                        t.source("date")));
    }

    /** Returns the result of a {@code result.yaml}. */
    public static Result result(String file, Node node) {
        Fields f = Fields.of(file, node);
        return new Result(
                file,
                f.map("held", h -> h.date("date")),
                f.map("held", h -> h.parse("started", DrillBinder::time)),
                f.map("held", h -> h.parse("ended", DrillBinder::time)),
                f.map("held", h -> place(h, file, h.textOrNull("ended") == null ? "date" : "ended")),
                f.map("held", h -> h.referenceOrNull("place", PlaceCode::new)),
                f.map("held", h -> h.textOrNull("aborted")),
                f.list("attendance", a -> new Result.Attendance(a.reference("org", OrganisationId::new), people(a))),
                f.list(
                        "timeline",
                        t -> new Result.Timeline(
                                t.parseRequired("row", Integer::valueOf),
                                t.textOrNull("actual"),
                                t.textOrNull("note"),
                                t.source("row"))),
                f.list(
                        "scores",
                        s -> new Result.Score(
                                Fields.name(s.scalarAt("objective")),
                                s.parseRequired("score", Integer::valueOf),
                                s.textOrNull("note"))),
                f.textOrNull("rating"),
                place(f, file, "rating"),
                LessonsBinder.bind(f, file),
                f.date("shared"));
    }

    /** Where a value stands, or null when there is none. */
    static @Nullable SourceRange place(Fields f, String file, String key) {
        Node.Scalar scalar = f.scalarAtOrNull(key);
        return scalar == null ? null : new SourceRange(file, scalar.span());
    }

    /** The time of a text that is nothing but a time of day; null for one with a date or an offset. */
    private static @Nullable LocalTime time(String text) {
        return TIME.matcher(text).matches() ? LocalTime.parse(text) : null;
    }

    /** How many came: a number, or the length of a list of names. */
    private static @Nullable Integer people(Fields attendance) {
        List<Node.Scalar> names = attendance.scalars("people");
        return names.isEmpty() ? attendance.integer("people") : Integer.valueOf(names.size());
    }

    /** The reference of an {@code action: plan#action}; the range covers the whole value. */
    static @Nullable ActionRef action(Fields f) {
        Node.Scalar scalar = f.scalarAtOrNull("action");
        if (scalar == null) {
            return null;
        }
        int hash = scalar.text().indexOf('#');
        Reference<PlanId> plan = new Reference<>(
                new PlanId(scalar.text().substring(0, hash)),
                scalar.span().line(),
                scalar.span().column(),
                Fields.length(scalar));
        return new ActionRef(plan, scalar.text().substring(hash + 1));
    }
}
