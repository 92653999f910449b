package org.unionhall.membership.merge;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;

/** What somebody says who proposes a merge; it never changes. */
@Embeddable
record Proposed(
        @Enumerated(EnumType.STRING) MergeGround ground,
        String reason,
        String document,
        UUID askedBy,
        Instant askedAt) {}
