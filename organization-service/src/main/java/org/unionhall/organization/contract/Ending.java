package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Why a contract was withdrawn, or ended before its last day.
 *
 * @param endReason null when its union has ended
 */
@Embeddable
record Ending(LocalDate endedOn, String endReason) {}
