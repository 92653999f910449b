package org.unionhall.membership.task;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.validator.constraints.CodePointLength;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Refuses;

/** What waits for the caller. */
@Path("/api/v1/tasks")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    @Inject ReadTasks read;
    @Inject CurrentActor actor;

    @GET
    @Refuses("INVALID_LENGTH")
    @Operation(operationId = "listTasks")
    public Page<TaskView> list(
            @QueryParam("unit") UUID unit,
            @CodePointLength(max = 40)
                    @Parameter(
                            example = "APPLICATIONS_TO_REVIEW",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 40))
                    @QueryParam("kind")
                    String kind,
            @Parameter(example = "true") @QueryParam("late") Boolean late,
            @BeanParam PageRequest page) {
        var only = kind == null || kind.isEmpty() ? null : kind;
        return read.page(unit, only, Boolean.TRUE.equals(late), actor.get(), page);
    }
}
