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

/** Elections that wait for the union above: to be permitted, or confirmed. */
@ApplicationScoped
class ElectionsToConfirm implements TaskSource {

    @Inject Elections elections;
    @Inject FindUnit units;

    @Override
    public String kind() {
        return "ELECTION_TO_CONFIRM";
    }

    @Override
    public String permission() {
        return UnionPermission.APPROVE_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return elections.awaitingAnswer().stream().flatMap(one -> waiting(one).stream()).toList();
    }

    /** Empty while nothing waits, and where no union is above. */
    Optional<Waiting> waiting(Election one) {
        if (!one.awaitsAnswer()) {
            return Optional.empty();
        }
        return units.atWorkAbove(one.unitId())
                .map(
                        above ->
                                new Waiting(
                                        above.unitId(),
                                        ElectionView.address(one.id()),
                                        one.answer().dueAt(),
                                        1));
    }
}
