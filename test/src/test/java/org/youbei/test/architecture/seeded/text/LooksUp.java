package org.youbei.test.architecture.seeded.text;

import org.youbei.test.architecture.seeded.link.Prints;

/** Breaks the order of layers: the lowest uses the pipeline. */
final class LooksUp {
    Prints above = new Prints();
}
