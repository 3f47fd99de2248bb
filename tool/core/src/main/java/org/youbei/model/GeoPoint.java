package org.youbei.model;

/** A point on the ground, in degrees (WGS 84): longitude first, as in GeoJSON (RFC 7946 §3.1.1). */
public record GeoPoint(double longitude, double latitude) {
    private static final double EARTH_KILOMETRES = 6371.0088;

    /** Returns the distance over the ground in kilometres (haversine on a sphere). */
    public double kilometresTo(GeoPoint other) {
        double lat = Math.toRadians(other.latitude - latitude) / 2;
        double lon = Math.toRadians(other.longitude - longitude) / 2;
        double h = Math.pow(Math.sin(lat), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(lon), 2);
        return 2 * EARTH_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(h)));
    }
}
