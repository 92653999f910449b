package org.unionhall.acceptance.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Sends bytes as they are, from any address of this machine. */
final class Wire {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final int PATIENCE_MILLIS = 15_000;

    private final URI base;

    Wire(String base) {
        this.base = URI.create(base);
    }

    /** What came back; status 0 when nothing did. */
    record Answer(int status, String text) {

        String code() {
            var code = CODE.matcher(text);
            return code.find() ? code.group(1) : "";
        }

        boolean problem() {
            return text.contains("application/problem+json") && !code().isEmpty();
        }

        int answers() {
            return text.split("HTTP/1\\.1 ", -1).length - 1;
        }
    }

    Answer get(String target, String... headers) throws IOException {
        return send(head("GET", target, headers) + "Connection: close\r\n\r\n");
    }

    Answer json(String method, String target, String token, String body, String... headers)
            throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(
                head(method, target, headers)
                        + "Authorization: Bearer "
                        + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + bytes.length
                        + "\r\nConnection: close\r\n\r\n"
                        + new String(bytes, StandardCharsets.ISO_8859_1));
    }

    Answer send(String request) throws IOException {
        try (var socket = open("127.0.0.1")) {
            write(socket, request);
            return read(socket);
        }
    }

    /** A request line and its headers, not yet ended. */
    String head(String method, String target, String... headers) {
        var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(base.getAuthority()).append("\r\n");
        for (var header : headers) {
            head.append(header).append("\r\n");
        }
        return head.toString();
    }

    Socket open(String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), base.getPort()));
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    private static Answer read(Socket socket) throws IOException {
        var all = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(all);
        } catch (IOException brokenOff) {
            // what came before is the answer
        }
        var text = all.toString(StandardCharsets.UTF_8);
        return new Answer(
                text.startsWith("HTTP/1.") && text.length() > 12
                        ? Integer.parseInt(text.substring(9, 12))
                        : 0,
                text);
    }
}
