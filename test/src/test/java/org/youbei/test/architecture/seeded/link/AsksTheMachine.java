package org.youbei.test.architecture.seeded.link;

import java.util.Locale;

/** Breaks the rule that the machine is not asked. */
final class AsksTheMachine {
    Locale locale = Locale.getDefault();
}
