package org.unionhall.membership.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Sql;

/** The accounts; a mobile has at the most one, however many ask for it at once. */
@ApplicationScoped
class Accounts extends Repository<Account> {

    /**
     * Adds the account of a mobile.
     *
     * @return false when the mobile has one already
     */
    boolean add(UUID id, byte[] mobileIndex, byte[] sealed, String mask, String name, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                INSERT INTO account (id, mobile_index, mobile_sealed, mobile_mask, name, created_at)
                                VALUES (:id, :index, :sealed, :mask, cast(:name AS varchar), :now)
                                ON CONFLICT (mobile_index) DO NOTHING
                                """)
                        .setParameter("id", id)
                        .setParameter("index", mobileIndex)
                        .setParameter("sealed", sealed)
                        .setParameter("mask", mask)
                        .setParameter("name", name)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    UUID ofMobile(byte[] index) {
        return Sql.values(
                        getEntityManager(),
                        "SELECT id FROM account WHERE mobile_index = :index",
                        UUID.class)
                .setParameter("index", index)
                .getSingleResult();
    }

    /** Adds an account without a mobile; nothing when it is there. */
    void add(UUID id, String name, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        INSERT INTO account (id, name, created_at) VALUES (:id, :name, :now)
                        ON CONFLICT (id) DO NOTHING
                        """)
                .setParameter("id", id)
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
    }

    byte[] mobileIndex(UUID id) {
        return Sql.values(
                        getEntityManager(),
                        "SELECT mobile_index FROM account WHERE id = :id",
                        byte[].class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Null is no mobile. */
    void reachBy(UUID id, byte[] mobileIndex, byte[] sealed, String mask) {
        getEntityManager()
                .createNativeQuery(
                        """
                        UPDATE account SET mobile_index = cast(:index AS bytea),
                            mobile_sealed = cast(:sealed AS bytea), mobile_mask = cast(:mask AS varchar)
                        WHERE id = :id
                        """)
                .setParameter("index", mobileIndex)
                .setParameter("sealed", sealed)
                .setParameter("mask", mask)
                .setParameter("id", id)
                .executeUpdate();
        getEntityManager().detach(getEntityManager().getReference(Account.class, id));
    }

    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM account WHERE id = :id FOR NO KEY UPDATE")
                .setParameter("id", id)
                .getResultList();
    }

    /** Several accounts by id; unknown ones (of another issuer) are left out. */
    Map<UUID, Account> byId(Collection<UUID> ids) {
        return list("id in ?1", List.copyOf(ids)).stream()
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    /** Names an account that has no name yet. */
    void nameOnce(UUID id, String name) {
        getEntityManager()
                .createNativeQuery(
                        "UPDATE account SET name = :name WHERE id = :id AND name IS NULL"
                                + " AND mobile_index IS NOT NULL")
                .setParameter("name", name)
                .setParameter("id", id)
                .executeUpdate();
    }
}
