package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When and how many text messages go out. */
@ApplicationScoped
class TextSettings {

    @ConfigProperty(name = "unionhall.notifications.by-themselves")
    boolean byThemselves;

    @ConfigProperty(name = "unionhall.notifications.quiet-from")
    LocalTime quietFrom;

    @ConfigProperty(name = "unionhall.notifications.quiet-to")
    LocalTime quietTo;

    @ConfigProperty(name = "unionhall.notifications.round-at")
    LocalTime roundAt;

    @ConfigProperty(name = "unionhall.notifications.texts-per-day")
    long textsPerDay;

    @ConfigProperty(name = "unionhall.notifications.announcement-texts-per-day")
    long announcementTextsPerDay;

    @ConfigProperty(name = "unionhall.notifications.texts-per-person-and-day")
    long textsPerPerson;

    @ConfigProperty(name = "unionhall.notifications.text-worth-sending-for")
    Duration worthSendingFor;

    @ConfigProperty(name = "unionhall.notifications.text-tries")
    int tries;

    @ConfigProperty(name = "unionhall.wechat.tries")
    int wechatTries;

    @ConfigProperty(name = "unionhall.notifications.kept-for")
    Duration keptFor;

    /** Whether the time has come for what is done by itself; never under test. */
    boolean byThemselves() {
        return byThemselves;
    }

    QuietHours quiet() {
        return new QuietHours(quietFrom, quietTo);
    }

    /** When in the day officers are told what waits. */
    LocalTime roundAt() {
        return roundAt;
    }

    /** How many text messages all people together get on a day. */
    long textsPerDay() {
        return textsPerDay;
    }

    /** How many of these may be about announcements. */
    long announcementTextsPerDay() {
        return announcementTextsPerDay;
    }

    long textsPerPerson() {
        return textsPerPerson;
    }

    /** How long after the notification its text is still sent. */
    Duration worthSendingFor() {
        return worthSendingFor;
    }

    /** How often the provider is asked to take a text. */
    int tries() {
        return tries;
    }

    /** How often WeChat is asked that does not answer: within ten minutes. */
    int wechatTries() {
        return wechatTries;
    }

    Duration keptFor() {
        return keptFor;
    }
}
