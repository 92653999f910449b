package org.unionhall.membership.owndata;

import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/**
 * What a feature keeps about a person, as that person may read it anyway. A feature that keeps such
 * things brings a bean of this type, so that a copy of one's data leaves nothing out (个人信息保护法 §45).
 */
public interface OwnData {

    /** Which place it has in the copy; each has one of its own. */
    Chapter chapter();

    /**
     * A page of it: records, whose components have words in the OpenAPI. Numbers are masked as in
     * every list.
     */
    Page<? extends Record> page(Actor person, PageRequest page);
}
