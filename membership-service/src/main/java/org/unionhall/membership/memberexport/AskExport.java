package org.unionhall.membership.memberexport;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_MEMBERS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.member.MemberFilter;
import org.unionhall.membership.member.ReadMembers;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.jobs.JobOrder;
import org.unionhall.platform.jobs.JobView;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Somebody wants a list of members as a workbook. */
@ApplicationScoped
class AskExport {

    @Inject UnitCopies units;
    @Inject WorkerGroups groups;
    @Inject ReadMembers members;
    @Inject ExportLimits limits;
    @Inject Allowances allowances;
    @Inject Jobs jobs;

    /**
     * @param language {@code zh} or {@code en}
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code PURPOSE_NOT_WORDS}, {@code
     *     EXPORT_TOO_LONG}, {@code TOO_MANY_EXPORTS}, {@code TOO_MANY_JOBS}
     */
    @Transactional
    JobView ask(ExportRequest request, String language, Actor actor) {
        var purpose = Purpose.read(request.purpose());
        var filter = filter(request, actor);
        long place = units.get(request.unitId()).place();
        actor.require(VIEW_MEMBERS, place);
        long most = limits.rows(actor, place);
        long rows = members.count(request.unitId(), filter, actor, most + 1);
        if (rows > most) {
            throw new Rejection(ExportProblem.EXPORT_TOO_LONG, most);
        }
        if (!allowances.take(actor.id(), DailyUse.EXPORT)) {
            throw allowances.usedUp(ExportProblem.TOO_MANY_EXPORTS);
        }
        var details = new ExportDetails(filter, language);
        return jobs.ask(
                new JobOrder(
                        ExportWork.KIND,
                        MemberExportResource.PATH,
                        request.unitId(),
                        purpose.text(),
                        MessageJson.pretty(details),
                        rows),
                actor);
    }

    private MemberFilter filter(ExportRequest request, Actor actor) {
        var group = groups.filterAt(request.group(), "/group");
        return MemberFilter.of(
                group, request.status(), request.doubt(), request.name(), actor.id());
    }
}
