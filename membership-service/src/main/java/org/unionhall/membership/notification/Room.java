package org.unionhall.membership.notification;

/** How many text messages the day still has. */
final class Room {

    private long left;
    private long leftForAnnouncements;
    private boolean full;

    Room(long left, long leftForAnnouncements) {
        this.left = left;
        this.leftForAnnouncements = leftForAnnouncements;
    }

    /** Takes one; false when the day has none for it. */
    boolean take(Template template) {
        boolean announcement = template.kind() == NotificationKind.ANNOUNCEMENTS;
        if (left <= 0 || (announcement && leftForAnnouncements <= 0)) {
            full = true;
            return false;
        }
        left--;
        if (announcement) {
            leftForAnnouncements--;
        }
        return true;
    }

    /** Whether one was refused. */
    boolean isFull() {
        return full;
    }
}
