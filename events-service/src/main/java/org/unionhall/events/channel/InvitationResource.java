package org.unionhall.events.channel;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.unionhall.events.channel.ChannelResource.CodeInPath;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;
import org.unionhall.platform.web.problem.Rejection;

/** What a code leads to, for anybody who has scanned it or wants it printed. */
@Path("/api/v1/channels/{code}")
@Tag(name = "channels")
public class InvitationResource {

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";
    private static final String A_DAY = "public, max-age=86400";
    private static final int SMALLEST = 64;
    private static final int LARGEST = 2048;

    @Inject ReadChannels read;

    @GET
    @Open
    @Refuses("CHANNEL_UNKNOWN")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getChannel")
    @Cache(noCache = true)
    public Invitation invitation(
            @BeanParam CodeInPath code,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        return read.invitation(code.read(), Languages.preferred(languages));
    }

    @GET
    @Open
    @Refuses("CHANNEL_UNKNOWN")
    @Path("/qr")
    @Produces({PNG, SVG})
    @Operation(operationId = "getChannelQr")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(
                        mediaType = PNG,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SVG,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "<svg …")
            })
    public Response qr(
            @BeanParam CodeInPath code,
            @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"png", "svg"}))
                    @QueryParam("format")
                    String format,
            @Parameter(
                            example = "512",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "64",
                                            maximum = "2048",
                                            defaultValue = "512"))
                    @QueryParam("size")
                    @DefaultValue("512")
                    String size,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT) String accept) {
        var drawing = wantsDrawing(format, accept);
        int edge = edge(size);
        var picture = read.qr(code.read());
        return Response.ok(drawing ? picture.svg(edge) : picture.png(edge))
                .type(drawing ? SVG : PNG)
                .header(HttpHeaders.CACHE_CONTROL, A_DAY)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    private static boolean wantsDrawing(String format, String accept) {
        if (format == null || format.isEmpty()) {
            return accept != null && accept.contains(SVG) && !accept.contains(PNG);
        }
        return switch (format) {
            case "svg" -> true;
            case "png" -> false;
            default -> throw Rejection.invalidParameter("format", "png, svg");
        };
    }

    private static int edge(String size) {
        try {
            int edge = Integer.parseInt(size);
            if (edge >= SMALLEST && edge <= LARGEST) {
                return edge;
            }
        } catch (NumberFormatException notANumber) {
            throw Rejection.invalidParameter("size", SMALLEST + "–" + LARGEST);
        }
        throw Rejection.invalidParameter("size", SMALLEST + "–" + LARGEST);
    }
}
