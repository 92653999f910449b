package org.unionhall.platform.web;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The version a change was made from (RFC 9110 §13.1.1). Use as {@code @BeanParam}; the verb asks
 * for it once the thing is loaded and locked.
 */
public class IfMatch {

    @HeaderParam(HttpHeaders.IF_MATCH)
    @Parameter(required = true)
    String tags;

    public IfMatch() {}

    /** The header's value, as a test or another part of the platform has it. */
    public static IfMatch of(String tags) {
        var match = new IfMatch();
        match.tags = tags;
        return match;
    }

    /**
     * Refuses a change that was not made from the present version.
     *
     * @throws Rejection {@code VERSION_REQUIRED} (428) when none is named, {@code STALE_VERSION}
     *     (412) when another is
     */
    public void require(Versioned thing) {
        require(tags, thing);
    }

    static void require(String tags, Versioned thing) {
        ETags.require(tags, thing.version());
    }
}
