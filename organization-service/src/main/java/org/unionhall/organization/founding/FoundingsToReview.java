package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** Applications that wait for the answer of the union they are with. */
@ApplicationScoped
class FoundingsToReview implements TaskSource {

    @Inject FoundingApplications applications;

    @Override
    public String kind() {
        return "FOUNDING_TO_REVIEW";
    }

    @Override
    public String permission() {
        return UnionPermission.APPROVE_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return applications.in(FoundingStatus.SUBMITTED).stream().map(this::waiting).toList();
    }

    Waiting waiting(FoundingApplication one) {
        return new Waiting(one.unitId(), FoundingView.address(one.id()), one.answer().dueAt(), 1);
    }
}
