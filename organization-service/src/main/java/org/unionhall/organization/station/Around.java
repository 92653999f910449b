package org.unionhall.organization.station;

import java.util.regex.Pattern;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A place on the earth (WGS-84) and what lies around it. No more digits are read than a map has.
 *
 * @param radius in metres
 */
record Around(double latitude, double longitude, int radius) {

    static final int LEAST_RADIUS = 100;
    static final int LARGEST_RADIUS = 50_000;
    static final String USUAL_RADIUS = "5000";
    static final String DEGREES = "^[0-9]{1,3}(\\.[0-9]{1,6})?$";

    private static final Pattern READ = Pattern.compile(DEGREES);
    private static final Pattern NUMBER = Pattern.compile("[0-9]{3,5}");

    /**
     * @throws Rejection {@code INVALID_PARAMETER}
     */
    static Around of(String latitude, String longitude, String radius) {
        var place = new Around(degrees(latitude), degrees(longitude), metres(radius));
        if (!ChinaBox.hasLatitude(place.latitude)) {
            throw Rejection.invalidParameter("lat", ChinaBox.LATITUDES);
        }
        if (!ChinaBox.hasLongitude(place.longitude)) {
            throw Rejection.invalidParameter("lon", ChinaBox.LONGITUDES);
        }
        return place;
    }

    /** 0, which is nowhere in the box, for what is no number. */
    private static double degrees(String text) {
        return text != null && READ.matcher(text).matches() ? Double.parseDouble(text) : 0;
    }

    private static int metres(String text) {
        var given = text == null || text.isEmpty() ? USUAL_RADIUS : text;
        int metres = NUMBER.matcher(given).matches() ? Integer.parseInt(given) : 0;
        if (metres < LEAST_RADIUS || metres > LARGEST_RADIUS) {
            throw Rejection.invalidParameter("radius", LEAST_RADIUS + "–" + LARGEST_RADIUS);
        }
        return metres;
    }
}
