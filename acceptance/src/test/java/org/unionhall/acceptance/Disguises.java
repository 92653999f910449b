package org.unionhall.acceptance;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * The shapes in which a number or a name can lie about unnoticed. A shape is a piece of the whole
 * that is long enough to be nobody else's, so that what is cut at either end is found too.
 */
final class Disguises {

    /** One shape, for people and as it lies in memory or on disk; never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Shape(String what, byte[] bytes) {}

    private static final Provider SM3 = new BouncyCastleProvider();
    private static final List<String> DIGESTS =
            List.of("MD5", "SHA-1", "SHA-256", "SHA-512", "SM3");
    private static final int ENOUGH = 8;
    private static final char FULL_WIDTH = '０' - '0';

    private Disguises() {}

    /** 18 digits, the last of which may be an X. */
    static List<Shape> ofIdNumber(String number) {
        var shapes = new ArrayList<Shape>();
        shapes.add(text("first 15 of the number", number.substring(0, 15)));
        shapes.add(text("number without region", number.substring(6)));
        shapes.add(text("15 digits of old", number.substring(0, 6) + number.substring(8, 17)));
        var core = number.substring(0, 17);
        shapes.add(text("number reversed", reversed(core)));
        shapes.addAll(encoded("number", core));
        for (var whole : List.of(number, number.toLowerCase(Locale.ROOT), core)) {
            shapes.addAll(hashed("number", whole));
        }
        return shapes;
    }

    /** 11 digits. */
    static List<Shape> ofMobile(String mobile) {
        var shapes = new ArrayList<Shape>();
        shapes.add(text("mobile", mobile));
        shapes.add(text("mobile reversed", reversed(mobile)));
        shapes.addAll(encoded("mobile", mobile));
        for (var whole : List.of(mobile, "+86" + mobile, "86" + mobile)) {
            shapes.addAll(hashed("mobile", whole));
        }
        return shapes;
    }

    /** A name, where names must not be. */
    static List<Shape> ofName(String name) {
        var shapes = new ArrayList<Shape>();
        shapes.add(text("name", name));
        shapes.addAll(encoded("name", name));
        return shapes;
    }

    private static List<Shape> encoded(String what, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var shapes = new ArrayList<Shape>();
        for (int before = 0; before < 3; before++) {
            shapes.add(text(what + " in base64", base64(bytes, before)));
        }
        var wide = wide(text);
        shapes.add(text(what + " in hex", HexFormat.of().formatHex(bytes)));
        shapes.add(new Shape(what + " in UTF-16", text.getBytes(StandardCharsets.UTF_16LE)));
        shapes.add(new Shape(what + " in UTF-16", text.getBytes(StandardCharsets.UTF_16BE)));
        shapes.add(text(what + " full-width", wide));
        for (var each : List.of(text, wide)) {
            shapes.add(text(what + " URL-encoded", percent(each)));
            shapes.add(text(what + " JSON-escaped", escaped(each, "\\u%04x")));
            shapes.add(text(what + " JSON-escaped twice", escaped(each, "\\\\u%04x")));
            shapes.add(text(what + " HTML-escaped", escaped(each, "&#%d;")));
            shapes.add(text(what + " HTML-escaped", escaped(each, "&#x%x;")));
        }
        return shapes;
    }

    private static List<Shape> hashed(String what, String text) {
        var shapes = new ArrayList<Shape>();
        for (var whole : List.of(text, text + "\n")) {
            for (var algorithm : DIGESTS) {
                var digest = digest(algorithm, whole);
                var name = algorithm + " of the " + what;
                var begin = HexFormat.of().formatHex(digest).substring(0, 2 * ENOUGH);
                shapes.add(text(name, begin));
                shapes.add(text(name, Base64.getEncoder().encodeToString(digest).substring(0, 14)));
                shapes.add(
                        text(name, Base64.getUrlEncoder().encodeToString(digest).substring(0, 14)));
                shapes.add(new Shape(name, java.util.Arrays.copyOf(digest, ENOUGH)));
            }
        }
        return shapes;
    }

    private static byte[] digest(String algorithm, String text) {
        try {
            var digest =
                    algorithm.equals("SM3")
                            ? MessageDigest.getInstance(algorithm, SM3)
                            : MessageDigest.getInstance(algorithm);
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is certain of the base64 of the bytes when so many others stand before them. */
    private static String base64(byte[] bytes, int before) {
        var moved = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, moved, before, bytes.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(moved);
        return text.substring((before * 8 + 5) / 6, moved.length * 8 / 6);
    }

    private static String percent(String text) {
        var coded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            coded.append(String.format(Locale.ROOT, "%%%02x", b & 0xff));
        }
        return coded.toString();
    }

    private static String escaped(String text, String form) {
        return text.chars()
                .mapToObj(c -> String.format(Locale.ROOT, form, c))
                .collect(Collectors.joining());
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> Character.toString(c > ' ' && c < 127 ? c + FULL_WIDTH : c))
                .collect(Collectors.joining());
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }

    private static Shape text(String what, String text) {
        return new Shape(what, text.getBytes(StandardCharsets.UTF_8));
    }
}
