package org.unionhall.membership.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/**
 * An erasure as its reader may see it; what does not apply is left out.
 *
 * @param person null once the marks are set aside
 * @param late whether the time to answer is over
 * @param checkNote how it was made sure who asks; for unions
 * @param parts what it does; of one alone, and while it is open
 */
@Schema(name = "Erasure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureView(
        UUID id,
        @Schema(examples = "1") long version,
        ErasureState state,
        Instant askedAt,
        LocalDate dueOn,
        Boolean late,
        UUID unitId,
        @Schema(examples = "宝塔区快递行业工会联合会") String unitName,
        UUID deciderId,
        @Schema(examples = "宝塔区总工会") String deciderName,
        Person person,
        @Schema(examples = "已到工会当面核对证件原件。") String checkNote,
        @Schema(examples = "已核对无未了事项，同意删除。") String decision,
        Instant decidedAt,
        Instant restorableUntil,
        List<ErasedPart> parts)
        implements Versioned, Located {

    static final String PATH = "/api/v1/erasures";

    /** Who asks. */
    @Schema(name = "ErasurePerson")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Person(
            @Schema(examples = "阿不都·艾尼") String name,
            @Schema(examples = "138****8000") String mobile,
            UUID memberId,
            @Schema(examples = "6106000000514") String memberNumber) {}

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    /**
     * @param person null where it is not shown
     * @param parts null where they are not shown
     */
    static ErasureView of(
            Erasure one,
            boolean staff,
            Person person,
            Map<UUID, String> names,
            List<ErasedPart> parts,
            Instant now) {
        boolean open = one.state().isOpen();
        var decided = one.decided();
        return new ErasureView(
                one.id(),
                one.version(),
                one.state(),
                one.askedAt(),
                open ? one.time().dueOn() : null,
                open ? !one.time().dueAt().isAfter(now) : null,
                one.unitId(),
                names.get(one.unitId()),
                one.deciderId(),
                names.get(one.deciderId()),
                person,
                staff ? one.checkNote() : null,
                decided == null ? null : decided.reason(),
                decided == null ? null : decided.at(),
                one.restorableUntil(),
                parts);
    }

    @Override
    public String toString() {
        return "ErasureView[" + id + "]";
    }
}
