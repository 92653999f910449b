package org.unionhall.membership.notification;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;
import org.unionhall.membership.sms.SmsProvider;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.web.HouseClock;

/**
 * Sends what is due, outside of quiet hours: by WeChat where the person has it, else as a text
 * message, of which there are no more than the day's number; others wait for the next day. No
 * transaction is open while the provider is asked. The provider knows each text by the same id
 * however often it is asked, so that an answer that was lost sends nothing twice; what it does not
 * take is tried again after 1, 2, 4 … minutes.
 */
@ApplicationScoped
class SendTexts implements DueWork {

    private static final Logger LOG = Logger.getLogger(SendTexts.class);
    private static final int AT_ONCE = 20;
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration LEFT_ALONE = Duration.ofSeconds(30);
    private static final int LONGEST_WAIT = 6;

    @Inject Queue queue;
    @Inject FindReceiver receivers;
    @Inject SendByWechat wechat;
    @Inject SmsProvider sms;
    @Inject TextSettings settings;
    @Inject MeterRegistry figures;

    @Override
    public String name() {
        return "notifications.texts";
    }

    @Override
    public boolean step(Instant now) {
        return settings.byThemselves() && send(now);
    }

    /**
     * Sends some.
     *
     * @param now decides about hour and day; that of the database, the same for all instances
     * @return whether there may be more
     */
    boolean send(Instant now) {
        if (settings.quiet().cover(now)) {
            return false;
        }
        queue.giveUp(now.minus(settings.worthSendingFor()));
        var day = LocalDate.ofInstant(now, HouseClock.ZONE);
        var today = HouseClock.startOf(day);
        var room =
                new Room(
                        settings.textsPerDay() - queue.sentSince(today),
                        settings.announcementTextsPerDay() - queue.announcementsSentSince(today));
        var taken = queue.take(now, now.plus(LEASE), AT_ONCE);
        int untaken = 0;
        for (int i = 0; i < taken.size(); i++) {
            var text = taken.get(i);
            try {
                deliver(text, room, day, now);
            } catch (CircuitBreakerOpenException leftAlone) {
                queue.putBack(taken.subList(i, taken.size()), now.plus(LEFT_ALONE));
                return false;
            } catch (RuntimeException notTaken) {
                untaken++;
                tryAgain(text, now);
            }
        }
        if (room.isFull()) {
            LOG.warnf(
                    "The text messages of this day are sent; others wait for tomorrow"
                            + " (unionhall.notifications.texts-per-day=%d,"
                            + " announcement-texts-per-day=%d)",
                    settings.textsPerDay(), settings.announcementTextsPerDay());
        }
        if (untaken > 0) {
            LOG.warnf("The SMS provider did not take %d of %d texts", untaken, taken.size());
        }
        return taken.size() == AT_ONCE;
    }

    private void deliver(Queue.Taken text, Room room, LocalDate day, Instant now) {
        if (text.byWechat() && wechat.settles(text, now)) {
            return;
        }
        var receiver = receivers.of(text, HouseClock.startOf(day));
        if (receiver.reason() != null) {
            done(text, TextState.SKIPPED, receiver.reason(), now);
            return;
        }
        if (!room.take(text.template())) {
            queue.putBack(List.of(text), HouseClock.endOf(day));
            return;
        }
        sms.sendText(receiver.mobile(), text.template().message(), text.id());
        done(text, TextState.SENT, null, now);
    }

    private void tryAgain(Queue.Taken text, Instant now) {
        if (text.tries() >= settings.tries()) {
            done(text, TextState.FAILED, TextReason.NOT_TAKEN, now);
        } else {
            long minutes = 1L << Math.min(text.tries() - 1, LONGEST_WAIT);
            queue.postpone(text, now.plus(Duration.ofMinutes(minutes)));
        }
    }

    private void done(Queue.Taken text, TextState state, TextReason reason, Instant now) {
        queue.done(text, state, reason, now);
        figures.counter("notifications.texts", "outcome", state.name()).increment();
    }
}
