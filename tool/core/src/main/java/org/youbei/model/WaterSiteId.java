package org.youbei.model;

/** The id of a reservoir, river, dam or other water site. */
public record WaterSiteId(String value) implements Id {
    public WaterSiteId {
        Id.require(value);
    }
}
