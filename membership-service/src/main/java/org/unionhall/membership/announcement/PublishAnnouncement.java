package org.unionhall.membership.announcement;

import static org.unionhall.membership.organizationcopy.MembershipPermission.ANNOUNCE;
import static org.unionhall.membership.parametercopy.ParameterName.ANNOUNCEMENTS_PER_UNION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** An announcement is published as it was read, and withdrawn when it was wrong. */
@ApplicationScoped
class PublishAnnouncement {

    @Inject Announcements announcements;
    @Inject AnnouncementDays days;
    @Inject Audiences audiences;
    @Inject UnitCopies units;
    @Inject Allowances allowances;
    @Inject Clock clock;

    /**
     * Its sending begins; whom it is to is counted now.
     *
     * @throws Rejection as {@link Announcement#publish} does, {@code TOO_MANY_ANNOUNCEMENTS}
     */
    @Transactional
    Announcement publish(UUID id, IfMatch version, Actor actor) {
        var announcement = held(id, actor);
        version.require(announcement);
        var unit = units.get(announcement.unitId());
        var today = LocalDate.now(clock);
        boolean first = announcement.publish(unit.isNormal(), actor.id(), today, clock.instant());
        if (first) {
            int most = allowances.of(ANNOUNCEMENTS_PER_UNION, unit.regionCode());
            if (!days.take(unit.unitId(), today, most)) {
                throw allowances.usedUp(AnnouncementProblem.TOO_MANY_ANNOUNCEMENTS, most);
            }
            announcements.addressed(id, audiences.count(announcement, unit).members());
        }
        announcements.changed(announcement);
        return announcement;
    }

    /**
     * @throws Rejection {@code ANNOUNCEMENT_WITHDRAWN}
     */
    @Transactional
    Announcement withdraw(UUID id, OptionalIfMatch version, Actor actor) {
        var announcement = held(id, actor);
        version.require(announcement);
        announcement.withdraw(actor.id(), clock.instant());
        announcements.changed(announcement);
        return announcement;
    }

    private Announcement held(UUID id, Actor actor) {
        var announcement = announcements.get(id, actor.sight());
        actor.require(ANNOUNCE, units.get(announcement.unitId()).place());
        return announcements.held(announcement);
    }
}
