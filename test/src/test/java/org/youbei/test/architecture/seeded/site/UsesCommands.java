package org.youbei.test.architecture.seeded.site;

import picocli.CommandLine;

/** Breaks the rule that the command line stays in cli. */
final class UsesCommands {
    CommandLine line = new CommandLine(this);
}
