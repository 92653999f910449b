package org.unionhall.platform.web.paging;

import java.util.UUID;

/**
 * Where a page ended in a list that is ordered by two keys, such as the members of many unions.
 *
 * @param group the key that orders first, such as the union's id
 * @param id the item's id, which orders within the group
 */
public record PageMark(UUID group, UUID id) {

    private static final UUID NOTHING = new UUID(0, 0);

    /** Before the first item of any list. */
    public static final PageMark START = new PageMark(NOTHING, NOTHING);
}
