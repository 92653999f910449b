package org.unionhall.gateway.route;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;

/**
 * Turns a path into its template for logs and metrics: a segment that is not a known word of the
 * API becomes {@code {id}}, so that no identifier, code or name can show and the number of
 * templates stays small.
 */
@Singleton
public final class PathTemplates {

    private static final Set<String> FIRST =
            Set.of(
                    "api",
                    "v1",
                    "oauth2",
                    "token",
                    ".well-known",
                    "jwks.json",
                    "q",
                    "join",
                    "docs",
                    "openapi",
                    "health",
                    "status",
                    "details",
                    "favicon.ico",
                    "assets");

    private volatile Set<String> words = FIRST;

    /**
     * Learns every segment of path templates or route patterns that is neither a parameter nor a
     * wildcard.
     */
    public synchronized void learn(Iterable<String> paths) {
        var learnt = new HashSet<>(words);
        for (var path : paths) {
            for (var segment : path.split("/")) {
                if (!segment.contains("{") && !segment.contains("*")) {
                    learnt.add(segment);
                }
            }
        }
        words = Set.copyOf(learnt);
    }

    /** At most eight segments of the path, with everything that is not a word replaced. */
    public String of(String path) {
        var known = words;
        var template = new StringBuilder(48);
        int from = 1;
        for (int segments = 0; from <= path.length() && segments < 8; segments++) {
            int slash = path.indexOf('/', from);
            int end = slash < 0 ? path.length() : slash;
            var segment = path.substring(Math.min(from, end), end);
            template.append('/')
                    .append(segment.isEmpty() || known.contains(segment) ? segment : "{id}");
            from = end + 1;
        }
        return template.length() == 0 ? "/" : template.toString();
    }
}
