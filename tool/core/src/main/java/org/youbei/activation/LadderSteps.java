package org.youbei.activation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.youbei.link.PlanBook;
import org.youbei.model.TimeSpan;
import org.youbei.model.register.Ladder;
import org.youbei.model.register.LadderStep;
import org.youbei.model.register.Organisation;

/** The steps of ladders as a sheet says them. */
public final class LadderSteps {
    private final PlanBook book;

    /** For the ladders of a book. */
    public LadderSteps(PlanBook book) {
        this.book = book;
    }

    /** Returns what a ladder asks for, in its order. */
    public List<Sheet.Step> of(Ladder ladder) {
        return ladder.steps().stream().map(step -> step(ladder, step)).toList();
    }

    private Sheet.Step step(Ladder ladder, LadderStep step) {
        return new Sheet.Step(
                ladder.title(),
                text(step.at()),
                Objects.requireNonNullElse(step.label(), ""),
                Objects.requireNonNullElse(step.watch(), ""),
                step.actions().stream()
                        .map(action -> new Sheet.Act(
                                action.text(),
                                action.doer() == null
                                        ? ""
                                        : name(action.doer().id().value()),
                                text(action.within())))
                        .toList());
    }

    private String name(String id) {
        return book.entry(id)
                .map(entry -> entry instanceof Organisation organisation && organisation.shortName() != null
                        ? organisation.shortName()
                        : entry.name())
                .orElse(id);
    }

    private static String text(@Nullable TimeSpan span) {
        return span == null ? "" : span.text();
    }
}
