package org.unionhall.membership.voterlist;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** The closed lists, each seen where its union lies. */
@ApplicationScoped
class VoterLists extends Repository<VoterList> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from UnitCopy u where u.unitId = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }
}
