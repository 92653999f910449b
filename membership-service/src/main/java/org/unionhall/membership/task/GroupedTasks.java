package org.unionhall.membership.task;

import java.util.UUID;
import org.unionhall.membership.organizationcopy.MembershipPermission;
import org.unionhall.platform.web.access.Permission;

/**
 * What of a feature of this service waits in such numbers that a message for each would cost more
 * than it says: asked of its own rows, a line for each union, when the list is read. What the
 * reader may not decide is not counted.
 */
public abstract class GroupedTasks {

    private final String kind;
    private final String since;
    private final String waiting;

    /**
     * @param kind of the lines, such as {@code APPLICATIONS_TO_REVIEW}
     * @param since the column that says since when a thing waits
     * @param waiting tables and condition in SQL: the things are {@code w} with their {@code
     *     due_at}, the unions they wait for {@code u}, who asks is {@code :actor}
     */
    protected GroupedTasks(String kind, String since, String waiting) {
        this.kind = kind;
        this.since = since;
        this.waiting = waiting;
    }

    public String kind() {
        return kind;
    }

    public String since() {
        return since;
    }

    public String waiting() {
        return waiting;
    }

    /** What one must hold at the union to do them. */
    public Permission permission() {
        return MembershipPermission.REVIEW_JOINING;
    }

    /** The address of the list in which the things of a union stand. */
    public abstract String subject(UUID unit);
}
