package org.unionhall.organization.legalperson;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.fact.OrganizationFact;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.testing.GoldenSample;

class CertificateMessagesTest {

    private static final String ID = "01990000-0000-7000-8000-00000000c0";
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 30);

    @Test
    void a_certificate_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-certificate-changed").isWrittenFrom(certificate(1, null));
    }

    @Test
    void a_cancelled_certificate_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-certificate-cancelled")
                .isWrittenFrom(certificate(2, LocalDate.of(2028, 3, 1)));
    }

    @Test
    void what_it_counts_as_is_told_as_the_contract_shows() {
        var fact =
                Fact.of(
                                CertificateMeasure.CERTIFICATE_REGISTERED,
                                id("03"),
                                ISSUED,
                                CertificateView.address(id("01")),
                                "edition-1")
                        .by("kind", "FIRST");
        GoldenSample.of("organization-fact").isWrittenFrom(new OrganizationFact(fact));
    }

    private static CertificateChanged certificate(long version, LocalDate cancelledOn) {
        return new CertificateChanged(
                id("01"),
                version,
                id("02"),
                CertificateType.LEGAL_PERSON,
                "816106005000000159",
                ISSUED,
                LocalDate.of(2031, 5, 9),
                id("03"),
                cancelledOn);
    }

    private static UUID id(String end) {
        return UUID.fromString(ID + end);
    }
}
