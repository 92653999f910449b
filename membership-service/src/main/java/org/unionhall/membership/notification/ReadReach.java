package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** How far what a union announced has reached. */
@ApplicationScoped
public class ReadReach {

    @Inject ReachRows rows;

    /**
     * What became of notifications, as long as they are kept.
     *
     * @param told how many there are
     * @param read how many of them were read
     * @param wechat how many WeChat took
     */
    public record Reach(long told, long read, long wechat, Texts texts) {}

    /** What became of their text messages. */
    public record Texts(long queued, long sent, long failed, long skipped) {}

    /** Of everybody who was told about the subject by {@link Template#ANNOUNCEMENT}. */
    public Reach of(String subject) {
        return rows.of(subject);
    }

    /** Whether that account was told for that cause. */
    public boolean wasTold(UUID accountId, String cause) {
        return rows.wasTold(accountId, cause);
    }
}
