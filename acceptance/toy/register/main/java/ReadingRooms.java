package org.unionhall.organization.example;

import jakarta.enterprise.context.ApplicationScoped;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.web.access.Scope;

/** All reading rooms; one is seen by whoever sees its union. */
@ApplicationScoped
class ReadingRooms extends Repository<ReadingRoom> {

    @Override
    protected String seenFrom(Scope scope) {
        return "exists (select 1 from Unit u where u.id = e.unitId and %s)"
                .formatted(scope.predicate("u.lo"));
    }
}
