package org.unionhall.organization.legalperson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a certificate showed once. */
@Schema(name = "UnionCertificateEdition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateEditionView(
        UUID id,
        @Schema(examples = "1") int edition,
        EditionKind kind,
        LocalDate issuedOn,
        @Schema(examples = "816106005000000159") String creditCode,
        @Schema(examples = "延安某某公司工会委员会") String name,
        @Schema(examples = "陕西省延安市宝塔区中心街1号") String address,
        @Schema(examples = "王建国") String representative,
        LocalDate validFrom,
        LocalDate validTo,
        @Schema(examples = "延安市总工会") String registrarName,
        UUID registrationId,
        Instant decidedAt,
        @Schema(examples = "录入时住所有误。") String reason,
        @Schema(examples = "延工法〔2026〕8号") String documentNumber) {

    static CertificateEditionView of(CertificateEdition one) {
        var content = one.content();
        return new CertificateEditionView(
                one.id(),
                one.edition(),
                one.kind(),
                one.issuedOn(),
                content.creditCode(),
                content.name(),
                content.address(),
                content.representative(),
                content.validFrom(),
                content.validTo(),
                content.registrarName(),
                one.registrationId(),
                one.decision().at(),
                one.decision().reason(),
                one.decision().documentNumber());
    }
}
