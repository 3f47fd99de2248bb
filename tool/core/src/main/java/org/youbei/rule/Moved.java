package org.youbei.rule;

import org.youbei.link.EntryKind;

/** An entry of a register that a plan leans on and that changed since the plan was last committed. */
public record Moved(EntryKind kind, String id, String name) {}
