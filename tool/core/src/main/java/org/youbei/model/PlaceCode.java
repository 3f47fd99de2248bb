package org.youbei.model;

/**
 * The code of a place: 6 digits for a nation, province, city or county (padded with zeros), 9 for a town, 12 for a village, 15 for a point in it. A child's code
 * starts with its parent's (GB/T 2260, GB/T 10114).
 */
public record PlaceCode(String value) implements Id, Comparable<PlaceCode> {
    private static final PlaceCode NATION = new PlaceCode("100000");

    public PlaceCode {
        Id.require(value);
    }

    /** Returns whether the other place is this one or lies in it. */
    public boolean contains(PlaceCode other) {
        return equals(NATION) || other.value.startsWith(significant());
    }

    /** Returns the digits that all places in this one share: the code without the {@code 00} pairs that pad its first six digits. */
    public String significant() {
        if (value.length() != 6) {
            return value;
        }
        int end = value.length();
        while (end > 2 && value.startsWith("00", end - 2)) {
            end -= 2;
        }
        return value.substring(0, end);
    }

    @Override
    public int compareTo(PlaceCode other) {
        return value.compareTo(other.value);
    }
}
