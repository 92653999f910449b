package org.unionhall.events.task;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.tasks.TaskState;
import org.unionhall.platform.testing.GoldenSample;

class EventsTaskMessageTest {

    @Test
    void a_task_is_told_as_the_contract_shows() {
        GoldenSample.of("events-task")
                .isWrittenFrom(
                        new EventsTask(
                                new TaskState(
                                        UUID.fromString("3b8d6c1e-5f0a-3d2b-9c47-8a1e6b0d2f10"),
                                        1,
                                        "events",
                                        "DRIVE_TO_SETTLE",
                                        UUID.fromString("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10"),
                                        "RUN_DRIVE",
                                        Instant.parse("2027-01-01T02:00:00Z"),
                                        Instant.parse("2027-01-30T16:00:00Z"),
                                        1,
                                        "/api/v1/drives/01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a20",
                                        false)));
    }
}
