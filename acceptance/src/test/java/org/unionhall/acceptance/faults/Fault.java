package org.unionhall.acceptance.faults;

/**
 * One thing done to the platform.
 *
 * @param target a part, a link, or empty where the kind says it all
 * @param millis how long it lasts, or how long the part stays away
 * @param number a seed of its own for whatever else is to be chosen
 */
record Fault(Kind kind, String target, int millis, long number) {

    /** What can be done. */
    enum Kind {
        /** kill -9 of a part. */
        KILL,
        /** kill -9 of a service whose relay has sent messages and not moved its cursor. */
        KILL_BETWEEN_SENDING_AND_CURSOR,
        /** PostgreSQL stops without ending transactions or writing a checkpoint. */
        IMMEDIATE_STOP,
        /** SIGSTOP, later SIGCONT. */
        FREEZE,
        DELAY,
        THROTTLE,
        RESET,
        DEAF,
        MUTE,
        BLACK_HOLE,
        REFUSE,
        FORSAKE,
        /** Records that were delivered are delivered again. */
        DUPLICATE,
        /** An old version of something is delivered after a newer one. */
        STALE,
        /** Records nobody can read, on every topic there is. */
        POISON,
        /** No byte more on the disk of PostgreSQL, Kafka and the logs. */
        DISK_FULL
    }

    @Override
    public String toString() {
        return kind + (target.isEmpty() ? "" : " " + target) + " " + millis + " ms";
    }
}
