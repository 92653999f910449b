package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.platform.jobs.JobOrder;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** The steps of taking a roster in, each in a transaction. */
@ApplicationScoped
class BeginImport {

    @Inject RosterImports imports;
    @Inject Allowances allowances;
    @Inject Jobs jobs;
    @Inject Seal seal;
    @Inject Clock clock;
    @Inject RosterSettings settings;

    /**
     * Whether another may be taken today; none is taken yet.
     *
     * @throws Rejection {@code TOO_MANY_IMPORTS}
     */
    void requireAllowance(Actor actor) {
        take(actor, 0);
    }

    private void take(Actor actor, int some) {
        if (!allowances.take(actor.id(), DailyUse.IMPORT, some)) {
            throw allowances.usedUp(RosterProblem.TOO_MANY_IMPORTS);
        }
    }

    RosterImport arrived(UUID id, RosterOrder order, Actor actor) {
        var now = clock.instant();
        var end = now.plus(settings.keptFor());
        return imports.added(RosterImport.arrived(id, order, actor.id(), seal, now, end));
    }

    /** It was read: one of the day's is used, and a job checks it. */
    void check(UUID id, ReadRoster read, Actor actor) {
        take(actor, 1);
        var roster = imports.held(id);
        roster.read(
                read.header(),
                read.pieces(),
                read.rows(),
                ask(roster, ImportStage.CHECK, read.rows(), actor));
        imports.changed(roster);
    }

    /** The job that does a stage of it. */
    UUID ask(RosterImport roster, ImportStage stage, long total, Actor actor) {
        var order =
                new JobOrder(
                        stage.kind(),
                        RosterImportResource.PATH,
                        roster.unitId(),
                        roster.reason(),
                        roster.id().toString(),
                        total);
        return jobs.ask(order, actor).id();
    }

    /** Nothing is left of one that was refused. */
    void forget(UUID id) {
        imports.deleteById(id);
    }
}
