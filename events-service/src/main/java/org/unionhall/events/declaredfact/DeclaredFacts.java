package org.unionhall.events.declaredfact;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** All declared figures: each is seen by who sees its union. */
@ApplicationScoped
class DeclaredFacts extends Repository<DeclaredFact> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }
}
