package org.unionhall.platform.testing.operations;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Bodies whose bytes are no UTF-8, or not what their media type says. */
final class BrokenText {

    private static final String JSON = "application/json";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private BrokenText() {}

    /** Bytes and the media type they come as. */
    @SuppressWarnings("ArrayRecordComponent")
    record Body(String type, byte[] bytes) {}

    static Map<String, Body> all() {
        var all = new LinkedHashMap<String, Body>();
        var text = "{\"name\":\"中文\uD842\uDFB7\"}";
        all.put("GB18030 that says nothing", new Body(JSON, text.getBytes(GB18030)));
        all.put(
                "GB18030 that says so",
                new Body(JSON + ";charset=GB18030", text.getBytes(GB18030)));
        all.put("UTF-16", new Body(JSON, text.getBytes(StandardCharsets.UTF_16)));
        all.put("UTF-16 that says UTF-8", utf8(text.getBytes(StandardCharsets.UTF_16LE)));
        all.put("a charset that nobody knows", new Body(JSON + ";charset=x-none", raw(text)));
        all.put("half a character", within(0xE4, 0xB8));
        all.put("an overlong nought", within(0xC0, 0x80));
        all.put("a surrogate as UTF-8", within(0xED, 0xA0, 0x80));
        all.put("a byte that is none", within(0xFF));
        all.put("beyond the last character", within(0xF4, 0x90, 0x80, 0x80));
        return all;
    }

    private static byte[] raw(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Body utf8(byte[] bytes) {
        return new Body(JSON + ";charset=UTF-8", bytes);
    }

    private static Body within(int... bytes) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(raw("{\"name\":\"a"));
        for (int one : bytes) {
            body.write(one);
        }
        body.writeBytes(raw("b\"}"));
        return utf8(body.toByteArray());
    }
}
