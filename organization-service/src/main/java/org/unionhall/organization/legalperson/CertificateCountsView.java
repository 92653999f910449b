package org.unionhall.organization.legalperson;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many certificates were issued in a period.
 *
 * @param issued of first registrations: 新建
 * @param changed of changes and renewals: 变更
 */
@Schema(name = "UnionCertificateCounts")
record CertificateCountsView(
        LocalDate from,
        LocalDate to,
        @Schema(examples = "60") long issued,
        @Schema(examples = "53") long changed,
        @Schema(examples = "2") long replaced,
        @Schema(examples = "1") long cancelled) {

    static CertificateCountsView of(LocalDate from, LocalDate to, Map<EditionKind, Long> counts) {
        return new CertificateCountsView(
                from,
                to,
                counts.getOrDefault(EditionKind.FIRST, 0L),
                counts.getOrDefault(EditionKind.CHANGE, 0L)
                        + counts.getOrDefault(EditionKind.RENEWAL, 0L),
                counts.getOrDefault(EditionKind.REPLACEMENT, 0L),
                counts.getOrDefault(EditionKind.CANCELLATION, 0L));
    }
}
