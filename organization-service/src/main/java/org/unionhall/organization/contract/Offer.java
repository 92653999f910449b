package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 要约: which side asked the other to negotiate, and on which day. */
@Embeddable
record Offer(@Enumerated(EnumType.STRING) ContractSide offeredBy, LocalDate offeredOn) {}
