package org.unionhall.membership.erasable;

import java.util.List;

/**
 * What a feature keeps about a person. A feature with a table of people brings a bean of this type,
 * so that an erasure leaves nothing behind (个人信息保护法 §47).
 */
public abstract class Holding {

    private final Part part;
    private final List<Rows> rows;

    protected Holding(Part part, Rows... rows) {
        this.part = part;
        this.rows = List.of(rows);
    }

    public Part part() {
        return part;
    }

    public List<Rows> rows() {
        return rows;
    }
}
