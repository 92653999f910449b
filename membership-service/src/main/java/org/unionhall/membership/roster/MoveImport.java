package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.membership.joining.EnterMembers;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Who sent a roster decides what happens with it. */
@ApplicationScoped
class MoveImport {

    private static final UUID FIRST = new UUID(0, 0);
    private static final OptionalIfMatch ANY = new OptionalIfMatch();

    @Inject RosterImports imports;
    @Inject StagedRows staged;
    @Inject BeginImport begin;
    @Inject EnterMembers enter;
    @Inject ReadImports read;
    @Inject RosterRights rights;

    /**
     * Takes its people in.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, {@code
     *     IMPORT_NOT_CHECKED}, {@code IMPORT_NOTHING_TO_COMMIT}, {@code TOO_MANY_JOBS}
     */
    @Transactional
    ImportView commit(UUID id, OptionalIfMatch version, Actor actor) {
        var roster = held(id, version, actor);
        rights.require(roster, actor);
        roster.requireCommittable(read.state(roster, actor));
        var job = begin.ask(roster, ImportStage.COMMIT, roster.rowCount(), actor);
        roster.commits(job, rights.end());
        return written(roster, actor);
    }

    /**
     * Takes back what came of it.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, {@code
     *     IMPORT_NOT_COMMITTED}, {@code IMPORT_TOUCHED}, {@code TOO_MANY_JOBS}
     */
    @Transactional
    ImportView undo(UUID id, OptionalIfMatch version, Actor actor) {
        var roster = held(id, version, actor);
        rights.require(roster, actor);
        roster.requireUndoable(read.state(roster, actor));
        var members = staged.members(id, FIRST, Integer.MAX_VALUE);
        long touched = enter.touched(members);
        if (touched > 0) {
            throw new Rejection(RosterProblem.IMPORT_TOUCHED, touched);
        }
        var job = begin.ask(roster, ImportStage.UNDO, members.size(), actor);
        roster.takesBack(job, rights.end());
        return written(roster, actor);
    }

    /**
     * Stops what is being done after the piece at hand.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code STALE_VERSION}, {@code JOB_OVER}
     */
    @Transactional
    ImportView cancel(UUID id, OptionalIfMatch version, Actor actor) {
        var roster = held(id, version, actor);
        rights.jobs().cancel(roster.stage().kind(), roster.jobId(), ANY, actor);
        roster.keptUntil(rights.end());
        return written(roster, actor);
    }

    /**
     * Goes on where it was stopped.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code STALE_VERSION}, {@code JOB_NOT_STOPPED}, {@code
     *     TOO_MANY_JOBS}
     */
    @Transactional
    ImportView resume(UUID id, OptionalIfMatch version, Actor actor) {
        var roster = held(id, version, actor);
        rights.jobs().resume(roster.stage().kind(), roster.jobId(), ANY, actor);
        roster.keptUntil(rights.end());
        return written(roster, actor);
    }

    private RosterImport held(UUID id, OptionalIfMatch version, Actor actor) {
        var roster = imports.held(imports.own(id, actor));
        version.require(roster);
        return roster;
    }

    private ImportView written(RosterImport roster, Actor actor) {
        imports.changed(roster);
        return read.shown(roster, actor);
    }
}
