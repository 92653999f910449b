package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.secondfactor.OpenSignIns;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** An account's sign-ins: the families of refresh tokens of which one is still good. */
@ApplicationScoped
class Sessions extends SqlRepository implements OpenSignIns {

    @Inject ReachAccount accounts;
    @Inject KnownDevices devices;
    @Inject HalfSignIns halves;
    @Inject Clock clock;

    /** Newest first. */
    @Transactional
    List<Session> of(UUID account) {
        List<Tuple> rows =
                rows("""
                SELECT family, max(device), max(used_at), max(expires_at) FROM refresh_token
                WHERE account_id = :account GROUP BY family
                HAVING bool_or(used_at IS NULL AND ended_at IS NULL AND expires_at > :now)
                ORDER BY family DESC LIMIT 200
                """)
                        .setParameter("account", account)
                        .setParameter("now", clock.instant())
                        .getResultList();
        return rows.stream().map(Sessions::session).toList();
    }

    /** Whether the account has that sign-in, and it was neither ended nor ran out. */
    @Transactional
    boolean isOpen(UUID id, UUID account) {
        return !rows("""
        SELECT family FROM refresh_token
        WHERE family = :family AND account_id = :account
            AND used_at IS NULL AND ended_at IS NULL AND expires_at > :now
        """)
                .setParameter("family", id)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList()
                .isEmpty();
    }

    private static Session session(Tuple row) {
        var family = row.get(0, UUID.class);
        var begun = Ids.madeAt(family);
        var used = row.get(2, Instant.class);
        return new Session(
                family,
                row.get(1, String.class),
                begun,
                used == null ? begun : used,
                row.get(3, Instant.class));
    }

    /**
     * Ends one of the account's sign-ins.
     *
     * @throws Rejection {@code NOT_FOUND} when the account has none such
     */
    @Transactional
    void end(UUID id, UUID account) {
        if (end("account_id = :account AND family = :family", account, id) == 0) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
    }

    /** Ends all of them, the caller's own included; a half one is not completed any more either. */
    @Override
    @Transactional
    public void endAll(UUID account) {
        end("account_id = :account AND cast(:family AS uuid) IS NULL", account, null);
        halves.forget(account);
    }

    private int end(String which, UUID account, UUID family) {
        accounts.hold(account);
        devices.forget(account, family);
        return sql("UPDATE refresh_token SET ended_at = :now WHERE ended_at IS NULL AND " + which)
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("family", family)
                .executeUpdate();
    }
}
