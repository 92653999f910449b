package org.unionhall.gateway.route;

import java.util.Locale;

/**
 * Which paths are let in at all. A service may read {@code /a/%2e%2e/q/metrics} differently from
 * the gateway, so that everything two readers could read differently is refused.
 */
public final class PathRule {

    private PathRule() {}

    /** Whether every reader understands the raw path alike. */
    public static boolean accepts(String path) {
        if (path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        int segment = 1;
        for (int i = 1; i <= path.length(); i++) {
            char c = i == path.length() ? '/' : path.charAt(i);
            if (c <= ' ' || c == 0x7f || c == '\\' || c == ';' || c == '#') {
                return false;
            }
            if (c == '%' && !harmless(path, i)) {
                return false;
            }
            if (c == '/') {
                int length = i - segment;
                boolean last = i == path.length();
                if ((length == 0 && !last) || dots(path, segment, length)) {
                    return false;
                }
                segment = i + 1;
            }
        }
        return true;
    }

    private static boolean dots(String path, int from, int length) {
        return (length == 1 && path.charAt(from) == '.')
                || (length == 2 && path.startsWith("..", from));
    }

    private static boolean harmless(String path, int at) {
        if (at + 2 >= path.length()) {
            return false;
        }
        var code = path.substring(at + 1, at + 3).toLowerCase(Locale.ROOT);
        try {
            int value = Integer.parseInt(code, 16);
            return value > 0x20
                    && value != 0x7f
                    && value != '.'
                    && value != '/'
                    && value != '\\'
                    && value != ';'
                    && value != '%';
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
