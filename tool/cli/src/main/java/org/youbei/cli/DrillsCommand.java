package org.youbei.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code drills}: what must be drilled, when, and what came of it. */
@Command(
        name = "drills",
        subcommands = {
            DrillsDueCommand.class,
            DrillsNewCommand.class,
            DrillsScheduleCommand.class,
            DrillsPackCommand.class,
            DrillsCalendarCommand.class,
            DrillsRecordCommand.class,
            DrillsStatsCommand.class,
            DrillsSubjectsCommand.class
        })
final class DrillsCommand {
    @ParentCommand
    private Youbei youbei;

    Youbei youbei() {
        return youbei;
    }
}
