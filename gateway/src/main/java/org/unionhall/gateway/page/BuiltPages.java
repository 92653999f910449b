package org.unionhall.gateway.page;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unionhall.platform.web.Digest;

/**
 * The phone pages and the console as they were built, read once from the jar of {@code pages}. One
 * hash names the whole set: every file has an address below it that never means anything else, and
 * the HTML, which is asked for each time, names those addresses.
 */
@Singleton
class BuiltPages {

    /** Names of all files of the set, one a line, written by the build of the pages. */
    private static final String LIST = "/web/files.txt";

    private static final int HASH_BYTES = 8;

    private final Map<String, PageFile> files = new HashMap<>();
    private final String hash;

    BuiltPages() {
        var read = new TreeMap<String, byte[]>();
        for (var name : names()) {
            read.put(name, PageFile.read("/web/" + name));
        }
        hash = hash(read);
        read.forEach((name, bytes) -> files.put(name, PageFile.of(name, addressed(name, bytes))));
    }

    /** A page, such as {@code phone/join.html}, or null. */
    PageFile page(String name) {
        return files.get(name);
    }

    /** The file of an address such as {@code /assets/0a1b2c3d4e5f6071/phone/join.js}, or null. */
    PageFile asset(String path) {
        var prefix = "/assets/" + hash + "/";
        return path.startsWith(prefix) ? files.get(path.substring(prefix.length())) : null;
    }

    private static List<String> names() {
        return new String(PageFile.read(LIST), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static String hash(Map<String, byte[]> files) {
        var all = Buffer.buffer();
        files.forEach(
                (name, bytes) ->
                        all.appendString(name + " " + bytes.length + "\n").appendBytes(bytes));
        return HexFormat.of().formatHex(Digest.sha256(all.getBytes()), 0, HASH_BYTES);
    }

    /** The addresses in HTML are relative when built, and must hold at any depth when served. */
    private byte[] addressed(String name, byte[] bytes) {
        if (!name.endsWith(".html")) {
            return bytes;
        }
        var folder = name.substring(0, name.indexOf('/'));
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("=\"./", "=\"/assets/" + hash + "/" + folder + "/")
                .getBytes(StandardCharsets.UTF_8);
    }
}
