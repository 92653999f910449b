package org.unionhall.membership.merge;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The two records of a merge.
 *
 * @param survivorId which stays
 * @param mergedId which goes into it
 * @param survivorAccountId null where it has none
 * @param mergedAccountId null where it has none
 */
@Embeddable
record Two(UUID survivorId, UUID mergedId, UUID survivorAccountId, UUID mergedAccountId) {

    static Two of(Known survivor, Known merged) {
        return new Two(survivor.id(), merged.id(), survivor.accountId(), merged.accountId());
    }

    List<UUID> members() {
        return List.of(survivorId, mergedId);
    }

    /** The accounts of the two, each once. */
    Set<UUID> accounts() {
        return Stream.of(survivorAccountId, mergedAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * @throws Rejection {@code MERGE_FOR_THE_PERSON}
     */
    void requireConcerned(UUID account) {
        if (!accounts().contains(account)) {
            throw new Rejection(MergeProblem.MERGE_FOR_THE_PERSON);
        }
    }

    /**
     * @throws Rejection {@code MERGE_OWN}
     */
    void requireNotOwn(UUID clerk) {
        if (accounts().contains(clerk)) {
            throw new Rejection(MergeProblem.MERGE_OWN);
        }
    }
}
