package org.youbei.cli;

/** How an activation sheet is written: for people at a terminal, for programs, for paper. */
enum ActivateFormat {
    TEXT,
    JSON,
    PDF
}
