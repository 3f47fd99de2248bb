package org.youbei.model;

/** A reference to an action of a plan, written {@code plan#action}. */
public record ActionRef(Reference<PlanId> plan, String action) {}
