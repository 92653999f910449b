package org.unionhall.membership.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.person.IdType;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Mask;
import org.unionhall.platform.web.Versioned;

/**
 * A dispute as its reader may see it: what does not apply, and what is the other side's, is left
 * out.
 *
 * @param code to be named at a union, while the document has to be shown
 * @param late whether the time of its state is over
 * @param decision why, for both sides
 */
@Schema(name = "Dispute")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DisputeView(
        UUID id,
        @Schema(examples = "1") long version,
        DisputeState state,
        DisputeRole role,
        LocalDate dueOn,
        Boolean late,
        @Schema(examples = "K7QX2M9A4T") String code,
        Claimant claimant,
        Holder holder,
        @Schema(examples = "证件是我本人的，可以到工会当面核对。") String answer,
        Instant answeredAt,
        UUID deciderId,
        @Schema(examples = "宝塔区总工会") String deciderName,
        @Schema(examples = "经核对证件原件，原登记使用了他人证件。") String decision,
        Instant closedAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/disputes";

    /** Who disputes the identity; the number is masked. */
    @Schema(name = "DisputeClaimant")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Claimant(
            @Schema(examples = "阿不都·艾尼") String name,
            IdType idType,
            @Schema(examples = "**************002X") String idNumber,
            UUID unitId,
            @Schema(examples = "宝塔区快递行业工会联合会") String unitName,
            @Schema(examples = "我从未加入过工会。") String statement,
            Instant openedAt,
            @Schema(examples = "宝塔区总工会") String shownAtName,
            Instant shownAt) {

        static Claimant of(Dispute one, Map<UUID, String> names, Seal seal) {
            var shown = one.shown();
            return new Claimant(
                    one.claim().name(),
                    one.claim().idType(),
                    Mask.idNumber(one.idNumber(seal)),
                    one.claim().unitId(),
                    names.get(one.claim().unitId()),
                    one.claim().statement(),
                    one.claim().openedAt(),
                    shown == null ? null : names.get(shown.atUnit()),
                    shown == null ? null : shown.at());
        }
    }

    /** Who holds it: a member, or an application that waits. */
    @Schema(name = "DisputeHolder")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Holder(
            UUID memberId,
            UUID applicationId,
            @Schema(examples = "6106000000514") String memberNumber,
            @Schema(examples = "阿不都·艾尼") String name,
            UUID unitId,
            @Schema(examples = "宝塔区快递行业工会联合会") String unitName) {

        /**
         * @param member null for an application
         */
        static Holder of(OtherSide side, Known member, Map<UUID, String> names) {
            return member == null
                    ? new Holder(null, side.applicationId(), null, null, null, null)
                    : new Holder(
                            member.id(),
                            side.applicationId(),
                            member.memberNumber(),
                            member.name(),
                            member.unitId(),
                            names.get(member.unitId()));
        }
    }

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    static DisputeView ofOpener(Dispute one, Map<UUID, String> names, Seal seal, Instant now) {
        var code = one.state() == DisputeState.OPENED ? one.claim().code() : null;
        var claimant = Claimant.of(one, names, seal);
        return of(one, DisputeRole.CLAIMANT, code, claimant, null, null, null, now);
    }

    static DisputeView ofWitness(Dispute one, Map<UUID, String> names, Seal seal, Instant now) {
        var claimant = Claimant.of(one, names, seal);
        return of(one, DisputeRole.WITNESS, null, claimant, null, null, null, now);
    }

    static DisputeView ofHolder(Dispute one, Instant now) {
        return of(one, DisputeRole.HOLDER, null, null, null, one.answer(), null, now);
    }

    /**
     * @param member null where the identity is that of an application
     */
    static DisputeView ofUnion(
            Dispute one, Known member, Map<UUID, String> names, Seal seal, Instant now) {
        return of(
                one,
                DisputeRole.UNION,
                null,
                Claimant.of(one, names, seal),
                Holder.of(one.side(), member, names),
                one.answer(),
                names,
                now);
    }

    private static DisputeView of(
            Dispute one,
            DisputeRole role,
            String code,
            Claimant claimant,
            Holder holder,
            Answer answer,
            Map<UUID, String> deciders,
            Instant now) {
        boolean open = one.state().isOpen();
        var decider = deciders == null ? null : one.side().deciderId();
        return new DisputeView(
                one.id(),
                one.version(),
                one.state(),
                role,
                open ? one.time().dueOn() : null,
                open ? one.isDue(now) : null,
                code,
                claimant,
                holder,
                answer == null ? null : answer.text(),
                answer == null ? null : answer.at(),
                decider,
                decider == null ? null : deciders.get(decider),
                open ? null : one.ending().reason(),
                open ? null : one.ending().at());
    }

    @Override
    public String toString() {
        return "DisputeView[" + id + "]";
    }
}
