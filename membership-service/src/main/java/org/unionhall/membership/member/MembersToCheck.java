package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/** Members whose identity the registry does not confirm: a line for each union. */
@ApplicationScoped
class MembersToCheck extends GroupedTasks {

    MembersToCheck() {
        super(
                "MEMBERS_TO_CHECK",
                "w.finished_at",
                """
                refuted_member w JOIN unit_copy u ON u.unit_id = w.unit_id
                WHERE w.account_id IS DISTINCT FROM :actor
                """);
    }

    @Override
    public String subject(UUID unit) {
        return "/api/v1/members?doubt=%s&unit=%s".formatted(MemberDoubt.IDENTITY_REFUTED, unit);
    }
}
