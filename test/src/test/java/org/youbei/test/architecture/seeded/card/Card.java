package org.youbei.test.architecture.seeded.card;

/** What another output must not use. */
public final class Card {}
