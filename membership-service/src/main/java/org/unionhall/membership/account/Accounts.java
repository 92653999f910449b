package org.unionhall.membership.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.Ids;

/**
 * The accounts; a mobile has at the most one, whoever asks for it first and however many ask at
 * once.
 */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, UUID> {

    private final EntityManager entities;
    private final Seal seal;
    private final Clock clock;

    Accounts(EntityManager entities, Seal seal, Clock clock) {
        this.entities = entities;
        this.seal = seal;
        this.clock = clock;
    }

    /** An account and whether it was made just now. */
    public record Reached(UUID id, boolean created) {}

    /**
     * The account of the mobile; made when there is none. A name is kept when the account has none
     * yet.
     */
    @Transactional
    public Reached reach(Mobile mobile, String name) {
        var index = seal.index(IndexKind.MOBILE, mobile.number());
        var id = Ids.next();
        int inserted =
                entities.createNativeQuery(
                                """
                                INSERT INTO account (id, mobile_index, mobile_sealed, mobile_mask, name, created_at)
                                VALUES (:id, :index, :sealed, :mask, cast(:name AS varchar), :now)
                                ON CONFLICT (mobile_index) DO NOTHING
                                """)
                        .setParameter("id", id)
                        .setParameter("index", index)
                        .setParameter("sealed", seal.seal(mobile.number(), Account.place(id)))
                        .setParameter("mask", mobile.masked())
                        .setParameter("name", name)
                        .setParameter("now", clock.instant())
                        .executeUpdate();
        if (inserted == 1) {
            return new Reached(id, true);
        }
        var present = ofMobile(index);
        if (name != null) {
            nameOnce(present, name);
        }
        return new Reached(present, false);
    }

    /**
     * Makes the account an API client acts as, under an id of the caller's choosing; nothing when
     * it is there.
     */
    @Transactional
    public void addForClient(UUID id, String name) {
        entities.createNativeQuery(
                        """
                        INSERT INTO account (id, name, created_at) VALUES (:id, :name, :now)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Several accounts by id; unknown ones (of another issuer) are left out. */
    public Map<UUID, Account> byId(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    private UUID ofMobile(byte[] index) {
        return Sql.values(
                        entities, "SELECT id FROM account WHERE mobile_index = :index", UUID.class)
                .setParameter("index", index)
                .getSingleResult();
    }

    private void nameOnce(UUID id, String name) {
        entities.createNativeQuery(
                        "UPDATE account SET name = :name WHERE id = :id AND name IS NULL")
                .setParameter("name", name)
                .setParameter("id", id)
                .executeUpdate();
    }
}
