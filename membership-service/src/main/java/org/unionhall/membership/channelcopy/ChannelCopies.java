package org.unionhall.membership.channelcopy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.persistence.Sql;

/**
 * The copied channels. One is remembered for up to a second, since a crowd at one poster applies by
 * the same code.
 */
@ApplicationScoped
public class ChannelCopies {

    private static final int REMEMBERED = 10_000;

    private final EntityManager entities;
    private final LoadingCache<String, ChannelCopy> recent;

    ChannelCopies(EntityManager entities) {
        this.entities = entities;
        this.recent =
                Caffeine.newBuilder()
                        .maximumSize(REMEMBERED)
                        .expireAfterWrite(Duration.ofSeconds(1))
                        .build(this::read);
    }

    /** The channel with the code that is printed or scanned. */
    public Optional<ChannelCopy> find(String code) {
        return Optional.ofNullable(recent.get(code));
    }

    private ChannelCopy read(String code) {
        List<Tuple> rows =
                Sql.rows(
                                entities,
                                """
                                SELECT c.channel_id, c.code, c.unit_id, c.label, c.open, c.starts_on,
                                       c.ends_on, c.groups, d.status
                                FROM channel_copy c LEFT JOIN drive_copy d ON d.drive_id = c.drive_id
                                WHERE c.code = :code
                                """)
                        .setParameter("code", code)
                        .getResultList();
        return rows.stream().findFirst().map(ChannelCopies::channel).orElse(null);
    }

    private static ChannelCopy channel(Tuple row) {
        var groups = row.get(7, String.class);
        return new ChannelCopy(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, Boolean.class),
                date(row, 5),
                date(row, 6),
                groups.isEmpty() ? List.of() : List.of(groups.split(",", -1)),
                row.get(8, String.class));
    }

    private static LocalDate date(Tuple row, int column) {
        return row.get(column) instanceof java.sql.Date date
                ? date.toLocalDate()
                : (LocalDate) row.get(column);
    }

    void applyChannels(List<ChannelMessage> messages) {
        entities.createNativeQuery(
                        """
                        INSERT INTO channel_copy (channel_id, version, code, drive_id, unit_id, label, open,
                            starts_on, ends_on, groups)
                        SELECT DISTINCT ON ("channelId") "channelId", version, code, "driveId", "unitId",
                            label, open, "startsOn", "endsOn",
                            (SELECT coalesce(string_agg(g, ','), '') FROM jsonb_array_elements_text(groups) g)
                        FROM jsonb_to_recordset(cast(:messages AS jsonb)) AS m ("channelId" uuid,
                            version bigint, code text, "driveId" uuid, "unitId" uuid, label text,
                            open boolean, "startsOn" date, "endsOn" date, groups jsonb)
                        ORDER BY "channelId", version DESC
                        ON CONFLICT (channel_id) DO UPDATE SET
                            version = excluded.version, code = excluded.code,
                            drive_id = excluded.drive_id, unit_id = excluded.unit_id,
                            label = excluded.label, open = excluded.open,
                            starts_on = excluded.starts_on, ends_on = excluded.ends_on,
                            groups = excluded.groups
                        WHERE excluded.version > channel_copy.version
                        """)
                .setParameter("messages", MessageJson.pretty(messages))
                .executeUpdate();
        recent.invalidateAll();
    }

    void applyDrives(List<DriveMessage> messages) {
        entities.createNativeQuery(
                        """
                        INSERT INTO drive_copy (drive_id, version, status)
                        SELECT DISTINCT ON ("driveId") "driveId", version, status
                        FROM jsonb_to_recordset(cast(:messages AS jsonb))
                            AS m ("driveId" uuid, version bigint, status text)
                        ORDER BY "driveId", version DESC
                        ON CONFLICT (drive_id) DO UPDATE SET
                            version = excluded.version, status = excluded.status
                        WHERE excluded.version > drive_copy.version
                        """)
                .setParameter("messages", MessageJson.pretty(messages))
                .executeUpdate();
        recent.invalidateAll();
    }

    void forget() {
        entities.createNativeQuery("DELETE FROM channel_copy").executeUpdate();
        entities.createNativeQuery("DELETE FROM drive_copy").executeUpdate();
        recent.invalidateAll();
    }
}
