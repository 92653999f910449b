package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * 报送: when the labour administration received the contract.
 *
 * @param filingNumber of its receipt
 */
@Embeddable
record Filing(LocalDate filedOn, String filingNumber) {}
