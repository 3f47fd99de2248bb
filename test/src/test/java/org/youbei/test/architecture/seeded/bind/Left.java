package org.youbei.test.architecture.seeded.bind;

import org.youbei.test.architecture.seeded.parse.Right;

/** One half of a circle of packages. */
public final class Left {
    Right right;
}
