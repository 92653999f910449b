package org.unionhall.membership.announcement;

import static org.unionhall.membership.organizationcopy.MembershipPermission.ANNOUNCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** Somebody writes an announcement, and corrects it before it is published. */
@ApplicationScoped
class WriteAnnouncement {

    @Inject Announcements announcements;
    @Inject UnitCopies units;
    @Inject WorkerGroups groups;
    @Inject Allowances allowances;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code UNION_CANNOT_ANNOUNCE}, {@code
     *     TOO_MANY_DRAFTS}, or what is wrong with the draft
     */
    @Transactional
    Announcement write(AnnouncementRequest request, Actor actor) {
        var unit = units.get(request.unitId());
        actor.require(ANNOUNCE, unit.place());
        if (!unit.isNormal()) {
            throw new Rejection(AnnouncementProblem.UNION_CANNOT_ANNOUNCE);
        }
        requireRoom(unit);
        return announcements.added(
                Announcement.written(
                        Ids.next(), unit.unitId(), draft(request), actor.id(), clock.instant()));
    }

    /**
     * @throws Rejection {@code ANNOUNCEMENT_NOT_DRAFT}, {@code INVALID_VALUE} for another union, or
     *     what is wrong with the draft
     */
    @Transactional
    Announcement correct(UUID id, AnnouncementRequest request, IfMatch version, Actor actor) {
        var announcement = announcements.get(id, actor.sight());
        actor.require(ANNOUNCE, units.get(announcement.unitId()).place());
        announcements.held(announcement);
        version.require(announcement);
        if (!announcement.unitId().equals(request.unitId())) {
            throw new Rejection(CommonProblem.INVALID_VALUE, announcement.unitId()).at("/unitId");
        }
        announcement.correct(draft(request), actor.id(), clock.instant());
        announcements.changed(announcement);
        return announcement;
    }

    private void requireRoom(UnitCopy unit) {
        int most = allowances.of(ParameterName.ANNOUNCEMENT_DRAFTS, unit.regionCode());
        if (announcements.drafts(unit.unitId()) >= most) {
            throw new Rejection(AnnouncementProblem.TOO_MANY_DRAFTS, most);
        }
    }

    private Draft draft(AnnouncementRequest request) {
        var errors = new InputErrors();
        var today = LocalDate.now(clock);
        var words = AnnouncementWords.read(request.title(), request.text(), errors);
        groups.check(request.group(), today, "/group", errors);
        if (request.endsOn() != null && request.endsOn().isBefore(today)) {
            errors.add("/endsOn", AnnouncementProblem.ANNOUNCEMENT_DAY_OVER, today);
        }
        errors.throwIfAny();
        return new Draft(words, request.endsOn(), request.audience(), request.group());
    }
}
