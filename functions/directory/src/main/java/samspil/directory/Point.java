package samspil.directory;

import samspil.kernel.InvalidValue;

/** A point on the Earth in WGS 84 degrees. */
public record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS = 6_371_008.8;

    public Point {
        InvalidValue.unless(Math.abs(latitude) <= 90, "point.latitude", "/latitude");
        InvalidValue.unless(Math.abs(longitude) <= 180, "point.longitude", "/longitude");
    }

    /** The distance over ground in metres, on a sphere. */
    public double metresTo(Point other) {
        double dLat = Math.toRadians(other.latitude - latitude);
        double dLon = Math.toRadians(other.longitude - longitude);
        double h = square(Math.sin(dLat / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(dLon / 2));
        return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** To about a kilometre. */
    Point rounded() {
        return new Point(Math.round(latitude * 100) / 100d, Math.round(longitude * 100) / 100d);
    }

    private static double square(double x) {
        return x * x;
    }
}
