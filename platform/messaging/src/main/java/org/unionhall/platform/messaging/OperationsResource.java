package org.unionhall.platform.messaging;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.access.Permission;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** What an operator of the platform does about messages. */
@Path("/api/v1/operations/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class OperationsResource {

    private enum Operate implements Permission {
        OPERATE_PLATFORM
    }

    /** Whether a dead letter still waits. */
    public enum LetterState {
        PARKED,
        REPLAYED,
        DISCARDED
    }

    /** Why a dead letter is given up. */
    public record Discard(
            @Schema(examples = "测试环境的旧消息") @NotBlank @Size(max = 500) String reason) {}

    /** How many messages were settled. */
    public record Settled(@Schema(examples = "3") int messages) {}

    @Inject DeadLetters deadLetters;
    @Inject Generations generations;
    @Inject Instance<MessageListener> listeners;
    @Inject CurrentActor current;

    @ConfigProperty(name = "quarkus.application.name")
    String name;

    @GET
    @Path("/dead-letters")
    @Operation(operationId = "listDeadLetters")
    public Page<DeadLetters.Letter> list(
            @Parameter(example = "events", schema = @Schema(maxLength = 40)) @PathParam("service")
                    String service,
            @QueryParam("state") LetterState state,
            @BeanParam PageRequest page) {
        check(service);
        var rows =
                deadLetters.list(state == null ? null : state.name(), page.after(), page.fetch());
        return Page.of(rows, page, letter -> letter, DeadLetters.Letter::id);
    }

    @POST
    @Path("/dead-letters/{id}/replay")
    @Operation(operationId = "replayDeadLetter")
    @APIResponse(responseCode = "200", description = "Applied")
    @APIResponse(responseCode = "404", description = "`DEAD_LETTER_NOT_FOUND`")
    @APIResponse(responseCode = "409", description = "`DEAD_LETTER_SETTLED`, `REPLAY_FAILED`")
    public Settled replay(
            @Parameter(example = "events", schema = @Schema(maxLength = 40)) @PathParam("service")
                    String service,
            @PathParam("id") UUID id) {
        check(service);
        return new Settled(deadLetters.replay(id, current.get().id()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/dead-letters/{id}/discard")
    @Operation(operationId = "discardDeadLetter")
    @APIResponse(responseCode = "200", description = "Given up")
    @APIResponse(responseCode = "404", description = "`DEAD_LETTER_NOT_FOUND`")
    @APIResponse(responseCode = "409", description = "`DEAD_LETTER_SETTLED`")
    public Settled discard(
            @Parameter(example = "events", schema = @Schema(maxLength = 40)) @PathParam("service")
                    String service,
            @PathParam("id") UUID id,
            @NotNull @Valid Discard body) {
        check(service);
        return new Settled(deadLetters.discard(id, body.reason(), current.get().id()));
    }

    @POST
    @Path("/copies/{topic}/rebuild")
    @Operation(operationId = "rebuildCopy")
    @APIResponse(responseCode = "204", description = "It is being built")
    @APIResponse(responseCode = "404", description = "`COPY_NOT_FOUND`")
    public void rebuild(
            @Parameter(example = "events", schema = @Schema(maxLength = 40)) @PathParam("service")
                    String service,
            @Parameter(
                            example = "unionhall.organization.units.v1",
                            schema = @Schema(maxLength = 249))
                    @PathParam("topic")
                    String topic) {
        check(service);
        generations.rebuild(
                StreamSupport.stream(listeners.spliterator(), false)
                        .filter(listener -> listener.topic().equals(topic))
                        .findFirst()
                        .orElseThrow(() -> new Rejection(DeadLetterProblem.COPY_NOT_FOUND, topic)));
    }

    private void check(String service) {
        current.get().requireEverywhere(Operate.OPERATE_PLATFORM);
        if (!name.equals(service + "-service")) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
    }
}
