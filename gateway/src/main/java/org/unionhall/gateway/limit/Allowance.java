package org.unionhall.gateway.limit;

/**
 * What a limit says to one request.
 *
 * @param name of the limit, as clients see it
 * @param granted whether the request may go on
 * @param quota requests a minute
 * @param left requests that remain just now
 * @param seconds until the next request is possible when refused, else until the allowance is full
 *     again
 */
public record Allowance(String name, boolean granted, long quota, long left, long seconds) {

    /** Value of {@code RateLimit-Policy} (draft-ietf-httpapi-ratelimit-headers). */
    public String policy() {
        return "\"" + name + "\";q=" + quota + ";w=60";
    }

    /** Value of {@code RateLimit}. */
    public String state() {
        return "\"" + name + "\";r=" + left + ";t=" + seconds;
    }
}
