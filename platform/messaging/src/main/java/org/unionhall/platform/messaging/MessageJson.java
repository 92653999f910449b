package org.unionhall.platform.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;

/**
 * How messages are written and read: a reader skips fields it does not know, so that producers may
 * add some.
 */
public final class MessageJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);

    private MessageJson() {}

    public static byte[] write(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    value.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    /** For golden samples: indented, so that people can read them. */
    public static String pretty(Object value) {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    value.getClass().getName() + " cannot be written as JSON", e);
        }
    }

    /**
     * Reads a message's data.
     *
     * @throws IllegalArgumentException when the data is not what the type needs
     */
    public static <T> T read(byte[] data, Class<T> type) {
        try {
            var value = MAPPER.readValue(data, type);
            if (value == null) {
                throw new IllegalArgumentException(
                        "The data is null, not a " + type.getSimpleName());
            }
            return value;
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "The data cannot be read as "
                            + type.getSimpleName()
                            + ": "
                            + e.getClass().getSimpleName(),
                    e);
        }
    }

    static Map<String, String> readHeaders(String json) {
        try {
            return MAPPER.readValue(
                    json,
                    MAPPER.getTypeFactory()
                            .constructMapType(Map.class, String.class, String.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The headers cannot be read", e);
        }
    }
}
