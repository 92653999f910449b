package org.unionhall.events.access;

import org.unionhall.platform.web.access.Permission;

/** What this service asks an actor's appointments for. */
public enum EventsPermission implements Permission {
    /** Open, change and settle joining drives, and give out their channels. */
    RUN_DRIVE,
    /** See how far a drive has come. */
    VIEW_FIGURES
}
