package org.unionhall.organization.founding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.documents.Sheet;

class FoundingSheetTest {

    @Test
    void an_approval_is_printed_and_looked_at() throws IOException {
        var sheet =
                new FoundingSheet(
                        UUID.randomUUID(),
                        "延安顺达快递有限公司工会委员会",
                        "延安顺达快递有限公司",
                        "延安市宝塔区总工会",
                        "宝工发〔2026〕12号",
                        LocalDate.of(2026, 11, 30));
        var pdf = sheet.pdf(List.of());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("/FontFile2");
        var picture = Path.of("target", "founding-approval.png");
        Files.write(picture, Sheet.png(pdf));
        assertThat(picture).isNotEmptyFile();
    }
}
