package org.unionhall.membership.datacopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.notification.TellPeople;
import org.unionhall.membership.notification.Telling;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.owndata.Chapter;
import org.unionhall.platform.jobs.JobOrder;
import org.unionhall.platform.jobs.Jobs;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Somebody wants a copy of the own data. */
@ApplicationScoped
class AskDataCopy {

    /** On record with the job. */
    private static final String PURPOSE = "本人查阅、复制个人信息";

    @Inject Allowances allowances;
    @Inject Jobs jobs;
    @Inject TellPeople people;

    /**
     * Puts the copy into the queue, and tells the person: so nobody has one made unnoticed who has
     * got hold of another's telephone.
     *
     * @param language {@code zh} or {@code en}
     * @throws Rejection {@code TOO_MANY_DATA_COPIES}, {@code TOO_MANY_JOBS}
     */
    @Transactional
    DataCopyView ask(String language, Actor person) {
        if (!allowances.take(person.id(), DailyUse.DATA_COPY)) {
            throw allowances.usedUp(DataCopyProblem.TOO_MANY_DATA_COPIES);
        }
        var job =
                jobs.ask(
                        new JobOrder(
                                CopyWork.KIND,
                                DataCopyResource.PATH,
                                null,
                                PURPOSE,
                                language,
                                (long) Chapter.values().length),
                        person);
        people.tell(
                List.of(
                        new Telling(
                                person.id(),
                                Template.DATA_COPY_ASKED,
                                Map.of(),
                                DataCopyResource.PATH + "/" + job.id(),
                                "data-copy:" + job.id())));
        return DataCopyView.of(job);
    }
}
