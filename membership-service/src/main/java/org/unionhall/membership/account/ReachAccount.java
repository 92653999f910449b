package org.unionhall.membership.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;

/** Gives people and API clients their accounts. */
@ApplicationScoped
public class ReachAccount {

    @Inject Accounts accounts;
    @Inject Seal seal;
    @Inject Clock clock;
    @Inject Instance<FollowsMobile> followers;

    /** An account and whether it was made just now. */
    public record Reached(UUID id, boolean created) {}

    /**
     * The account of the mobile; made, with that name, when there is none. One that is there keeps
     * its own name. Its id tells nobody when it was made.
     */
    @Transactional
    public Reached reach(Mobile mobile, String name) {
        var index = seal.index(IndexKind.MOBILE, mobile.number());
        var id = UUID.randomUUID();
        var sealed = seal.seal(mobile.number(), Account.place(id));
        return accounts.add(id, index, sealed, mobile.masked(), name, clock.instant())
                ? new Reached(id, true)
                : new Reached(accounts.ofMobile(index), false);
    }

    /**
     * Makes the account an API client acts as, under an id of the caller's choosing; nothing when
     * it is there.
     */
    @Transactional
    public void addForClient(UUID id, String name) {
        accounts.add(id, name, clock.instant());
    }

    /** By which mobile an account is reached, as an index; null when by none. */
    @Transactional
    public byte[] mobileIndex(UUID id) {
        return accounts.mobileIndex(id);
    }

    /** The account is reached by that mobile, which has to be free. */
    @Transactional(TxType.MANDATORY)
    public void reachBy(UUID id, Mobile mobile) {
        var sealed = seal.seal(mobile.number(), Account.place(id));
        var index = seal.index(IndexKind.MOBILE, mobile.number());
        accounts.reachBy(id, index, sealed, mobile.masked());
        followers.forEach(follower -> follower.moved(id, mobile));
    }

    /** The account is reached by no mobile any more. */
    @Transactional(TxType.MANDATORY)
    public void unreach(UUID id) {
        accounts.reachBy(id, null, null, null);
    }

    /**
     * Holds an account's row until the transaction ends: what must not happen at once to one
     * account happens one after the other. Rows that refer to the account are added as ever.
     */
    @Transactional
    public void hold(UUID id) {
        accounts.hold(id);
    }
}
