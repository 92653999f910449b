package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** Elections whose answer is late: the union above the one that answers is to see to them. */
@ApplicationScoped
class ElectionsLate implements TaskSource {

    @Inject Elections elections;
    @Inject FindUnit units;

    @Override
    public String kind() {
        return "ELECTION_LATE";
    }

    @Override
    public String permission() {
        return UnionPermission.APPROVE_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return elections.escalated().stream().flatMap(one -> waiting(one).stream()).toList();
    }

    /** Empty while nothing waits, and where no union is above. */
    Optional<Waiting> waiting(Election one) {
        if (!one.awaitsAnswer() || one.escalatedAt() == null) {
            return Optional.empty();
        }
        return units.atWorkAbove(one.unitId())
                .flatMap(above -> units.atWorkAbove(above.unitId()))
                .map(
                        above ->
                                new Waiting(
                                        above.unitId(),
                                        ElectionView.address(one.id()),
                                        one.answer().dueAt(),
                                        1));
    }
}
