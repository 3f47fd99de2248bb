package org.youbei.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.plan.Plan;
import org.youbei.text.SourceRange;
import org.youbei.text.Span;

/** A plan with all that the checks of it look at. It belongs to one thread. */
public final class PlanCase {
    private final Facts facts;
    private final Plan plan;
    private @Nullable String body;
    private int @Nullable [] lineStarts;

    PlanCase(Facts facts, Plan plan) {
        this.facts = facts;
        this.plan = plan;
    }

    public Facts facts() {
        return facts;
    }

    public Plan plan() {
        return plan;
    }

    public PlanBook book() {
        return facts.book();
    }

    public LocalDate today() {
        return facts.today();
    }

    /** Returns whether a plan above it could not be read, so that what stands above is not known. */
    boolean hasLostParent() {
        return Stream.concat(Stream.of(plan), book().ancestors(plan).stream())
                .flatMap(above -> above instanceof Plan ours ? ours.links().parents().stream() : Stream.empty())
                .anyMatch(parent ->
                        facts.workspace().lost().contains(parent.plan().id().value()));
    }

    /** Returns the text of its body, read when first asked for. */
    public String body() {
        if (body == null) {
            body = facts.bodies().apply(plan.file());
        }
        return body;
    }

    /** Returns where a finding stands that has no better place: the plan's id. */
    public SourceRange place() {
        return plan.source();
    }

    /** Returns the place in the file of the character of the body at an offset. */
    public SourceRange lineAt(int offset) {
        int[] starts = lineStarts();
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        int column = 1 + body().codePointCount(starts[index], offset);
        return new SourceRange(plan.file(), Span.of(plan.outline().bodyLine() + index, column, 1));
    }

    /** The offsets at which the lines of the body begin, found once. */
    private int[] lineStarts() {
        int[] known = lineStarts;
        if (known == null) {
            known = IntStream.concat(
                            IntStream.of(0),
                            IntStream.range(0, body().length())
                                    .filter(at -> body().charAt(at) == '\n')
                                    .map(at -> at + 1))
                    .toArray();
            lineStarts = known;
        }
        return known;
    }
}
