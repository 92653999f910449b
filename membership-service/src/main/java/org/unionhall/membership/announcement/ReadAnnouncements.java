package org.unionhall.membership.announcement;

import static org.unionhall.membership.organizationcopy.MembershipPermission.ANNOUNCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.notification.ReadReach;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Shows announcements to those who may announce at their unions, and to members the text of those
 * they were told about.
 */
@ApplicationScoped
class ReadAnnouncements {

    @Inject Announcements announcements;
    @Inject Audiences audiences;
    @Inject UnitCopies units;
    @Inject FindAccounts accounts;
    @Inject ReadReach reach;

    /** Why somebody is told: the same announcement is told an account once. */
    static String cause(UUID announcement, UUID account) {
        return "announcement:" + announcement + ":" + account;
    }

    /**
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<AnnouncementView> page(
            UUID unitId, AnnouncementStatus status, PageRequest page, Actor actor) {
        var scope = units.within(unitId, actor.scope(ANNOUNCE));
        var rows = announcements.newest(Where.any().is("status", status), scope, page);
        return Page.of(rows, page, view(rows), Announcement::id);
    }

    @Transactional
    AnnouncementView one(UUID id, Actor actor) {
        return shown(visible(id, actor));
    }

    @Transactional
    AnnouncementView shown(Announcement announcement) {
        return view(List.of(announcement)).apply(announcement);
    }

    @Transactional
    PreviewView preview(UUID id, Actor actor) {
        var announcement = visible(id, actor);
        return PreviewView.of(audiences.count(announcement, units.get(announcement.unitId())));
    }

    @Transactional
    ReachView reach(UUID id, Actor actor) {
        var announcement = visible(id, actor);
        return ReachView.of(
                announcement, announcements.progress(id), reach.of(AnnouncementView.textOf(id)));
    }

    /**
     * @throws Rejection {@code NOT_FOUND} for everybody who was not told
     */
    @Transactional
    AnnouncementTextView text(UUID id, Actor actor) {
        if (!reach.wasTold(actor.id(), cause(id, actor.id()))) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        var announcement = announcements.get(id);
        var unit = units.find(announcement.unitId()).orElse(null);
        return AnnouncementTextView.of(announcement, unit == null ? null : unit.name());
    }

    private Announcement visible(UUID id, Actor actor) {
        var announcement = announcements.get(id, actor.sight());
        actor.require(ANNOUNCE, units.get(announcement.unitId()).place());
        return announcement;
    }

    private Function<Announcement, AnnouncementView> view(List<Announcement> rows) {
        var names = units.names(rows.stream().map(Announcement::unitId).toList());
        var people =
                accounts.named(
                        rows.stream()
                                .flatMap(
                                        one ->
                                                Stream.of(
                                                        one.writtenBy(),
                                                        one.publishedBy(),
                                                        one.withdrawnBy()))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return one -> AnnouncementView.of(one, names.get(one.unitId()), people);
    }
}
