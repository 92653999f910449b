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
 * @param code by which a clerk finds the claim; shown to who asks while it waits
 * @param confirmed whether a clerk has seen who claims it; left out for what is no claim
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
        @Schema(examples = "K7QX2M9A4T") String code,
        @Schema(examples = "false") Boolean confirmed,
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
        boolean isMine = reader.equals(one.accountId());
        return new MobileChangeView(
                one.id(),
                one.kind(),
                state,
                isMine,
                one.formerMask(),
                one.newMask(),
                isMine && state == MobileChangeState.WAITING ? one.code() : null,
                one.code() == null ? null : one.isConfirmed(),
                one.askedAt(),
                state == MobileChangeState.WAITING ? one.time().dueOn() : null,
                one.endedAtFor(reader));
    }
}
