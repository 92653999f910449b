package org.unionhall.organization.legalperson;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a certificate shows.
 *
 * @param name the union's, as it was when this was issued
 * @param validTo its last day
 * @param registrarId the federation that issued it
 */
@Embeddable
record CertificateContent(
        @Column(name = "credit_code") String creditCode,
        String name,
        String address,
        String representative,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "registrar_id") UUID registrarId,
        @Column(name = "registrar_name") String registrarName) {

    /** The same with what was entered wrongly put right; null leaves a part as it is. */
    CertificateContent corrected(String code, String seat, String who) {
        return new CertificateContent(
                code == null ? creditCode : code,
                name,
                seat == null ? address : seat,
                who == null ? representative : who,
                validFrom,
                validTo,
                registrarId,
                registrarName);
    }
}
