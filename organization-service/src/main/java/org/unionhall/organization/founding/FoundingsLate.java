package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** Applications that nobody answered in time: the union above is to see to them. */
@ApplicationScoped
class FoundingsLate implements TaskSource {

    @Inject FoundingApplications applications;
    @Inject FindUnit units;

    @Override
    public String kind() {
        return "FOUNDING_LATE";
    }

    @Override
    public String permission() {
        return UnionPermission.APPROVE_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return applications.escalated().stream().flatMap(one -> waiting(one).stream()).toList();
    }

    /** Empty while it is not late, and where no union is above. */
    Optional<Waiting> waiting(FoundingApplication one) {
        if (one.status() != FoundingStatus.SUBMITTED || one.escalatedAt() == null) {
            return Optional.empty();
        }
        return units.atWorkAbove(one.unitId())
                .map(
                        above ->
                                new Waiting(
                                        above.unitId(),
                                        FoundingView.address(one.id()),
                                        one.answer().dueAt(),
                                        1));
    }
}
