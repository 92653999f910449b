package org.unionhall.gateway.route;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a path into the template of what it leads to, for logs, metrics and traces. Only what is
 * offered has one: nothing that somebody typed can show, and there are never more of them than
 * operations and routes.
 */
@Singleton
public final class PathTemplates {

    /** The template of everything that leads nowhere. */
    public static final String UNMATCHED = "unmatched";

    private static final List<String> OWN =
            List.of(
                    "/",
                    "/join/*",
                    "/status",
                    "/status/details",
                    "/docs",
                    "/docs/*",
                    "/assets/*",
                    "/favicon.ico",
                    "/openapi",
                    "/health",
                    "/q/health/live",
                    "/q/health/ready");

    private final Set<String> patterns = new LinkedHashSet<>(OWN);
    private volatile PathTrie<String> templates = trie();

    /** Learns path templates of the API, or route patterns. */
    public synchronized void learn(Iterable<String> paths) {
        for (var path : paths) {
            patterns.add(path.replaceAll("\\{[^/]*}", "*"));
        }
        templates = trie();
    }

    private PathTrie<String> trie() {
        var trie = new PathTrie<String>();
        for (var pattern : patterns) {
            trie.put(pattern, pattern.replaceAll("(?<=/)\\*(?=/|$)", "{id}"));
        }
        return trie;
    }

    /** The most exact template that matches, its parameters all called {@code id}. */
    public String of(String path) {
        var template = templates.find(path);
        return template == null ? UNMATCHED : template;
    }
}
