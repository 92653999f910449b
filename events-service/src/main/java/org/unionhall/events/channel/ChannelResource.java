package org.unionhall.events.channel;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.CurrentActor;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.problem.Rejection;

/** Closing channels and opening them again over HTTP, for organisers. */
@Path("/api/v1/channels/{code}")
@Tag(name = "channels")
@Produces(MediaType.APPLICATION_JSON)
public class ChannelResource {

    /** The code of a channel in an address. */
    public static class CodeInPath {

        @PathParam("code")
        @Parameter(example = "7K3MZQ0XR0", schema = @Schema(maxLength = 40))
        String code;

        /**
         * The code that is meant.
         *
         * @throws Rejection {@code CHANNEL_UNKNOWN} when it cannot be a code
         */
        public PrintedCode read() {
            return ReadCode.of(code);
        }
    }

    @Inject ChangeChannel change;
    @Inject ReadChannels read;
    @Inject CurrentActor actor;

    @POST
    @Path("/closing")
    @Refuses({"CHANNEL_UNKNOWN", "DRIVE_UNKNOWN"})
    @Operation(operationId = "closeChannel")
    public ChannelView close(@BeanParam CodeInPath code, @BeanParam OptionalIfMatch version) {
        return read.shown(change.close(code.read(), version, actor.get()));
    }

    @POST
    @Path("/reopening")
    @Refuses({"CHANNEL_UNKNOWN", "DRIVE_UNKNOWN", "CHANNEL_DRIVE_OVER"})
    @Operation(operationId = "reopenChannel")
    public ChannelView reopen(@BeanParam CodeInPath code, @BeanParam OptionalIfMatch version) {
        return read.shown(change.reopen(code.read(), version, actor.get()));
    }
}
