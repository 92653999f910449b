package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.membership.joining.EnterMembers.Entry;
import org.unionhall.membership.member.AdmitMember.Admitted;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.problem.CountedRejection;

/**
 * Which identity and which account is taken: by an application while it is open, by a member for as
 * long as the membership lives.
 */
@ApplicationScoped
class IdentityClaims extends SqlRepository {

    @Inject UnmovedClaims unmoved;

    /**
     * The refusal of a claim that another holds. An account learns of its own application or
     * membership; of anybody else's nothing, neither what it is nor whether the name fits.
     */
    CountedRejection taken(UUID accountId) {
        List<Tuple> own =
                rows("""
                SELECT application_id, member_id FROM identity_claim
                WHERE account_id = :account
                """)
                        .setParameter("account", accountId)
                        .getResultList();
        if (own.isEmpty()) {
            return new CountedRejection(JoiningProblem.IDENTITY_TAKEN);
        }
        if (own.get(0).get(1) != null) {
            return new CountedRejection(JoiningProblem.ALREADY_A_MEMBER);
        }
        var refusal = new CountedRejection(JoiningProblem.ALREADY_APPLIED);
        refusal.with("applicationId", own.get(0).get(0));
        return refusal;
    }

    /**
     * Exchanges the identity an application claims.
     *
     * @return false, with everything as it was, when another holds the new one
     */
    boolean exchange(Application application, List<byte[]> wanted, Instant now) {
        var former = application.person();
        release(former.idIndex());
        boolean free =
                insert(
                                        application,
                                        PersonIdentity.VERSION,
                                        wanted.get(0),
                                        now,
                                        """
                                         AND NOT EXISTS (SELECT 1 FROM identity_claim
                                            WHERE identity_index IN (:indexes) OR clash_index = :index)
                                         ON CONFLICT DO NOTHING
                                        """)
                                .setParameter("indexes", wanted)
                                .executeUpdate()
                        == 1;
        if (!free) {
            insert(application, former.indexVersion(), former.idIndex(), now, "").executeUpdate();
        }
        return free;
    }

    private Query insert(
            Application application, int version, byte[] index, Instant now, String condition) {
        return sql("""
        INSERT INTO identity_claim (identity_index, index_version, account_id, application_id,
            claimed_at)
        SELECT :index, :version, account_id, id, cast(:now AS timestamptz)
        FROM application WHERE id = :application
        """
                        + condition)
                .setParameter("index", index)
                .setParameter("version", version)
                .setParameter("application", application.id())
                .setParameter("now", now);
    }

    /**
     * The applications became members, who hold their claims from now on.
     *
     * @throws Rejection when a member already is the person an application speaks of
     */
    void keepForMembers(Collection<UUID> applicationIds) {
        if (!applicationIds.isEmpty()) {
            unmoved.requireNoOtherMember(applicationIds);
            sql("""
            UPDATE identity_claim c SET member_id = a.member_id FROM application a
            WHERE a.id IN (:ids) AND c.identity_index = a.id_index
            """)
                    .setParameter("ids", applicationIds)
                    .executeUpdate();
        }
    }

    /** The identities of these applications may be claimed again. */
    void releaseOf(Collection<UUID> applicationIds) {
        if (!applicationIds.isEmpty()) {
            sql("""
            DELETE FROM identity_claim c USING application a
            WHERE a.id IN (:ids) AND c.identity_index = a.id_index
            """)
                    .setParameter("ids", applicationIds)
                    .executeUpdate();
        }
    }

