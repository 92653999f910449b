package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.task.ReadTasks;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actors;

/** Tells officers once on each working day how much waits for them, some of them at a time. */
@ApplicationScoped
class TellWhatWaits implements DueWork {

    private static final int AT_ONCE = 50;
    private static final String TASKS = "/api/v1/tasks";

    @Inject Rounds rounds;
    @Inject ReadTasks tasks;
    @Inject Actors actors;
    @Inject WorkingCalendar calendar;
    @Inject TellPeople people;
    @Inject TextSettings settings;

    @Override
    public String name() {
        return "notifications.waiting";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        return settings.byThemselves() && tell(now);
    }

    /**
     * Tells some.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean tell(Instant now) {
        var day = LocalDate.ofInstant(now, HouseClock.ZONE);
        if (!isTime(now, day)) {
            return false;
        }
        var after = rounds.goOn(day);
        if (after.isEmpty()) {
            return false;
        }
        var officers = rounds.officers(after.get(), day, AT_ONCE);
        var tellings = new ArrayList<Telling>();
        officers.forEach(account -> tellings.addAll(told(account, day)));
        people.tell(tellings);
        boolean ended = officers.size() < AT_ONCE;
        rounds.cameTo(
                day, officers.isEmpty() ? after.get() : officers.get(officers.size() - 1), ended);
        return !ended;
    }

    private boolean isTime(Instant now, LocalDate day) {
        return !LocalTime.ofInstant(now, HouseClock.ZONE).isBefore(settings.roundAt())
                && !settings.quiet().cover(now)
                && calendar.days().isWorkingDay(day);
    }

    private List<Telling> told(UUID account, LocalDate day) {
        var amount = tasks.amount(actors.of(account));
        if (amount.waiting() == 0) {
            return List.of();
        }
        var facts =
                Map.of(
                        "waiting", String.valueOf(amount.waiting()),
                        "late", String.valueOf(amount.late()));
        var cause = "waiting:" + account + ":" + day;
        return List.of(new Telling(account, Template.TASKS_WAIT, facts, TASKS, cause));
    }
}
