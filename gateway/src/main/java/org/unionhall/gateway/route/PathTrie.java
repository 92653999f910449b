package org.unionhall.gateway.route;

import java.util.HashMap;
import java.util.Map;

/**
 * Values by path pattern. {@code *} stands for one segment, a last {@code **} for any rest (also
 * for none). An exact segment beats {@code *}, and a longer match beats a shorter one.
 */
public final class PathTrie<T> {

    private static final class Node<T> {
        final Map<String, Node<T>> children = new HashMap<>();
        Node<T> any;
        T exact;
        T rest;
    }

    private final Node<T> root = new Node<>();

    /**
     * Sets the value of a pattern.
     *
     * @throws IllegalArgumentException when the pattern is not a path or is already taken
     */
    public void put(String pattern, T value) {
        if (!pattern.startsWith("/")) {
            throw new IllegalArgumentException("A path pattern starts with /: " + pattern);
        }
        var node = root;
        for (var segment : pattern.substring(1).split("/", -1)) {
            if (node.rest != null && "**".equals(segment)) {
                throw new IllegalArgumentException("Two values for " + pattern);
            }
            switch (segment) {
                case "**" -> {
                    node.rest = value;
                    return;
                }
                case "*" -> {
                    node.any = node.any == null ? new Node<>() : node.any;
                    node = node.any;
                }
                default -> node = node.children.computeIfAbsent(segment, key -> new Node<>());
            }
        }
        if (node.exact != null) {
            throw new IllegalArgumentException("Two values for " + pattern);
        }
        node.exact = value;
    }

    /** The value of the best pattern, or null when none matches. */
    public T find(String path) {
        return path.isEmpty() || path.charAt(0) != '/' ? null : find(root, path, 1);
    }

    private T find(Node<T> node, String path, int from) {
        if (from > path.length()) {
            return node.exact != null ? node.exact : node.rest;
        }
        int slash = path.indexOf('/', from);
        int end = slash < 0 ? path.length() : slash;
        if (!node.children.isEmpty()) {
            var child = node.children.get(path.substring(from, end));
            var found = child == null ? null : find(child, path, end + 1);
            if (found != null) {
                return found;
            }
        }
        if (node.any != null && end > from) {
            var found = find(node.any, path, end + 1);
            if (found != null) {
                return found;
            }
        }
        return node.rest;
    }
}
