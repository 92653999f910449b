package org.unionhall.events.fact;

/** Which topic a fact follows from, so that it can be forgotten and read again with it. */
enum Origin {
    MEMBERS,
    UNITS,
    FACTS,
    ORGANIZATION
}
