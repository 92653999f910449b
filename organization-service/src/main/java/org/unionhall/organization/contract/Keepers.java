package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.platform.web.problem.Rejection;

/** Who has entered something about a contract: none of them confirms it. */
@Embeddable
record Keepers(List<UUID> keepers) {

    static Keepers nobody() {
        return new Keepers(List.of());
    }

    Keepers and(UUID account) {
        return new Keepers(Stream.concat(keepers.stream(), Stream.of(account)).distinct().toList());
    }

    /**
     * @throws Rejection {@code OWN_CONTRACT}
     */
    void requireAnother(UUID account) {
        if (keepers.contains(account)) {
            throw new Rejection(ContractProblem.OWN_CONTRACT);
        }
    }
}
