package org.unionhall.membership.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Digest;

/**
 * Devices that signed in with a number. What proves it is a token given out at sign-in, which signs
 * nobody in: it only lets its holder ask for codes that are kept for such devices. Signing out on
 * the device leaves it known; ending its sign-in from elsewhere does not.
 */
@ApplicationScoped
class KnownDevices extends SqlRepository {

    @Inject Seal seal;
    @Inject SignInSettings settings;
    @Inject Clock clock;

    /** The token of a device that has just signed in. */
    @Transactional
    String remember(Mobile mobile, UUID accountId, UUID family) {
        var token = Secret.random();
        sql("""
        INSERT INTO known_device (token_hash, mobile_index, account_id, family, expires_at)
        VALUES (:token, :index, :account, :family, :expires)
        """)
                .setParameter("token", Digest.sha256(token))
                .setParameter("index", seal.index(IndexKind.MOBILE, mobile.number()))
                .setParameter("account", accountId)
                .setParameter("family", family)
                .setParameter("expires", clock.instant().plus(settings.deviceLifetime()))
                .executeUpdate();
        return token;
    }

    /** Whether the device signed in with this number; null is a device that never did. */
    @Transactional
    boolean knows(Mobile mobile, String token) {
        return token != null
                && !sql("""
                SELECT 1 FROM known_device
                WHERE token_hash = :token AND mobile_index = :index AND expires_at > :now
                """)
                        .setParameter("token", Digest.sha256(token))
                        .setParameter("index", seal.index(IndexKind.MOBILE, mobile.number()))
                        .setParameter("now", clock.instant())
                        .getResultList()
                        .isEmpty();
    }

    /** Forgets the device of a sign-in that was ended for it; of all when no family is named. */
    @Transactional
    void forget(UUID accountId, UUID family) {
        sql("""
        DELETE FROM known_device WHERE account_id = :account
          AND (cast(:family AS uuid) IS NULL OR family = :family)
        """)
                .setParameter("account", accountId)
                .setParameter("family", family)
                .executeUpdate();
    }

    /** Drops what proves nothing any more. */
    @Transactional
    int forgetOld() {
        return sql("DELETE FROM known_device WHERE expires_at < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
