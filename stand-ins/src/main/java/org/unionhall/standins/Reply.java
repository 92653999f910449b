package org.unionhall.standins;

import java.io.IOException;

/** What goes back to the caller. */
record Reply(int status, String type, String body) {

    static Reply of(int status, Object value) throws IOException {
        return new Reply(
                status, "application/json; charset=utf-8", Call.JSON.writeValueAsString(value));
    }

    static Reply text(String text) {
        return new Reply(200, "text/plain; charset=utf-8", text);
    }
}
