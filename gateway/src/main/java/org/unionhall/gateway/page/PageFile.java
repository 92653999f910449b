package org.unionhall.gateway.page;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.unionhall.platform.web.Digest;

/**
 * A file of a page, held ready to be sent.
 *
 * @param type media type with its character set
 * @param etag of the plain bytes
 */
record PageFile(Buffer plain, Buffer zipped, String type, String etag) {

    static PageFile of(String name, byte[] bytes) {
        return new PageFile(
                Buffer.buffer(bytes), Buffer.buffer(zip(bytes)), type(name), etag(bytes));
    }

    static byte[] read(String resource) {
        try (var in = PageFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static String type(String name) {
        var kind = name.substring(name.lastIndexOf('.') + 1);
        return switch (kind) {
            case "html" -> "text/html; charset=utf-8";
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "txt" -> "text/plain; charset=utf-8";
            default -> throw new IllegalArgumentException("No media type for " + name);
        };
    }

    private static byte[] zip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return zipped.toByteArray();
    }

    private static String etag(byte[] bytes) {
        return '"' + HexFormat.of().formatHex(Digest.sha256(bytes), 0, 8) + '"';
    }
}
