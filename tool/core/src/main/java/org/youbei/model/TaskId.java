package org.youbei.model;

/** The id of a task. */
public record TaskId(String value) implements Id {
    public TaskId {
        Id.require(value);
    }
}
