package org.unionhall.membership.mobilechange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;

/**
 * A change of a mobile as an account that it concerns sees it; what does not apply is left out.
 *
 * @param byYou whether the reader asked for it
 * @param formerMobile masked
 * @param newMobile masked; null when the account is let go
 * @param dueOn the last day on which it can be stopped
 */
@Schema(name = "MobileChange")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MobileChangeView(
        UUID id,
        MobileChangeKind kind,
        MobileChangeState state,
        boolean byYou,
        @Schema(examples = "138****8000") String formerMobile,
        @Schema(examples = "139****9000") String newMobile,
        Instant askedAt,
        LocalDate dueOn,
        Instant endedAt)
        implements Located {

    static final String PATH = "/api/v1/mobile-changes";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    static MobileChangeView of(MobileChange one, UUID reader) {
        var state = one.stateFor(reader);
        return new MobileChangeView(
                one.id(),
                one.kind(),
                state,
                reader.equals(one.accountId()),
                one.formerMask(),
                one.newMask(),
                one.askedAt(),
                state == MobileChangeState.WAITING ? one.time().dueOn() : null,
                one.endedAtFor(reader));
    }
}
