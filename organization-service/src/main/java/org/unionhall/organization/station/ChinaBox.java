package org.unionhall.organization.station;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/** The degrees between which China lies. Its maps shift places (GCJ-02); kept is WGS-84. */
final class ChinaBox {

    static final String SOUTH = "3";
    static final String NORTH = "54";
    static final String WEST = "73";
    static final String EAST = "136";
    static final String LATITUDES = SOUTH + "–" + NORTH;
    static final String LONGITUDES = WEST + "–" + EAST;

    /** About ten centimetres. */
    private static final int DIGITS = 6;

    private ChinaBox() {}

    static boolean hasLatitude(double degrees) {
        return degrees >= Double.parseDouble(SOUTH) && degrees <= Double.parseDouble(NORTH);
    }

    static boolean hasLongitude(double degrees) {
        return degrees >= Double.parseDouble(WEST) && degrees <= Double.parseDouble(EAST);
    }

    /**
     * @param errors takes {@code REQUIRED}, {@code STATION_PLACE_SWAPPED}, {@code
     *     STATION_PLACE_OUTSIDE}
     */
    static void check(BigDecimal latitude, BigDecimal longitude, InputErrors errors) {
        if (latitude == null) {
            errors.add("/latitude", CommonProblem.REQUIRED);
        }
        if (longitude == null) {
            errors.add("/longitude", CommonProblem.REQUIRED);
        }
        if (latitude == null || longitude == null) {
            return;
        }
        double north = latitude.doubleValue();
        double east = longitude.doubleValue();
        if (hasLatitude(north) && hasLongitude(east)) {
            return;
        }
        boolean swapped = hasLatitude(east) && hasLongitude(north);
        errors.add(
                hasLatitude(north) ? "/longitude" : "/latitude",
                swapped
                        ? StationProblem.STATION_PLACE_SWAPPED
                        : StationProblem.STATION_PLACE_OUTSIDE,
                SOUTH,
                NORTH,
                WEST,
                EAST);
    }

    /** As it is kept, once it is checked. */
    static double kept(BigDecimal degrees) {
        return degrees.setScale(DIGITS, RoundingMode.HALF_UP).doubleValue();
    }
}
