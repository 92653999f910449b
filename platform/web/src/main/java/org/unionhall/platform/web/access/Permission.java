package org.unionhall.platform.web.access;

/**
 * Something an appointment may allow at a unit and below it. Each service lists those it asks for
 * in an enum.
 */
public interface Permission {

    /** The name that appointments carry, UPPER_SNAKE. */
    String name();
}
