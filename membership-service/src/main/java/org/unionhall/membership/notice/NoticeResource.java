package org.unionhall.membership.notice;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Languages;

/** What is to be read and consented to before joining. */
@Path("/api/v1/notices")
@Tag(name = "Notices", description = "告知书与同意书")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private final Notices notices;
    private final Clock clock;

    NoticeResource(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The notices in force. */
    public record NoticeList(List<NoticeView> items) {}

    /** Lists them. */
    @GET
    @Open
    @Operation(
            operationId = "listNotices",
            summary = "The notices in force",
            description =
                    "入会前需阅读并同意的告知书。Each is to be named with its version in an application's"
                            + " `consents`; consent to an earlier version is refused"
                            + " (`CONSENT_OUTDATED`). The Chinese text is the binding one.")
    @Extension(name = "x-open", value = "true", parseValue = true)
    @APIResponse(responseCode = "200", description = "The notices")
    public NoticeList list(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        var locale = Languages.preferred(language);
        return new NoticeList(
                notices.inForce(LocalDate.now(clock)).stream()
                        .map(notice -> NoticeView.of(notice, locale))
                        .toList());
    }
}
