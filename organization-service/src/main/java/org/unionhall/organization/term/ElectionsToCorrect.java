package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** Results that came back: the union is to put them right. */
@ApplicationScoped
class ElectionsToCorrect implements TaskSource {

    @Inject Elections elections;

    @Override
    public String kind() {
        return "ELECTION_TO_CORRECT";
    }

    @Override
    public String permission() {
        return UnionPermission.EDIT_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return elections.returned().stream().flatMap(one -> waiting(one).stream()).toList();
    }

    /** Empty unless it came back. */
    Optional<Waiting> waiting(Election one) {
        return one.status() == ElectionStatus.RETURNED
                ? Optional.of(new Waiting(one.unitId(), ElectionView.address(one.id()), null, 1))
                : Optional.empty();
    }
}
