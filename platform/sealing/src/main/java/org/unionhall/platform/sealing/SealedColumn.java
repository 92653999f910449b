package org.unionhall.platform.sealing;

/**
 * A column of sealed values; its table's key is {@code id}.
 *
 * @param index the column with the values' blind indexes, or null
 * @param kind the kind these indexes are made with, where there are any
 */
public record SealedColumn(String table, String name, String index, byte kind) {

    /** A column of sealed values by which nothing is found. */
    public static SealedColumn of(String table, String name) {
        return new SealedColumn(table, name, null, (byte) 0);
    }
}
