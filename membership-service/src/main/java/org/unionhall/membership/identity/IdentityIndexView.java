package org.unionhall.membership.identity;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the move to the present canonical identity is, and whom it found twice. */
@Schema(name = "IdentityIndex")
public record IdentityIndexView(
        @Schema(examples = "2") int version,
        @Schema(examples = "0") long unmoved,
        @Schema(examples = "0") long clashes,
        List<Clash> items) {

    /** One person, claimed twice. */
    @Schema(name = "IdentityClash")
    public record Clash(Claim first, Claim second) {}

    /** Whose claim it is. No personal data: who may see the person is asked where it is read. */
    @Schema(name = "IdentityClaim")
    public record Claim(
            @Schema(nullable = true) UUID applicationId, @Schema(nullable = true) UUID memberId) {}
}
