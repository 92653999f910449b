package org.unionhall.organization.legalperson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.documents.Sheet;

class CertificateSheetTest {

    @Test
    void a_certificate_is_printed_and_looked_at() throws IOException {
        var certificate = RegistrationRuleTest.certificate(LocalDate.of(2031, 5, 9));
        var sheet =
                new CertificateSheet(
                        certificate.id(),
                        certificate.type(),
                        certificate.content(),
                        certificate.edition(),
                        LocalDate.of(2026, 5, 9));
        var pdf = sheet.pdf(List.of());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        var picture = Path.of("target", "union-certificate.png");
        Files.write(picture, Sheet.png(pdf));
        assertThat(picture).isNotEmptyFile();
    }
}
