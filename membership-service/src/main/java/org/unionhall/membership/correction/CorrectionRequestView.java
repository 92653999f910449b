package org.unionhall.membership.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * A request for a correction as the member and the unions see it: numbers masked. What does not
 * apply is left out.
 *
 * @param value what the register should say
 * @param own whether the member asked for it
 * @param checkedBy the account that was the first of two
 * @param late whether it waits and should have been decided
 * @param decision why it was refused
 */
@Schema(name = "CorrectionRequest")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionRequestView(
        UUID id,
        @Schema(examples = "1") long version,
        RequestState state,
        UUID memberId,
        @Schema(examples = "6106000000514") String memberNumber,
        @Schema(examples = "阿不都·艾尼") String memberName,
        UUID unitId,
        @Schema(examples = "宝塔区快递行业工会联合会") String unitName,
        PersonField field,
        @Schema(examples = "COURIER") String value,
        IdType idType,
        boolean own,
        String reason,
        String document,
        Instant askedAt,
        UUID checkedBy,
        LocalDate dueOn,
        Boolean late,
        String decision,
        Instant closedAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/correction-requests";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    static CorrectionRequestView of(
            RequestedCorrection one,
            Known member,
            Map<UUID, String> names,
            Seal seal,
            Instant now) {
        boolean waits = one.state().waits();
        return new CorrectionRequestView(
                one.id(),
                one.version(),
                one.state(),
                one.memberId(),
                member.memberNumber(),
                member.name(),
                member.unitId(),
                names.get(member.unitId()),
                one.field(),
                Shown.of(one.field(), one.value(seal)),
                one.idType(),
                one.isOwn(),
                one.asked().reason(),
                one.asked().document(),
                one.asked().at(),
                one.checkedBy(),
                waits ? one.time().dueOn() : null,
                waits ? !one.time().dueAt().isAfter(now) : null,
                one.decision(),
                one.closedAt());
    }

    @Override
    public String toString() {
        return "CorrectionRequestView[" + id + "]";
    }
}
