package org.unionhall.membership.roster;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Who may have rosters taken in, and until when. */
@ApplicationScoped
class RosterRights {

    @Inject UnitCopies units;
    @Inject Jobs jobs;
    @Inject Clock clock;
    @Inject RosterSettings settings;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    void require(RosterImport roster, Actor actor) {
        actor.require(REVIEW_JOINING, units.get(roster.unitId()).place());
    }

    /** Until when what is begun now can be seen. */
    Instant end() {
        return clock.instant().plus(settings.keptFor());
    }

    Jobs jobs() {
        return jobs;
    }
}
