package org.unionhall.membership.person;

/** 性别, GB/T 2261.1. */
public enum Sex {
    UNKNOWN,
    MALE,
    FEMALE
}
