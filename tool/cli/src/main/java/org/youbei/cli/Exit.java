package org.youbei.cli;

/** The exit codes of every command. */
final class Exit {
    static final int CLEAN = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int FINDINGS = 4;

    private Exit() {}
}
