package org.unionhall.membership.standing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * A proposal as the member and the unions see it. What does not apply is left out.
 *
 * @param late whether it is open and should have been decided
 * @param decision why it was refused
 */
@Schema(name = "MembershipProposal")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProposalView(
        UUID id,
        @Schema(examples = "1") long version,
        ProposalKind kind,
        ProposalState state,
        UUID memberId,
        @Schema(examples = "6106000000514") String memberNumber,
        @Schema(examples = "阿不都·艾尼") String memberName,
        UUID unitId,
        @Schema(examples = "宝塔区快递行业工会联合会") String unitName,
        StandingGround ground,
        String reason,
        String document,
        Instant askedAt,
        LocalDate dueOn,
        Boolean late,
        String decision,
        Instant closedAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/membership-proposals";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    static ProposalView of(Proposal one, Known member, Map<UUID, String> names, Instant now) {
        boolean open = one.state() == ProposalState.OPEN;
        return new ProposalView(
                one.id(),
                one.version(),
                one.kind(),
                one.state(),
                one.memberId(),
                member.memberNumber(),
                member.name(),
                member.unitId(),
                names.get(member.unitId()),
                one.kind().ground(),
                one.reason(),
                one.document(),
                one.askedAt(),
                open ? one.time().dueOn() : null,
                open ? !one.time().dueAt().isAfter(now) : null,
                one.decision(),
                one.closedAt());
    }

    @Override
    public String toString() {
        return "ProposalView[" + id + "]";
    }
}
