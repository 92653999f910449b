package org.unionhall.membership.task;

import java.util.List;
import org.unionhall.platform.web.access.Permission;

/**
 * What of a feature of this service waits in such numbers that a message for each would cost more
 * than it says: asked of its own rows, a line for each union, when the list is read.
 */
public interface GroupedTasks {

    /** The kind of its lines, such as {@code APPLICATIONS_TO_REVIEW}. */
    String kind();

    /** What one must hold at the union to do them. */
    Permission permission();

    /** The lines, in the order of the list. */
    List<TaskLine> lines(TaskQuestion question);
}
