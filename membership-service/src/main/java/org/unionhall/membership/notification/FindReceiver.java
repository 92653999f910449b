package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.wechat.FindWechat;

/** Whom a message reaches, at the moment it is sent. */
@ApplicationScoped
class FindReceiver {

    @Inject Queue queue;
    @Inject AllChoices choices;
    @Inject FindAccounts accounts;
    @Inject Subjects subjects;
    @Inject FindWechat wechat;
    @Inject TextSettings settings;

    /**
     * @param mobile null when none is sent
     * @param reason why none is sent; null when one is
     */
    record Receiver(Mobile mobile, TextReason reason) {}

    /**
     * @param today when the day began
     */
    @Transactional
    Receiver of(Queue.Taken text, Instant today) {
        if (!subjects.holds(text.template(), text.subject())) {
            return new Receiver(null, TextReason.WITHDRAWN);
        }
        if (!choices.of(text.accountId()).texts(text.template().kind())) {
            return new Receiver(null, TextReason.CHOICE);
        }
        if (queue.sentSince(today, text.accountId()) >= settings.textsPerPerson()) {
            return new Receiver(null, TextReason.ENOUGH);
        }
        var mobile = accounts.mobile(text.accountId());
        return new Receiver(mobile, mobile == null ? TextReason.NO_MOBILE : null);
    }

    /**
     * @param openid null when no WeChat message is sent
     * @param reason why none is sent; null when one is
     */
    record Follower(String openid, WechatReason reason) {}

    /** Whom a WeChat message reaches. */
    @Transactional
    Follower follower(Queue.Taken text) {
        var openid = wechat.openid(text.accountId());
        if (openid.isEmpty()) {
            return new Follower(null, WechatReason.NOT_BOUND);
        }
        if (!subjects.holds(text.template(), text.subject())) {
            return new Follower(null, WechatReason.WITHDRAWN);
        }
        return choices.of(text.accountId()).wechat(text.template().kind())
                ? new Follower(openid.get(), null)
                : new Follower(null, WechatReason.CHOICE);
    }
}