    /** Who holds the claims of these people, as far as anybody does. */
    <T> Map<T, ClaimHolder> holders(Map<T, List<byte[]>> people) {
        var found = new HashMap<T, ClaimHolder>();
        if (people.isEmpty()) {
            return found;
        }
        var byIndex = new HashMap<ByteBuffer, ClaimHolder>();
        List<Tuple> rows =
                rows("""
                WITH asked AS (SELECT unnest(cast(:indexes AS bytea[])) AS index),
                    claim AS (
                        SELECT c.* FROM asked JOIN identity_claim c ON c.identity_index = index
                        UNION ALL
                        SELECT c.* FROM asked JOIN identity_claim c ON c.clash_index = index)
                SELECT c.identity_index, c.clash_index, c.member_id, c.application_id,
                    CASE WHEN m.id IS NULL THEN a.account_id ELSE m.account_id END,
                    coalesce(m.unit_id, a.unit_id), a.entered_by
                FROM claim c
                LEFT JOIN member m ON m.id = c.member_id
                LEFT JOIN application a ON a.id = c.application_id
                """)
                        .setParameter(
                                "indexes",
                                people.values().stream()
                                        .flatMap(List::stream)
                                        .toArray(byte[][]::new))
                        .getResultList();
        for (var row : rows) {
            var holder =
                    new ClaimHolder(
                            row.get(2, UUID.class),
                            row.get(3, UUID.class),
                            row.get(4, UUID.class),
                            row.get(5, UUID.class),
                            row.get(6, UUID.class));
            for (int column = 0; column < 2; column++) {
                if (row.get(column) != null) {
                    byIndex.put(ByteBuffer.wrap((byte[]) row.get(column)), holder);
                }
            }
        }
        people.forEach(
                (person, indexes) ->
                        indexes.stream()
                                .map(index -> byIndex.get(ByteBuffer.wrap(index)))
                                .filter(Objects::nonNull)
                                .findFirst()
                                .ifPresent(holder -> found.put(person, holder)));
        return found;
    }

    /**
     * Claims the identities of people whom a clerk enters, in one order for everybody.
     *
     * @return those whose identities nobody else has claimed meanwhile
     */
    List<Entry> claim(
            Collection<Entry> people, Function<Submission, byte[]> identity, Instant now) {
        var byIndex = new TreeMap<ByteBuffer, Entry>();
        people.forEach(one -> byIndex.put(ByteBuffer.wrap(identity.apply(one.submission())), one));
        return values(
                        """
                        INSERT INTO identity_claim (identity_index, index_version, claimed_at)
                        SELECT claimed, :version, cast(:now AS timestamptz)
                        FROM unnest(cast(:indexes AS bytea[])) WITH ORDINALITY AS c (claimed, place)
                        ORDER BY place
                        ON CONFLICT DO NOTHING RETURNING identity_index
                        """,
                        byte[].class)
                .setParameter("version", PersonIdentity.VERSION)
                .setParameter("now", now)
                .setParameter("indexes", arrays(byIndex.keySet()))
                .getResultList()
                .stream()
                .map(claimed -> byIndex.get(ByteBuffer.wrap(claimed)))
                .toList();
    }

    /** The people who were entered became members, who hold their claims from now on. */
    void keep(Map<Entry, Admitted> members, Function<Submission, byte[]> identity) {
        var byIndex = new HashMap<ByteBuffer, UUID>();
        members.forEach(
                (entry, member) ->
                        byIndex.put(
                                ByteBuffer.wrap(identity.apply(entry.submission())), member.id()));
        sql("""
        UPDATE identity_claim c SET member_id = v.member
        FROM unnest(cast(:indexes AS bytea[]), cast(:members AS uuid[])) AS v (claimed, member)
        WHERE c.identity_index = v.claimed
        """)
                .setParameter("indexes", arrays(byIndex.keySet()))
                .setParameter("members", byIndex.values().toArray(UUID[]::new))
                .executeUpdate();
    }

    private static byte[][] arrays(Collection<ByteBuffer> indexes) {
        return indexes.stream().map(ByteBuffer::array).toArray(byte[][]::new);
    }

    /** The identities of members who never were may be claimed again. */
    void releaseOfMembers(Collection<UUID> members) {
        if (!members.isEmpty()) {
            sql("""
            DELETE FROM identity_claim c USING member m
            WHERE m.id IN (:ids) AND c.identity_index = m.id_index AND c.member_id = m.id
            """)
                    .setParameter("ids", members)
                    .executeUpdate();
        }
    }

    /** The identity may be claimed again. */
    void release(byte[] identityIndex) {
        sql("DELETE FROM identity_claim WHERE identity_index = :index")
                .setParameter("index", identityIndex)
                .executeUpdate();
    }
}
