package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * What a contract is about and with whom.
 *
 * @param otherSide the employer, or those who speak for several
 * @param renewsId the contract before it; null for a first one
 */
@Embeddable
record ContractMatter(
        @Enumerated(EnumType.STRING) ContractKind kind,
        @Enumerated(EnumType.STRING) ContractLevel level,
        String otherSide,
        UUID renewsId) {}
