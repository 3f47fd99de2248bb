package org.youbei.test.architecture.seeded.link;

/** Breaks the rule that nobody prints a trace. */
final class PrintsTraces {
    void say(RuntimeException failure) {
        failure.printStackTrace();
    }
}
