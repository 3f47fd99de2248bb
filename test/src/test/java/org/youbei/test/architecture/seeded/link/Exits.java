package org.youbei.test.architecture.seeded.link;

/** Breaks the rule that only the main class ends the process. */
final class Exits {
    void end() {
        System.exit(1);
    }
}
