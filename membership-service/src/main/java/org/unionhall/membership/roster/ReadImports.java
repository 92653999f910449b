package org.unionhall.membership.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.UUID;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.jobs.JobView;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** Shows imports to who sent the rosters. */
@ApplicationScoped
class ReadImports {

    @Inject RosterImports imports;
    @Inject RosterRights rights;
    @Inject Jobs jobs;
    @Inject Files files;

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    @Transactional
    ImportView one(UUID id, Actor actor) {
        return shown(imports.own(id, actor), actor);
    }

    @Transactional
    Page<ImportView> own(Actor actor, PageRequest page) {
        return Page.of(
                imports.ownPage(actor, page),
                page,
                roster -> shown(roster, actor),
                RosterImport::id);
    }

    /**
     * The roster with its marks, while who sent it still may.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code JOB_NOT_DONE}, {@code
     *     JOB_FILE_ENDED}
     */
    InputStream file(UUID id, Actor actor) {
        var roster = imports.own(id, actor);
        rights.require(roster, actor);
        return files.open(jobs.result(roster.stage().kind(), roster.jobId(), actor));
    }

    ImportState state(RosterImport roster, Actor actor) {
        return ImportState.of(roster.stage(), job(roster, actor).state());
    }

    ImportView shown(RosterImport roster, Actor actor) {
        return ImportView.of(roster, job(roster, actor));
    }

    private JobView job(RosterImport roster, Actor actor) {
        return jobs.one(roster.stage().kind(), roster.jobId(), actor);
    }
}
