package org.unionhall.membership.task;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.tasks.TaskState;
import org.unionhall.platform.testing.GoldenSample;

class MembershipTaskMessageTest {

    @Test
    void a_task_is_told_as_the_contract_shows() {
        GoldenSample.of("membership-task")
                .isWrittenFrom(
                        new MembershipTask(
                                new TaskState(
                                        UUID.fromString("3b8d6c1e-5f0a-3d2b-9c47-8a1e6b0d2f11"),
                                        2,
                                        "membership",
                                        "DEAD_LETTERS",
                                        null,
                                        "OPERATE_PLATFORM",
                                        Instant.parse("2027-01-01T02:00:00Z"),
                                        null,
                                        3,
                                        "/api/v1/operations/membership/dead-letters?state=PARKED",
                                        false)));
    }
}
