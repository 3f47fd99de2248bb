package org.youbei.test.architecture.seeded.link;

import tools.jackson.databind.json.JsonMapper;

/** Breaks the rule that JSON stays at the edges. */
final class UsesJson {
    JsonMapper json = new JsonMapper();
}
