package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** All terms, each seen where its union lies. */
@ApplicationScoped
class Terms extends Repository<Term> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }

    /** The term that stands, held. */
    Optional<Term> open(UUID unitId, ElectedBody body) {
        return find("unitId = ?1 and body = ?2 and endedOn is null", unitId, body)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of a union that stand, held. */
    List<Term> openOf(UUID unitId) {
        return find("unitId = ?1 and endedOn is null order by id", unitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that stand and end on the day or before it. */
    List<Term> endingBy(LocalDate day) {
        return list("endedOn is null and endsOn <= ?1 order by id", day);
    }
}
