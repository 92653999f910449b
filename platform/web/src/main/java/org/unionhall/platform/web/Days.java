package org.unionhall.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Days as clients write them: {@code YYYY-MM-DD}, years 1 to 9999. Java itself reads years that no
 * database knows.
 */
final class Days {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private Days() {}

    /**
     * @throws DateTimeException when it is no such day
     */
    static LocalDate read(String text) {
        if (!FORM.matcher(text).matches() || text.startsWith("0000")) {
            throw new DateTimeException("Not a day of the form YYYY-MM-DD");
        }
        return LocalDate.parse(text);
    }

    /** Reads days of a JSON body; blank text counts as none. */
    static final class Reader extends StdScalarDeserializer<LocalDate> {

        Reader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
            }
            var text = parser.getText().strip();
            if (text.isEmpty()) {
                return null;
            }
            try {
                return read(text);
            } catch (DateTimeException notADay) {
                return (LocalDate)
                        context.handleWeirdStringValue(LocalDate.class, text, "not a day");
            }
        }
    }
}
