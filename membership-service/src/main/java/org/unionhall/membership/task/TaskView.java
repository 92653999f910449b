package org.unionhall.membership.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One or more things of one kind that wait for the reader.
 *
 * @param unitId left out when it concerns the whole platform
 * @param due the first moment that is too late for the first of them; left out when there is none
 * @param late how many of them are late
 * @param subject the API path under which they are done
 */
@Schema(name = "Task")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        UUID id,
        @Schema(examples = "APPLICATIONS_TO_REVIEW") String kind,
        UUID unitId,
        @Schema(examples = "宝塔区快递行业工会联合会") String unitName,
        @Schema(examples = "REVIEW_JOINING") String permission,
        Instant since,
        Instant due,
        @Schema(examples = "12") long count,
        @Schema(examples = "2") long late,
        @Schema(
                        examples =
                                "/api/v1/applications?unit=01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10&status=SUBMITTED")
                String subject) {

    static TaskView of(TaskLine line, String unitName) {
        return new TaskView(
                line.id(),
                line.kind(),
                line.unitId(),
                unitName,
                line.permission(),
                line.since(),
                line.due(),
                line.count(),
                line.late(),
                line.subject());
    }
}
