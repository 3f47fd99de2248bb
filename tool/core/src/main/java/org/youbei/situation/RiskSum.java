package org.youbei.situation;

/** The risk points of a place, counted. */
public record RiskSum(String place, String name, int points, int households, int people) {}
