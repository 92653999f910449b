package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;

/** The entries of the ledgers. */
@ApplicationScoped
class Movements extends Repository<Movement> {

    /** The day of the latest entry of a member's ledger. */
    LocalDate lastOn(UUID memberId) {
        return getEntityManager()
                .createQuery(
                        "select max(v.effectiveOn) from Movement v where v.memberId = :id",
                        LocalDate.class)
                .setParameter("id", memberId)
                .getSingleResult();
    }
}
