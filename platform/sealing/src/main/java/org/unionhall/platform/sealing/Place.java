package org.unionhall.platform.sealing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a sealed value lies. It is authenticated with the value: moved to another row or column it
 * cannot be opened.
 */
public record Place(String table, String column, UUID rowId) {

    byte[] bytes() {
        return (table + '|' + column + '|' + rowId).getBytes(StandardCharsets.UTF_8);
    }
}
