package org.unionhall.organization.task;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.tasks.TaskState;
import org.unionhall.platform.testing.GoldenSample;

class OrganizationTaskMessageTest {

    @Test
    void a_task_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-task")
                .isWrittenFrom(
                        new OrganizationTask(
                                new TaskState(
                                        UUID.fromString("3b8d6c1e-5f0a-3d2b-9c47-8a1e6b0d2f12"),
                                        3,
                                        "organization",
                                        "DEAD_LETTERS",
                                        null,
                                        "OPERATE_PLATFORM",
                                        Instant.parse("2027-01-01T02:00:00Z"),
                                        null,
                                        1,
                                        "/api/v1/operations/organization/dead-letters?state=PARKED",
                                        true)));
    }
}
