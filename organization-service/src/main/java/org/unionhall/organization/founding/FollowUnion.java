package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.organization.unit.EndUnit.UnitEnded;
import org.unionhall.organization.unit.FindUnit;

/**
 * With a union end no applications: they go to the nearest union above that is at work. An employer
 * whose union has ended may found another.
 */
@ApplicationScoped
class FollowUnion {

    @Inject FoundingApplications applications;
    @Inject RecordFounding record;
    @Inject FindUnit units;

    @Transactional(Transactional.TxType.MANDATORY)
    void end(@Observes UnitEnded union) {
        var above = units.atWorkAbove(union.unitId());
        for (var one : applications.openWith(union.unitId())) {
            if (above.isPresent()) {
                one.movedUp(above.get().unitId());
                record.changed(one, FoundingStepKind.MOVED_UP, null, null);
            }
        }
        applications.ofUnion(union.unitId()).forEach(FoundingApplication::unionEnded);
    }
}
