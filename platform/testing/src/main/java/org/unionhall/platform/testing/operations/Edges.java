package org.unionhall.platform.testing.operations;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.unionhall.platform.testing.contract.Shape;

/** Values at the edges of what a schema allows and beyond them. */
final class Edges {

    private static final String RARE = "\uD840\uDC00\uD842\uDFB7";

    /** A handful, for a field of any kind. */
    static final Map<String, String> SOME_OF_FIELDS =
            Map.of(
                    "nothing", "\"\"",
                    "null", "null",
                    "an object", "{}",
                    "a list", "[]",
                    "a rare character", "\"" + RARE + "\"",
                    "a lone surrogate", "\"a\\ud800b\"",
                    "a huge number", "9".repeat(900),
                    "a long text", "\"" + "文".repeat(3_000) + "\"");

    static final String TOO_LONG = "one too long";

    private Edges() {}

    /** For a field of a body: what it is, and how JSON writes it. */
    static Map<String, String> ofField(Shape shape) {
        var values = new LinkedHashMap<String, String>();
        ofText(shape).forEach((name, value) -> values.put(name, "\"" + value + "\""));
        values.put("a bell", "\"a\\u0007b\"");
        values.put("a null character", "\"a\\u0000b\"");
        values.put("a lone surrogate", "\"a\\ud800b\"");
        values.put("a lone low surrogate", "\"\\udc00\"");
        values.put("swapped surrogates", "\"\\udc00\\ud840\"");
        if (shape.isString()) {
            values.put("nearly a megabyte", "\"" + "文".repeat(340_000) + "\"");
        }
        values.put("null", "null");
        values.put("a number", "7");
        values.put("a fraction", "1.5");
        values.put("a huge number", "9".repeat(900));
        values.put("a far exponent", "1e400");
        values.put("a truth", "true");
        values.put("an object", "{}");
        values.put("a list", "[]");
        values.put("a list of null", "[null]");
        values.put("a list of lists", "[[[]]]");
        ofNumber(shape).forEach(values::put);
        if (shape.isArray()) {
            int most = shape.number("maxItems", 2_000);
            var item = shape.items().isInteger() ? "1" : "\"" + Samples.NOWHERE + "\"";
            values.put("as many as there may be", "[" + (item + ",").repeat(most - 1) + item + "]");
            values.put("one too many", "[" + (item + ",").repeat(most) + item + "]");
        }
        return values;
    }

    /** For a parameter: what it is, and its text before it is encoded. */
    static Map<String, String> ofParameter(Shape shape) {
        var values = new LinkedHashMap<>(ofText(shape));
        ofNumber(shape).forEach(values::put);
        values.put("a bell", "a\u0007b");
        values.put("a null character", "a\u0000b");
        values.put("a quote", "'; --");
        values.put("a wildcard", "%_\\");
        return values;
    }

    private static Map<String, String> ofText(Shape shape) {
        var values = new LinkedHashMap<String, String>();
        values.put("nothing", "");
        values.put("a blank", " ");
        values.put("full width", "１２３");
        values.put("full width letters", "ＡＢｃ－＠");
        values.put("a rare character", RARE);
        values.put("a rare character of two bytes", "\u3402\u4DB5\uFA0E");
        values.put("a private character", "\uE5E5\uDBFF\uDFFD");
        values.put("right to left", "\u202Eabc\u202C\u05D0");
        values.put("nothing to see", "\u200B\u200D\uFEFF\u2060");
        values.put("marks without a letter", "\u0301\u20E3\uFE0F");
        values.put("a line separator", "a\u2028b\u0085c");
        values.put("negative", "-1");
        values.put("a huge number as text", "99999999999999999999");
        if (shape.has("maxLength")) {
            int most = Math.min(shape.number("maxLength", 0), 3_000);
            values.put("as long as it may be", "x".repeat(most));
            values.put("rare and as long as it may be", "\uD840\uDC00".repeat(Math.min(most, 500)));
            values.put(TOO_LONG, "x".repeat(most + 1));
        } else {
            values.put("long", "x".repeat(3_000));
        }
        if (shape.number("minLength", 0) > 1) {
            values.put("one too short", "x".repeat(shape.number("minLength", 0) - 1));
            values.put("as short as it may be", "x".repeat(shape.number("minLength", 0)));
        }
        for (var value : shape.values()) {
            values.put("full width " + value, fullWidth(value));
            values.put("the value " + value, value);
            values.put("small " + value, value.toLowerCase(Locale.ROOT));
        }
        if (shape.format().equals("uuid")) {
            values.put("a short id", "1-1-1-1-1");
            values.put("an id of nothing", "00000000-0000-0000-0000-000000000000");
            values.put("a long id", Samples.NOWHERE + "0");
        }
        if (shape.format().startsWith("date")) {
            values.put("a day there is not", "2026-02-30");
            values.put("the year nought", "0000-01-01");
            values.put("the last year of four digits", "9999-12-31");
            values.put("a far year", "+12345-01-01");
            values.put("a year that no database knows", "+6000000-01-01");
            values.put("the last year", "+999999999-12-31");
            values.put("the first year", "-999999999-01-01");
            values.put("before our time", "-4800-01-01");
            values.put("full width day", "２０２６-０１-０１");
            values.put("a time", "2026-01-01T00:00:00Z");
        }
        return values;
    }

    private static String fullWidth(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c > ' ' && c < 127 ? c + 0xFEE0 : c)));
        return wide.toString();
    }

    private static Map<String, String> ofNumber(Shape shape) {
        var values = new LinkedHashMap<String, String>();
        if (shape.isInteger()) {
            for (var bound : new String[] {"minimum", "maximum"}) {
                if (shape.has(bound)) {
                    long at = shape.node().path(bound).asLong();
                    values.put("its " + bound, String.valueOf(at));
                    values.put("one below its " + bound, String.valueOf(at - 1));
                    values.put("one above its " + bound, String.valueOf(at + 1));
                }
            }
            values.put("nought", "0");
            values.put("minus one", "-1");
            values.put("more than 31 bits", "2147483648");
            values.put("more than 63 bits", "9223372036854775808");
        }
        return values;
    }
}
