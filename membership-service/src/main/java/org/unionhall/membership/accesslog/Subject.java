package org.unionhall.membership.accesslog;

/** What the revealed value belonged to. */
public enum Subject {
    APPLICATION,
    MEMBER,
    DISPUTE
}
