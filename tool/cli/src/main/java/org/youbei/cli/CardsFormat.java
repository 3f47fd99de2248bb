package org.youbei.cli;

/** The forms in which the list of cards is given. */
enum CardsFormat {
    XLSX,
    CSV
}
