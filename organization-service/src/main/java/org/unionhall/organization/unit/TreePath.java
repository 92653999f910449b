package org.unionhall.organization.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The way to a union from the top of its tree.
 *
 * @param value ids from the top down to the union itself, joined by {@code /}
 */
record TreePath(String value) {

    /** From the top of the tree down; far more than any federation has. */
    static final int DEEPEST = 16;

    private static final String SEPARATOR = "/";

    TreePath below(UUID id) {
        return new TreePath(value + SEPARATOR + id);
    }

    /** Whether it leads to the other union or anywhere below it. */
    boolean isWithin(TreePath other) {
        return value.equals(other.value) || value.startsWith(other.value + SEPARATOR);
    }

    /** 1 at the top of a tree. */
    int depth() {
        return value.split(SEPARATOR).length;
    }

    UUID root() {
        return UUID.fromString(value.split(SEPARATOR, 2)[0]);
    }

    /** The unions above, the nearest first. */
    List<UUID> above() {
        var ids = new ArrayList<UUID>();
        for (var id : value.split(SEPARATOR)) {
            ids.add(0, UUID.fromString(id));
        }
        ids.remove(0);
        return ids;
    }

    void requireRoomBelow() {
        if (depth() >= DEEPEST) {
            throw new Rejection(UnitProblem.TREE_TOO_DEEP, DEEPEST).at("/parentId");
        }
    }
}
