package org.unionhall.membership.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How announcements are sent. */
@ApplicationScoped
class AnnouncementSettings {

    @ConfigProperty(name = "unionhall.notifications.by-themselves")
    boolean byThemselves;

    @ConfigProperty(name = "unionhall.announcements.members-a-piece")
    int piece;

    /** Whether announcements are sent by themselves; never under test. */
    boolean byThemselves() {
        return byThemselves;
    }

    /** How many members are told in one transaction. */
    int piece() {
        return piece;
    }
}
