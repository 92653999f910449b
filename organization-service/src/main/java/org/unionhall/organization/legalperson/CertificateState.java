package org.unionhall.organization.legalperson;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.persistence.Where;

/** How it stands with a certificate; compared when it is read, never written at midnight. */
@Schema(name = "UnionCertificateState")
public enum CertificateState {
    /** 有效 */
    IN_FORCE,
    /** 即将到期: a renewal can be applied for. */
    EXPIRING,
    /** 已过期 */
    EXPIRED,
    /** 待注销: its union is over. */
    TO_CANCEL,
    /** 已注销 */
    CANCELLED;

    private static final String LIVES =
            "exists (select 1 from Unit l where l.id = e.unitId and l.status in (PREPARING, NORMAL,"
                    + " LOCKED))";

    /** The same as a condition. */
    Where narrow(Where where, LocalDate today, int renewalDays) {
        if (this == CANCELLED) {
            return where.and("e.cancelledOn is not null");
        }
        where.and("e.cancelledOn is null");
        if (this == TO_CANCEL) {
            return where.and("not " + LIVES);
        }
        where.and(LIVES);
        var edge = today.plusDays(renewalDays);
        return switch (this) {
            case IN_FORCE -> where.and("e.content.validTo > :window", "window", edge);
            case EXPIRED -> where.and("e.content.validTo < :today", "today", today);
            default ->
                    where.and("e.content.validTo >= :today", "today", today)
                            .and("e.content.validTo <= :window", "window", edge);
        };
    }
}
