package org.unionhall.organization.unit;

import java.util.EnumSet;
import java.util.Set;

/**
 * The life of a union. What is revoked, dissolved or merged stays on record and never comes back.
 */
public enum UnitStatus {
    /** The preparatory group works; nobody outside sees the union. */
    PREPARING,
    NORMAL,
    /** Held by the upper union: nothing about it changes until it is unlocked. */
    LOCKED,
    /** Its founding was withdrawn by the upper union. */
    REVOKED,
    /** Ended with its employer or by decision of its congress (工会法 第十三条). */
    DISSOLVED,
    /** Ended by becoming part of another union. */
    MERGED;

    /** Those of unions that exist at law or are about to. */
    static final Set<UnitStatus> LIVE = EnumSet.of(PREPARING, NORMAL, LOCKED);

    private Set<UnitStatus> next() {
        return switch (this) {
            case PREPARING -> EnumSet.of(NORMAL, REVOKED);
            case NORMAL -> EnumSet.of(LOCKED, REVOKED);
            case LOCKED -> EnumSet.of(NORMAL, REVOKED);
            case REVOKED, DISSOLVED, MERGED -> EnumSet.noneOf(UnitStatus.class);
        };
    }

    /** Whether a clerk may set the other status. Dissolving is an act of its own and never set. */
    boolean mayBecome(UnitStatus other) {
        return this == other || next().contains(other);
    }

    /** Whether the union exists at law or is about to. */
    public boolean isLive() {
        return LIVE.contains(this);
    }

    /** Whether it is over: nobody acts for it any more. */
    boolean isEnded() {
        return !isLive();
    }

    /** Whether unions can be founded below it and it can be changed. */
    boolean isOpen() {
        return this == PREPARING || this == NORMAL;
    }
}
