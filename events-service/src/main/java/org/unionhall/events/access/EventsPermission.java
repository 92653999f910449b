package org.unionhall.events.access;

import org.unionhall.platform.web.access.Permission;

/** What this service asks an actor's appointments for. */
public enum EventsPermission implements Permission {
    /** Open, change and settle joining drives, and give out their channels. */
    RUN_DRIVE,
    /** See how far a drive has come, and every other figure. */
    VIEW_FIGURES,
    /** Report figures of a union that does not work with the system yet. */
    DECLARE_FIGURES,
    /** Decide on figures that somebody else reported. */
    APPROVE_FIGURES
}
