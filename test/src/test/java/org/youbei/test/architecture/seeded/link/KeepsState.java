package org.youbei.test.architecture.seeded.link;

/** Breaks the rule that static fields are final. */
final class KeepsState {
    static int count;

    private KeepsState() {}
}
