package org.unionhall.organization.access;

import static org.unionhall.organization.access.UnionPermission.ANNOUNCE;
import static org.unionhall.organization.access.UnionPermission.APPROVE_FIGURES;
import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;
import static org.unionhall.organization.access.UnionPermission.DECLARE_FIGURES;
import static org.unionhall.organization.access.UnionPermission.EDIT_ROSTER;
import static org.unionhall.organization.access.UnionPermission.EDIT_UNIT;
import static org.unionhall.organization.access.UnionPermission.KEEP_STATIONS;
import static org.unionhall.organization.access.UnionPermission.OPERATE_PLATFORM;
import static org.unionhall.organization.access.UnionPermission.REVEAL_IDENTITY;
import static org.unionhall.organization.access.UnionPermission.REVIEW_JOINING;
import static org.unionhall.organization.access.UnionPermission.RUN_DRIVE;
import static org.unionhall.organization.access.UnionPermission.VIEW_FIGURES;
import static org.unionhall.organization.access.UnionPermission.VIEW_MEMBERS;
import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.unionhall.platform.web.problem.Text;

/** The table of roles: who may do what in the union of the appointment and everything below it. */
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings, the set cannot be changed
public enum Role {
    FOUNDER("平台管理员", "platform founder", EnumSet.allOf(UnionPermission.class)),
    CHAIR("主席", "chair", EnumSet.complementOf(EnumSet.of(OPERATE_PLATFORM))),
    CLERK(
            "工会干事",
            "clerk",
            EnumSet.of(
                    VIEW_UNIT,
                    APPROVE_UNIT,
                    EDIT_UNIT,
                    REVIEW_JOINING,
                    VIEW_MEMBERS,
                    EDIT_ROSTER,
                    REVEAL_IDENTITY,
                    VIEW_FIGURES,
                    RUN_DRIVE,
                    DECLARE_FIGURES,
                    APPROVE_FIGURES,
                    ANNOUNCE,
                    KEEP_STATIONS)),
    ORGANIZER("组织员", "organizer", EnumSet.of(VIEW_UNIT, VIEW_FIGURES, RUN_DRIVE)),
    AUDITOR("经费审查员", "auditor", EnumSet.of(VIEW_UNIT, VIEW_MEMBERS, VIEW_FIGURES)),
    /** An API client: exactly the permissions its appointment names. */
    INTEGRATOR("系统对接方", "integrator", EnumSet.noneOf(UnionPermission.class));

    private final Text title;
    private final Set<UnionPermission> permissions;

    Role(String zh, String en, Set<UnionPermission> permissions) {
        this.title = Text.text(zh, en);
        this.permissions = Collections.unmodifiableSet(permissions);
    }

    public Text title() {
        return title;
    }

    /**
     * What the role allows by itself; empty for {@link #INTEGRATOR}, whose appointment names its
     * permissions.
     */
    public Set<UnionPermission> permissions() {
        return permissions;
    }

    /** Whether the appointment, not the role, names the permissions. */
    public boolean namesItsPermissions() {
        return this == INTEGRATOR;
    }

    /**
     * Whether somebody can hold it over every union of the platform instead of over one of them.
     */
    public boolean mayStandAboveAll() {
        return this == FOUNDER || this == AUDITOR || this == INTEGRATOR;
    }
}
