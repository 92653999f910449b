package org.unionhall.platform.web;

/**
 * Something whose changes are counted: an entity with {@code @Version}, and the view that shows it.
 * A view's version is answered as its {@code ETag}; a change names it as {@code If-Match}.
 */
public interface Versioned {

    /** Rises with every change. */
    long version();

    /** The version as an entity tag (RFC 9110 §8.8.3), quotes included, such as {@code "v3"}. */
    static String tag(long version) {
        return "\"v" + version + "\"";
    }
}
