package org.unionhall.platform.testing.operations;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.unionhall.platform.testing.contract.Answer;

/** Calls the running service with an address that no client library would send. */
final class RawCall {

    private static final String END_OF_HEAD = "\r\n\r\n";

    private RawCall() {}

    static Answer send(String verb, String target) {
        var request = verb + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write((request + END_OF_HEAD).getBytes(StandardCharsets.ISO_8859_1));
            var all = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(all);
            return read(all.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer read(String text) {
        int end = text.indexOf(END_OF_HEAD);
        if (end < 0) {
            return new Answer(0, Map.of(), new byte[0]);
        }
        var lines = text.substring(0, end).split("\r\n");
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            var parts = lines[i].split(":", 2);
            headers.put(parts[0], parts[1].strip());
        }
        var body = text.substring(end + END_OF_HEAD.length());
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                body.getBytes(StandardCharsets.UTF_8));
    }
}
