package org.unionhall.platform.web;

import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Versions of things as entity tags: a change must name the version it was made from (RFC 9110
 * §13.1.1).
 */
public final class ETags {

    private ETags() {}

    /** The tag of a version, quotes included, such as {@code "v3"}. */
    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    /**
     * Refuses a change that was not made from the present version.
     *
     * @param ifMatch the If-Match header, or null: {@code VERSION_REQUIRED} (428); another version:
     *     {@code STALE_VERSION} (412)
     */
    public static void require(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Rejection(CommonProblem.VERSION_REQUIRED);
        }
        for (var tag : ifMatch.split(",")) {
            var trimmed = tag.trim();
            if (trimmed.equals("*") || trimmed.equals(of(version))) {
                return;
            }
        }
        throw new Rejection(CommonProblem.STALE_VERSION);
    }
}
