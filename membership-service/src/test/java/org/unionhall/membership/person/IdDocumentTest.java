package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID,610602199003070013,610602199003070013",
        "HK_MACAO_TAIWAN_RESIDENCE,83000019950808001x,83000019950808001X",
        "HK_MACAO_PERMIT,h12345678,H12345678",
        "HK_MACAO_PERMIT,M1234567801,M1234567801",
        "TAIWAN_PERMIT,12345678,12345678",
        "TAIWAN_PERMIT,1234567801,1234567801",
        "FOREIGN_RESIDENCE,usa123456789012,USA123456789012",
        "PASSPORT,E12345678,E12345678",
        "PASSPORT,e 1234 5678,E12345678",
        "MILITARY,军字第123456,军字第123456"
    })
    void each_kind_has_its_form(IdType type, String typed, String number) {
        assertThat(IdDocument.read(type, typed, TODAY).value().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID,83000019950808001X,ID_IS_A_RESIDENCE_PERMIT",
        "HK_MACAO_TAIWAN_RESIDENCE,610602199003070013,ID_NOT_A_RESIDENCE_PERMIT",
        "HK_MACAO_PERMIT,K12345678,ID_FORM",
        "TAIWAN_PERMIT,123456789,ID_FORM",
        "FOREIGN_RESIDENCE,US123456789012,ID_FORM",
        "FOREIGN_RESIDENCE,910602199003070013,ID_CHECKSUM",
        "PASSPORT,E123,ID_FORM",
        "MILITARY,X,ID_FORM"
    })
    void another_form_is_refused(IdType type, String typed, PersonProblem problem) {
        assertThat(IdDocument.read(type, typed, TODAY).refusal()).isEqualTo(problem);
    }

    @Test
    void a_passport_tells_neither_birth_nor_sex() {
        var passport = IdDocument.read(IdType.PASSPORT, "E12345678", TODAY).value();
        assertThat(passport.birthDate()).isNull();
        assertThat(passport.sex()).isEqualTo(Sex.UNKNOWN);
    }

    @Test
    void a_document_shows_only_its_mask() {
        var id = IdDocument.read(IdType.RESIDENT_ID, "610602199003070013", TODAY).value();
        assertThat(id.masked()).isEqualTo("**************0013");
        assertThat(id.toString()).doesNotContain("6106");
    }
}
