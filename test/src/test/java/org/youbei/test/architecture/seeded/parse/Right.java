package org.youbei.test.architecture.seeded.parse;

import org.youbei.test.architecture.seeded.bind.Left;

/** The other half of a circle of packages. */
public final class Right {
    Left left;
}
