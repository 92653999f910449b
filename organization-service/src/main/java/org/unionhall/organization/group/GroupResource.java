package org.unionhall.organization.group;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.problem.Refuses;

/** Groups over HTTP. */
@Path("/api/v1/groups")
@Tag(name = "Groups")
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {

    @Inject WorkerGroups groups;
    @Inject Clock clock;

    @GET
    @Open
    @Refuses
    @Cache(maxAge = 300)
    @Operation(operationId = "listGroups")
    public Page<GroupView> list(
            @Parameter(example = "EIGHT_GROUPS_2018") @QueryParam("scheme") GroupScheme scheme,
            @Parameter(example = "2020-09-30") @QueryParam("on") LocalDate on) {
        var day = on == null ? LocalDate.now(clock) : on;
        return new Page<>(
                groups.of(scheme, day).stream().map(group -> GroupView.of(group, day)).toList(),
                null);
    }
}
