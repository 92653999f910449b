package org.unionhall.organization.station;

import java.util.regex.Pattern;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.problem.Rejection;

/**
 * A province, city or county in which stations are.
 *
 * @param start how the codes of what lies in it begin; null for everywhere
 */
record InRegion(String start) {

    static final String FORM = "^[1-9][0-9]{5}$";

    private static final Pattern CODE = Pattern.compile(FORM);

    /**
     * @param code null or empty for everywhere; 610600 is all of 6106
     * @throws Rejection {@code INVALID_PARAMETER}
     */
    static InRegion of(String code) {
        if (code == null || code.isEmpty()) {
            return new InRegion(null);
        }
        if (!CODE.matcher(code).matches()) {
            throw Rejection.invalidParameter("region", "610602");
        }
        return new InRegion(code.replaceFirst("(00)+$", ""));
    }

    Where narrow(Where where) {
        return where.and(
                "e.content.regionCode like :region", "region", start == null ? null : start + "%");
    }
}
