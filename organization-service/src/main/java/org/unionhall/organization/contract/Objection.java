package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 审查意见: what the labour administration last objected to. */
@Embeddable
record Objection(LocalDate objectedOn, String objection) {}
