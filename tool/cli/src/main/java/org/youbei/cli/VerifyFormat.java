package org.youbei.cli;

/** How {@code verify} says what it found. */
enum VerifyFormat {
    TEXT,
    JSON
}
