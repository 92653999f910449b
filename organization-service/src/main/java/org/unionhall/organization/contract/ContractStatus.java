package org.unionhall.organization.contract;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.persistence.Where;

/** Where a contract stands. */
@Schema(name = "CollectiveContractStatus")
public enum ContractStatus {
    /** The other side has to reply. */
    OFFERED,
    NEGOTIATING,
    /** The workers have adopted the draft. */
    ADOPTED,
    /** To be filed with the labour administration. */
    SIGNED,
    /** The union above has to confirm the filing. */
    FILED,
    /** The labour administration may object. */
    CONFIRMED,
    IN_EFFECT,
    /** Its last day is over: in effect as it is stored, compared when it is read. */
    EXPIRED,
    /** Ended before its last day. */
    ENDED,
    WITHDRAWN;

    boolean isOpen() {
        return compareTo(IN_EFFECT) < 0;
    }

    boolean isObjectable() {
        return this == FILED || this == CONFIRMED || this == IN_EFFECT;
    }

    /** Where a contract stands on a day. */
    static ContractStatus of(Contract one, LocalDate today) {
        return one.status() == IN_EFFECT && one.course().effect().effectiveTo().isBefore(today)
                ? EXPIRED
                : one.status();
    }

    /** The same as a condition. */
    Where narrow(Where where, LocalDate today) {
        return switch (this) {
            case IN_EFFECT ->
                    where.is("status", IN_EFFECT)
                            .and("e.course.effect.effectiveTo >= :today", "today", today);
            case EXPIRED ->
                    where.is("status", IN_EFFECT)
                            .and("e.course.effect.effectiveTo < :today", "today", today);
            default -> where.is("status", this);
        };
    }
}
