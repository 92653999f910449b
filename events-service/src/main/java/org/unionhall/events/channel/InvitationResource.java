package org.unionhall.events.channel;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Languages;
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

    private final ReadChannels read;

    InvitationResource(ReadChannels read) {
        this.read = read;
    }

    @GET
    @Open
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getChannel",
            summary = "What a scanned code leads to",
            description =
                    "Needs no sign-in. A code that is not open answers too, with `open: false`, the"
                            + " `reason` and a `message` for the person.")
    @Extension(name = "x-open", value = "true")
    @APIResponse(
            responseCode = "200",
            description = "The drive, the union, whom it is for, and what an applicant consents to",
            content = @Content(schema = @Schema(implementation = Invitation.class)))
    @APIResponse(responseCode = "404", description = "There is no such code (`CHANNEL_UNKNOWN`)")
    public Response invitation(
            @Parameter(
                            description =
                                    "As scanned or typed; case, spaces and hyphens do not matter",
                            example = "7K3MZQ0XR0",
                            schema = @Schema(maxLength = 40))
                    @PathParam("code")
                    String code,
            @Parameter(description = "Language of `message`: zh (default) or en")
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    String languages) {
        var locale = Languages.preferred(languages);
        return Response.ok(read.invitation(ChannelCode.read(code), locale))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    @GET
    @Open
    @Path("/qr")
    @Produces({PNG, SVG})
    @Operation(
            operationId = "getChannelQr",
            summary = "The QR code of a channel",
            description =
                    "Leads to the channel's join page. A PNG picture unless `Accept` or `format`"
                            + " asks for SVG. Needs no sign-in; may be kept for a day.")
    @Extension(name = "x-open", value = "true")
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
    @APIResponse(responseCode = "404", description = "There is no such code (`CHANNEL_UNKNOWN`)")
    public Response qr(
            @Parameter(
                            description = "As printed; case and hyphens do not matter",
                            example = "7K3MZQ0XR0",
                            schema = @Schema(maxLength = 40))
                    @PathParam("code")
                    String code,
            @Parameter(
                            description = "`png` or `svg`; by default what `Accept` prefers",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"png", "svg"}))
                    @QueryParam("format")
                    String format,
            @Parameter(
                            example = "512",
                            description = "Edge in pixels",
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
        var picture = read.qr(ChannelCode.read(code));
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
            default -> throw refused("format", "png, svg");
        };
    }

    private static int edge(String size) {
        try {
            int edge = Integer.parseInt(size);
            if (edge >= SMALLEST && edge <= LARGEST) {
                return edge;
            }
        } catch (NumberFormatException notANumber) {
            throw refused("size", SMALLEST + "–" + LARGEST);
        }
        throw refused("size", SMALLEST + "–" + LARGEST);
    }

    private static Rejection refused(String parameter, String expected) {
        return new Rejection(CommonProblem.INVALID_PARAMETER, parameter, expected)
                .ofParameter(parameter);
    }
}
