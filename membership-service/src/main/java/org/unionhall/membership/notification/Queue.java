package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.Ids;

/**
 * Notifications as they come in, once for each cause, and their text messages as they go out. An
 * instance takes a text by pushing its due time ahead; when it dies, the text is due again after
 * that.
 */
@ApplicationScoped
class Queue extends SqlRepository {

    private static final int GIVEN_UP_AT_ONCE = 5_000;

    /** Of two shapes, so that each has an index of its own. */
    private static final String TAKE =
            """
            UPDATE notification SET text_due_at = :lease, text_tries = text_tries + 1
            WHERE id IN (
                SELECT id FROM notification
                WHERE text_state = 'QUEUED' AND template %s 'ANNOUNCEMENT' AND text_due_at <= :now
                ORDER BY text_due_at LIMIT :most FOR UPDATE SKIP LOCKED)
            RETURNING id, account_id, template, subject, text_tries, wechat_state, created_at
            """;

    private static final String FIRST = TAKE.formatted("<>");
    private static final String LAST = TAKE.formatted("=");

    /**
     * A text message that was taken; the provider knows it by the notification's id.
     *
     * @param byWechat whether WeChat has not been tried, or not to the end
     */
    record Taken(
            UUID id,
            UUID accountId,
            Template template,
            String subject,
            int tries,
            boolean byWechat,
            Instant toldAt) {}

    private record Row(
            UUID id,
            UUID accountId,
            String template,
            Map<String, String> facts,
            String subject,
            String cause) {

        static Row of(Telling telling) {
            return new Row(
                    Ids.next(),
                    telling.accountId(),
                    telling.template().name(),
                    telling.facts(),
                    telling.subject(),
                    telling.cause());
        }
    }

    /** Writes what is told; what was told for the same cause before is passed over. */
    void add(List<Telling> tellings, Instant now) {
        sql("""
        INSERT INTO notification
            (id, account_id, template, facts, subject, cause, created_at, text_state, text_due_at)
        SELECT id, "accountId", template, facts, subject, cause, :now, 'QUEUED', :now
        FROM jsonb_to_recordset(cast(:rows AS jsonb)) AS t (id uuid, "accountId" uuid,
            template text, facts jsonb, subject text, cause text)
        ORDER BY cause
        ON CONFLICT (cause) DO NOTHING
        """)
                .setParameter("now", now)
                .setParameter("rows", MessageJson.pretty(tellings.stream().map(Row::of).toList()))
                .executeUpdate();
    }

    /** Gives up texts of notifications from before that time, so many at once. */
    @Transactional
    void giveUp(Instant before) {
        sql("""
        UPDATE notification SET text_state = 'SKIPPED', text_reason = 'TOO_OLD', text_due_at = NULL,
            wechat_reason = CASE wechat_state WHEN 'QUEUED' THEN 'TOO_OLD' ELSE wechat_reason END,
            wechat_state = CASE wechat_state WHEN 'QUEUED' THEN 'SKIPPED' ELSE wechat_state END
        WHERE id IN (
            SELECT id FROM notification WHERE text_state = 'QUEUED' AND created_at < :before
            ORDER BY created_at LIMIT :most FOR UPDATE SKIP LOCKED)
        """)
                .setParameter("before", before)
                .setParameter("most", GIVEN_UP_AT_ONCE)
                .executeUpdate();
    }

    /**
     * Takes some texts that are due, those of announcements last; nobody else gets them until the
     * lease ends.
     */
    @Transactional
    List<Taken> take(Instant now, Instant lease, int most) {
        var taken = new ArrayList<>(take(FIRST, now, lease, most));
        taken.addAll(take(LAST, now, lease, most - taken.size()));
        return taken;
    }

    private List<Taken> take(String which, Instant now, Instant lease, int most) {
        if (most <= 0) {
            return List.of();
        }
        List<Tuple> rows =
                rows(which)
                        .setParameter("lease", lease)
                        .setParameter("now", now)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Taken(
                                        row.get(0, UUID.class),
                                        row.get(1, UUID.class),
                                        Template.valueOf(row.get(2, String.class)),
                                        row.get(3, String.class),
                                        row.get(4, Integer.class),
                                        WechatState.valueOf(row.get(5, String.class))
                                                == WechatState.QUEUED,
                                        row.get(6, Instant.class)))
                .toList();
    }

    /** How many texts were sent since then, to everybody. */
    @Transactional
    long sentSince(Instant from) {
        return values(
                        "SELECT count(*) FROM notification WHERE text_state = 'SENT' AND text_at >="
                                + " :from",
                        Long.class)
                .setParameter("from", from)
                .getSingleResult();
    }

    /** The same of announcements alone. */
    @Transactional
    long announcementsSentSince(Instant from) {
        return values(
                        "SELECT count(*) FROM notification WHERE text_state = 'SENT' AND text_at >="
                                + " :from AND template = 'ANNOUNCEMENT'",
                        Long.class)
                .setParameter("from", from)
                .getSingleResult();
    }

    /** The same to one account. */
    long sentSince(Instant from, UUID accountId) {
        return values(
                        "SELECT count(*) FROM notification WHERE account_id = :account AND"
                                + " text_state = 'SENT' AND text_at >= :from",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("from", from)
                .getSingleResult();
    }

    /**
     * The text is done with.
     *
     * @param reason null when it was sent
     */
    @Transactional
    void done(Taken text, TextState state, TextReason reason, Instant now) {
        sql("""
        UPDATE notification SET text_state = :state, text_reason = cast(:reason AS text),
            text_due_at = NULL, text_at = :now
        WHERE id = :id AND text_state = 'QUEUED'
        """)
                .setParameter("state", state.name())
                .setParameter("reason", reason == null ? null : reason.name())
                .setParameter("now", now)
                .setParameter("id", text.id())
                .executeUpdate();
    }

    /** There is no WeChat message; whether there is a text message is another question. */
    @Transactional
    void noWechat(Taken text, WechatState state, WechatReason reason) {
        sql("""
        UPDATE notification SET wechat_state = :state, wechat_reason = :reason
        WHERE id = :id AND wechat_state = 'QUEUED'
        """)
                .setParameter("state", state.name())
                .setParameter("reason", reason.name())
                .setParameter("id", text.id())
                .executeUpdate();
    }

    /** WeChat took it, so that no text message is sent. */
    @Transactional
    void sentByWechat(Taken text) {
        sql("""
        UPDATE notification SET wechat_state = 'SENT', text_state = 'SKIPPED',
            text_reason = 'BY_WECHAT', text_due_at = NULL
        WHERE id = :id AND wechat_state = 'QUEUED' AND text_state = 'QUEUED'
        """)
                .setParameter("id", text.id())
                .executeUpdate();
    }

    /** The text is tried again then. */
    @Transactional
    void postpone(Taken text, Instant due) {
        sql("UPDATE notification SET text_due_at = :due WHERE id = :id AND text_state = 'QUEUED'")
                .setParameter("due", due)
                .setParameter("id", text.id())
                .executeUpdate();
    }

    /** Nobody was asked: they are due again then, as if they had not been taken. */
    @Transactional
    void putBack(List<Taken> texts, Instant due) {
        sql("""
        UPDATE notification SET text_due_at = :due, text_tries = text_tries - 1
        WHERE id IN (:ids) AND text_state = 'QUEUED'
        """)
                .setParameter("due", due)
                .setParameter("ids", texts.stream().map(Taken::id).toList())
                .executeUpdate();
    }
}
