package org.unionhall.membership.memberexport;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.files.Files;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Who asked for a list takes it, while it still may see those people. */
@ApplicationScoped
class TakeExport {

    @Inject Jobs jobs;
    @Inject Files files;
    @Inject UnitCopies units;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code JOB_NOT_DONE}, {@code
     *     JOB_FILE_ENDED}
     */
    InputStream file(UUID id, Actor actor) {
        var job = jobs.one(ExportWork.KIND, id, actor);
        actor.require(VIEW_MEMBERS, units.get(job.unitId()).place());
        return files.open(jobs.result(ExportWork.KIND, id, actor));
    }
}
