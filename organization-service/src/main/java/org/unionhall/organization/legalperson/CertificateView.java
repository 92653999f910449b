package org.unionhall.organization.legalperson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** A certificate as it is shown, with all that is printed on it. */
@Schema(name = "UnionCertificate")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CertificateView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "延安某某公司工会委员会") String unitName,
        CertificateType type,
        CertificateState state,
        @Schema(examples = "816106005000000159") String creditCode,
        @Schema(examples = "延安某某公司工会委员会") String name,
        boolean nameDiffers,
        @Schema(examples = "陕西省延安市宝塔区中心街1号") String address,
        @Schema(examples = "王建国") String representative,
        LocalDate validFrom,
        LocalDate validTo,
        UUID registrarId,
        @Schema(examples = "延安市总工会") String registrarName,
        @Schema(examples = "1") int edition,
        LocalDate registeredOn,
        LocalDate cancelledOn,
        Instant changedAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/union-certificates";

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public String location() {
        return address(id);
    }

    static CertificateView of(
            Certificate one, UnitProfile union, LocalDate today, int renewalDays) {
        var content = one.content();
        return new CertificateView(
                one.id(),
                one.version(),
                one.unitId(),
                union.name(),
                one.type(),
                one.state(today, renewalDays, union.live()),
                content.creditCode(),
                content.name(),
                !content.name().equals(union.name()),
                content.address(),
                content.representative(),
                content.validFrom(),
                content.validTo(),
                content.registrarId(),
                content.registrarName(),
                one.edition(),
                one.registeredOn(),
                one.cancelledOn(),
                one.changedAt());
    }
}
