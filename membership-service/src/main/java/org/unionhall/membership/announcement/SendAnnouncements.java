package org.unionhall.membership.announcement;

import static org.unionhall.membership.organizationcopy.MembershipPermission.ANNOUNCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actors;

/**
 * Tells the members of announcements that are being sent, a piece of one announcement in each
 * transaction, which also says how far it has come. Accounts are told in the order of their ids, so
 * that who moves to another union meanwhile is neither left out nor told twice. Right and union are
 * asked at each piece.
 */
@ApplicationScoped
class SendAnnouncements implements DueWork {

    private static final Duration EVERY = Duration.ofSeconds(5);

    @Inject Announcements announcements;
    @Inject Audiences audiences;
    @Inject UnitCopies units;
    @Inject TellPeople people;
    @Inject Actors actors;
    @Inject AnnouncementSettings settings;

    @Override
    public String name() {
        return "announcements.send";
    }

    @Override
    public Optional<Duration> every() {
        return Optional.of(EVERY);
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        return settings.byThemselves() && send(now);
    }

    /**
     * Tells some.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean send(Instant now) {
        var next = announcements.nextToSend();
        next.ifPresent(announcement -> piece(announcement, now));
        return next.isPresent();
    }

    private void piece(Announcement announcement, Instant now) {
        var unit = units.find(announcement.unitId()).orElse(null);
        var reason = reasonToStop(announcement, unit, now);
        if (reason == null) {
            tell(announcement, unit, now);
        } else {
            announcement.stop(reason);
        }
        announcements.changed(announcement);
    }

    private StopReason reasonToStop(Announcement announcement, UnitCopy unit, Instant now) {
        if (unit == null || !unit.isNormal()) {
            return StopReason.UNION_ENDED;
        }
        if (!actors.of(announcement.publishedBy()).may(ANNOUNCE, unit.place())) {
            return StopReason.RIGHT_ENDED;
        }
        return announcement.isOver(LocalDate.ofInstant(now, HouseClock.ZONE))
                ? StopReason.DAY_OVER
                : null;
    }

    private void tell(Announcement announcement, UnitCopy unit, Instant now) {
        var after = announcements.sentAfter(announcement.id());
        var accounts = audiences.accounts(announcement, unit, after, settings.piece());
        if (!accounts.isEmpty()) {
            people.tell(accounts.stream().map(one -> telling(announcement.id(), one)).toList());
            var last = accounts.get(accounts.size() - 1);
            announcements.cameTo(announcement.id(), last, accounts.size(), now);
        }
        if (accounts.size() < settings.piece()) {
            announcement.sent(now);
        }
    }

    private static Telling telling(UUID announcement, UUID account) {
        return new Telling(
                account,
                Template.ANNOUNCEMENT,
                Map.of(),
                AnnouncementView.textOf(announcement),
                ReadAnnouncements.cause(announcement, account));
    }
}
