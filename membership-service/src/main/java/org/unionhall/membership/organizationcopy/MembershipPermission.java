package org.unionhall.membership.organizationcopy;

import org.unionhall.platform.web.access.Permission;

/** What this service asks appointments for. */
public enum MembershipPermission implements Permission {
    APPOINT,
    MANAGE_ACCOUNTS,
    REVIEW_JOINING,
    VIEW_MEMBERS,
    REVEAL_IDENTITY,
    VIEW_FIGURES,
    ANNOUNCE,
    OPERATE_PLATFORM
}
