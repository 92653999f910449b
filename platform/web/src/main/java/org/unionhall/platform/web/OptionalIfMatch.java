package org.unionhall.platform.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The same as {@link IfMatch} for a change that may be made whatever the version is, because the
 * state itself guards it. Use as {@code @BeanParam}.
 */
public class OptionalIfMatch {

    @HeaderParam(HttpHeaders.IF_MATCH)
    String tags;

    public OptionalIfMatch() {}

    /** The header's value; null when the caller names no version. */
    public static OptionalIfMatch of(String tags) {
        var match = new OptionalIfMatch();
        match.tags = tags;
        return match;
    }

    /** Whether it names a version; an asterisk names none. */
    public boolean isNamed() {
        return tags != null && !tags.isBlank() && !tags.contains("*");
    }

    /**
     * Refuses a change that names another version than the present one.
     *
     * @throws Rejection {@code STALE_VERSION} (412)
     */
    public void require(Versioned thing) {
        if (tags != null) {
            IfMatch.require(tags, thing);
        }
    }
}
