package org.unionhall.platform.web;

/** A view of something that has an address of its own: answered as {@code Location} with a 201. */
public interface Located {

    /** Where it can be read, such as {@code /api/v1/drives/…}. */
    String location();
}
