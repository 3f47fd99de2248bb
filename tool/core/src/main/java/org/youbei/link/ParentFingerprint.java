package org.youbei.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.youbei.model.Entry;
import org.youbei.model.PlanId;
import org.youbei.model.Reference;
import org.youbei.model.Signal;
import org.youbei.model.TimeSpan;
import org.youbei.model.plan.Forces;
import org.youbei.model.plan.Operation;
import org.youbei.model.plan.Plan;
import org.youbei.model.register.Config;

/**
 * The fingerprint of a plan above another: the first six hex digits of the SHA-256 of what the plan below leans on.
 *
 * <p>Of a plan of ours that is its title, version, level, place and events; its command, groups, member units and their duties; its warnings, responses with their
 * triggers, actions and times, and its reports; and the words of its body. How they are laid out does not count: positions, quotes, comments, the order of keys, and
 * blanks and line ends in the body. Nor do filing, evaluation, contacts, teams, attachments and the like, which say nothing to the plan below. Of a plan of another
 * government it is the title, version and date of issue, all that we hold of it.
 */
public final class ParentFingerprint {
    private static final int DIGITS = 6;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");

    private final StringBuilder text = new StringBuilder();

    private ParentFingerprint() {}

    /** Returns the fingerprint of a plan of ours or of another government; empty when the book has none of this id. */
    public static Optional<String> of(PlanBook book, PlanId id, Function<String, String> bodies) {
        Entry entry = book.entry(id.value()).orElse(null);
        if (entry instanceof Plan plan) {
            return Optional.of(of(plan, bodies.apply(plan.file())));
        }
        return entry instanceof Config.External external ? Optional.of(of(external)) : Optional.empty();
    }

    private static String of(Config.External plan) {
        ParentFingerprint print = new ParentFingerprint();
        print.line("external", plan.title(), plan.version(), plan.issued());
        return print.digest();
    }

    private static String of(Plan plan, String body) {
        ParentFingerprint print = new ParentFingerprint();
        print.line(
                "plan",
                plan.title(),
                plan.version(),
                plan.level().id(),
                plan.place().id().value());
        print.line("events", ids(plan.events()));
        print.forces(plan.forces());
        print.operation(plan.operation());
        print.line("body", BLANKS.matcher(body).replaceAll(""));
        return print.digest();
    }

    private void forces(Forces forces) {
        forces.command().forEach(post -> line("post", post.post(), post.title(), ids(post.holders()), post.duties()));
        forces.units().forEach(unit -> line("unit", unit.org().id().value(), unit.duties()));
        forces.groups()
                .forEach(group -> line(
                        "group",
                        group.kind(),
                        group.title(),
                        group.lead() == null ? "" : group.lead().id().value(),
                        ids(group.members()),
                        group.duties()));
    }

    private void operation(Operation operation) {
        operation
                .warnings()
                .forEach(link ->
                        line("warning", link.on().text(), link.response().value(), link.automatic()));
        for (Operation.Response response : operation.responses()) {
            line("response", response.level().value(), doer(response.decidedBy()), doer(response.endedBy()));
            response.triggers().forEach(this::trigger);
            response.actions().forEach(this::action);
        }
        operation
                .reporting()
                .forEach(report -> line(
                        "report",
                        report.from(),
                        report.to(),
                        span(report.within()),
                        report.channel(),
                        span(report.written())));
    }

    private void trigger(Operation.Trigger trigger) {
        Signal warning = trigger.warning();
        line("trigger", warning == null ? "" : warning.text(), trigger.when());
    }

    private void action(Operation.Action action) {
        Operation.Lift lift = action.lift();
        line(
                "action",
                action.id(),
                action.text(),
                doer(action.by()),
                span(action.within()),
                action.stop(),
                lift == null ? "" : lift.when() + " " + doer(lift.by()));
    }

    private static String doer(Operation.@Nullable Doer doer) {
        return doer == null ? "" : doer.name();
    }

    private static String span(@Nullable TimeSpan span) {
        return span == null ? "" : span.amount() + span.unit().id();
    }

    private static String ids(List<? extends Reference<?>> references) {
        return references.stream().map(reference -> reference.id().value()).collect(Collectors.joining(","));
    }

    private void line(String kind, @Nullable Object... values) {
        text.append(kind);
        for (Object value : values) {
            text.append('\t').append(value == null ? "" : value);
        }
        text.append('\n');
    }

    private String digest() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
