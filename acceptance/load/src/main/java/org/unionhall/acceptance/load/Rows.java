package org.unionhall.acceptance.load;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Rows of one table on their way through COPY. Every row has as many values as there are columns;
 * null is NULL.
 */
final class Rows {

    private static final HexFormat HEX = HexFormat.of();

    private final String table;
    private final String columns;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream(1 << 16);

    Rows(String table, String columns) {
        this.table = table;
        this.columns = columns;
    }

    void add(Object... values) {
        var line = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            write(line, values[i]);
        }
        text.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void write(StringBuilder line, Object value) {
        if (value == null) {
            line.append("\\N");
        } else if (value instanceof byte[] bytes) {
            line.append("\\\\x").append(HEX.formatHex(bytes));
        } else if (value instanceof Collection<?> several) {
            line.append(
                    several.stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(",", "{", "}")));
        } else {
            var plain = value.toString();
            for (int i = 0; i < plain.length(); i++) {
                char c = plain.charAt(i);
                switch (c) {
                    case '\\' -> line.append("\\\\");
                    case '\t' -> line.append("\\t");
                    case '\n' -> line.append("\\n");
                    default -> line.append(c);
                }
            }
        }
    }

    void copy(Connection connection) throws SQLException {
        if (text.size() == 0) {
            return;
        }
        var statement = "COPY " + table + " (" + columns + ") FROM STDIN";
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
            var bytes = text.toByteArray();
            copy.writeToCopy(bytes, 0, bytes.length);
            copy.endCopy();
        } catch (SQLException e) {
            throw new SQLException("COPY into " + table + " failed: " + e.getMessage(), e);
        } finally {
            text.reset();
        }
    }

    /** What would be copied, for whoever wants the same rows elsewhere. */
    byte[] bytes() throws IOException {
        return text.toByteArray();
    }
}
