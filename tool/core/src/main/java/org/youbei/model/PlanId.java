package org.youbei.model;

/** The id of a plan, ours or one of another government that {@code youbei.yaml} names. */
public record PlanId(String value) implements Id {
    public PlanId {
        Id.require(value);
    }
}
