package org.youbei.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.youbei.link.EntryKind;
import org.youbei.link.PlanBook;
import org.youbei.model.TimeSpan;
import org.youbei.scaffold.DraftFile;
import org.youbei.scaffold.LadderDraft;
import org.youbei.toolchain.Toolchain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code new ladder}: a warning ladder with the steps of a known scheme. */
@Command(name = "ladder")
final class NewLadderCommand implements Callable<Integer> {
    @ParentCommand
    private NewCommand group;

    @Option(names = "--id", paramLabel = "ID", required = true)
    private String id;

    @Option(names = "--scheme", paramLabel = "31631|131631|zhejiang|3216", required = true)
    private String scheme;

    @Option(names = "--event", paramLabel = "EVENT", split = ",", required = true)
    private List<String> events;

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--at", paramLabel = "TIME", split = ",")
    private List<String> times = List.of();

    @Override
    public Integer call() {
        try (Toolchain toolchain = group.youbei().open()) {
            PlanBook book = toolchain.check().value().orElseThrow();
            NewCommand.requireFree(book, id);
            events.forEach(event -> Entries.require(book, event, EntryKind.EVENT));
            LadderDraft draft = new LadderDraft(toolchain.assets(), toolchain.files());
            DraftFile file = draft.draft(new LadderDraft.NewLadder(id, title(book), known(), events, times(draft)));
            return group.extend(toolchain, file);
        }
    }

    private String known() {
        if (!LadderDraft.SCHEMES.contains(scheme)) {
            throw new WrongUsage("new.ladder.scheme", scheme);
        }
        return scheme;
    }

    private String title(PlanBook book) {
        if (title != null) {
            return title;
        }
        String names = String.join(
                "、",
                events.stream()
                        .flatMap(event -> book.entry(event).stream())
                        .map(event -> event.name())
                        .toList());
        String place = book.place(book.config().jurisdiction().id())
                .map(one -> one.name())
                .orElse("");
        return place + names + "递进式预警联动";
    }

    /** The times of the steps, where the scheme leaves them to the place: each later than the one before. */
    private List<TimeSpan> times(LadderDraft draft) {
        if (draft.hasSteps(scheme)) {
            if (!times.isEmpty()) {
                throw new WrongUsage("new.ladder.fixed", scheme);
            }
            return List.of();
        }
        if (times.isEmpty()) {
            throw new WrongUsage("new.ladder.times", scheme);
        }
        List<TimeSpan> spans = times.stream().map(NewLadderCommand::time).toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).roughMinutes() <= spans.get(i - 1).roughMinutes()) {
                throw new WrongUsage("new.ladder.order", times.get(i));
            }
        }
        return spans;
    }

    private static TimeSpan time(String typed) {
        if (!typed.matches("-?\\d{1,3}(min|h|d)")) {
            throw new WrongUsage("new.ladder.time", typed);
        }
        TimeSpan span = TimeSpan.of(typed);
        return span.amount() > 0 ? new TimeSpan(-span.amount(), span.unit()) : span;
    }
}
