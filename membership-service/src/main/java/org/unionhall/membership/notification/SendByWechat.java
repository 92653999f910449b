package org.unionhall.membership.notification;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.unionhall.membership.wechat.Wechat;
import org.unionhall.membership.wechat.WechatOutcome;
import org.unionhall.platform.web.problem.Text;

/**
 * Tries WeChat before a text message is sent. What WeChat says it did not take goes out as a text
 * message at once. When it does not answer it is asked again under the same id, within the ten
 * minutes in which it sends one id once, and then no more.
 */
@ApplicationScoped
class SendByWechat {

    @Inject Queue queue;
    @Inject FindReceiver receivers;
    @Inject Wechat wechat;
    @Inject TextSettings settings;
    @Inject MeterRegistry figures;

    /**
     * Tries it.
     *
     * @return whether nothing else is to be done about it now; false when a text message is sent
     */
    boolean settles(Queue.Taken text, Instant now) {
        var follower = receivers.follower(text);
        if (follower.reason() != null) {
            queue.noWechat(text, WechatState.SKIPPED, follower.reason());
            return false;
        }
        WechatOutcome outcome;
        try {
            var about = text.template().title(Text.CHINESE);
            outcome = wechat.send(follower.openid(), about, text.toldAt(), text.id());
        } catch (RuntimeException unanswered) {
            return triesAgain(text, now);
        }
        count(outcome.name());
        if (outcome == WechatOutcome.TAKEN) {
            queue.sentByWechat(text);
            return true;
        }
        queue.noWechat(text, WechatState.FAILED, WechatReason.valueOf(outcome.name()));
        return false;
    }

    private boolean triesAgain(Queue.Taken text, Instant now) {
        if (text.tries() < settings.wechatTries()) {
            queue.postpone(text, now.plus(Duration.ofMinutes(text.tries())));
            return true;
        }
        count(WechatReason.NOT_TAKEN.name());
        queue.noWechat(text, WechatState.FAILED, WechatReason.NOT_TAKEN);
        return false;
    }

    private void count(String outcome) {
        figures.counter("notifications.wechat", "outcome", outcome).increment();
    }
}
