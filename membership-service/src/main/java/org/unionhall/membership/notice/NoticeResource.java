package org.unionhall.membership.notice;

import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.unionhall.platform.web.access.Open;
import org.unionhall.platform.web.problem.Languages;
import org.unionhall.platform.web.problem.Refuses;

/** What is to be read and consented to before joining. */
@Path("/api/v1/notices")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

    @Inject Notices notices;
    @Inject Clock clock;

    /** The notices in force. */
    public record NoticeList(List<NoticeView> items) {}

    @GET
    @Open
    @Refuses
    @Operation(operationId = "listNotices")
    public NoticeList list(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Parameter(hidden = true) String language) {
        var locale = Languages.preferred(language);
        return new NoticeList(
                notices.inForce(LocalDate.now(clock)).stream()
                        .map(notice -> NoticeView.of(notice, locale))
                        .toList());
    }
}
