package org.unionhall.organization.access;

import org.unionhall.platform.web.access.Permission;

/**
 * Everything an actor can be allowed to do for a union and the unions below it. The names travel in
 * messages.
 */
public enum UnionPermission implements Permission {
    /** See what the public directory does not show, and unions that are not open yet. */
    VIEW_UNIT,
    /** Found, move, lock and dissolve unions below (工会法 第十二条: the upper union approves). */
    APPROVE_UNIT,
    EDIT_UNIT,
    APPOINT,
    REVIEW_JOINING,
    VIEW_MEMBERS,
    EDIT_ROSTER,
    REVEAL_IDENTITY,
    VIEW_FIGURES,
    RUN_DRIVE,
    /** Report figures of a union that does not work with the system yet. */
    DECLARE_FIGURES,
    /** Decide on figures that somebody else reported. */
    APPROVE_FIGURES,
    /** Write to the members of a union and of those below it. */
    ANNOUNCE,
    /** Keep stations for workers. */
    KEEP_STATIONS,
    MANAGE_ACCOUNTS,
    OPERATE_PLATFORM
}
