package org.youbei.test.architecture.seeded.site;

import freemarker.template.Version;

/** Breaks the rule that templates stay in html. */
final class UsesTemplates {
    Version version = new Version(2, 3, 35);
}
