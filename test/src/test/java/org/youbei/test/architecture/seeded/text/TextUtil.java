package org.youbei.test.architecture.seeded.text;

/** Breaks the rule of names. */
final class TextUtil {}
