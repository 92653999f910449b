package org.unionhall.gateway.door;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.regex.Pattern;

/**
 * Which heads of HTTP/1 requests are let in: those that leave no doubt where the request goes and
 * where it ends, in the eyes of every reader (RFC 9112 §3.2, §6; request smuggling).
 */
final class HeadRule {

    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::[0-9]{1,5})?");
    private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private HeadRule() {}

    static boolean accepts(HttpRequest head) {
        boolean oneOne = HttpVersion.HTTP_1_1.equals(head.protocolVersion());
        return head.uri().startsWith("/")
                && head.headers().names().stream().allMatch(NAME.asMatchPredicate())
                && oneHost(head.headers(), oneOne)
                && oneEnd(head.headers(), oneOne);
    }

    private static boolean oneHost(HttpHeaders headers, boolean needed) {
        var hosts = headers.getAll(HttpHeaderNames.HOST);
        return hosts.isEmpty()
                ? !needed
                : hosts.size() == 1 && HOST.matcher(hosts.get(0)).matches();
    }

    private static boolean oneEnd(HttpHeaders headers, boolean mayBeChunked) {
        var codings = headers.getAll(HttpHeaderNames.TRANSFER_ENCODING);
        var lengths = headers.getAll(HttpHeaderNames.CONTENT_LENGTH);
        boolean chunked = !codings.isEmpty();
        boolean measured = !lengths.isEmpty();
        boolean oldWebSocket = headers.contains(HttpHeaderNames.SEC_WEBSOCKET_KEY1);
        return !(chunked && measured)
                && !oldWebSocket
                && (!chunked
                        || (mayBeChunked
                                && codings.size() == 1
                                && "chunked".equalsIgnoreCase(codings.get(0))))
                && (!measured || (lengths.size() == 1 && LENGTH.matcher(lengths.get(0)).matches()));
    }
}
