package org.unionhall.organization.group;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.paging.Page;

/** Groups over HTTP. */
@Path("/api/v1/groups")
@Tag(name = "Groups", description = "所属群体代码表 (groups and the schemes that count them)")
public class GroupResource {

    private final WorkerGroups groups;
    private final Clock clock;

    GroupResource(WorkerGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    @GET
    @Open
    @Cache(maxAge = 300)
    @Operation(
            operationId = "listGroups",
            summary = "群体代码表 (list groups)",
            description =
                    "Every group a member can belong to, in the usual order, with names, aliases"
                        + " and the schemes that count it. Needs no sign-in. Being a migrant worker"
                        + " (农民工) is not a group but a flag of its own.")
    @Extension(name = "x-open", value = "true")
    public Page<GroupView> list(
            @Parameter(
                            description = "Only the groups this scheme counts",
                            example = "EIGHT_GROUPS_2018")
                    @QueryParam("scheme")
                    GroupScheme scheme,
            @Parameter(description = "As of this day; today unless told", example = "2020-09-30")
                    @QueryParam("on")
                    LocalDate on) {
        var day = on == null ? LocalDate.now(clock) : on;
        return new Page<>(
                groups.of(scheme, day).stream().map(group -> GroupView.of(group, day)).toList(),
                null);
    }
}
