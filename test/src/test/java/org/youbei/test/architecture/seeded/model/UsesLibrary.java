package org.youbei.test.architecture.seeded.model;

import tools.jackson.databind.JsonNode;

/** Breaks the rule that the model knows no library. */
record UsesLibrary(JsonNode node) {}
