package org.youbei.cli;

/** How a list is written: for people, or for programs. */
enum ListFormat {
    TEXT,
    JSON
}
