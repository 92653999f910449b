package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.membership.person.PersonProblem.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,1949-12-31,FEMALE",
        "610602199003070013,1990-03-07,MALE",
        "610702198506152011,1985-06-15,MALE",
        "612621196505040022,1965-05-04,FEMALE"
    })
    void a_valid_number_tells_birth_and_sex(String number, LocalDate birth, Sex sex) {
        // When
        var id = CitizenId.read(number, TODAY).value();
        // Then
        assertThat(id.number()).isEqualTo(number);
        assertThat(id.birthDate()).isEqualTo(birth);
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.hasKnownProvince()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010519491231002x",
                "11010519491231002X",
                " 110105 19491231 002X ",
                "\u300011010519491231002X\u200B"
            })
    void full_width_characters_blanks_and_a_small_x_are_put_right(String typed) {
        assertThat(CitizenId.read(typed, TODAY).value().number()).isEqualTo("11010519491231002X");
    }

    @ParameterizedTest
    @CsvSource({
        "61060219900307001,ID_LENGTH",
        "6106021990030700133,ID_LENGTH",
        "'',ID_LENGTH",
        "610602900307001,ID_FIFTEEN_DIGITS",
        "6106O2199003070013,ID_LETTER_FOR_DIGIT",
        "61O6O2l99003070013,ID_LETTER_FOR_DIGIT",
        "61060219900307001A,ID_CHARACTERS",
        "6106021990X3070013,ID_CHARACTERS",
        "610602199003070014,ID_CHECKSUM",
        "610602199002300013,ID_DATE",
        "610602190002290013,ID_DATE",
        "610602189912310013,ID_DATE",
        "610602209003070013,ID_FUTURE"
    })
    void what_is_wrong_is_said(String typed, PersonProblem problem) {
        assertThat(CitizenId.read(typed, TODAY).refusal()).isEqualTo(problem);
    }

    @Test
    void a_number_of_an_abolished_prefecture_is_as_good_as_any() {
        assertThat(CitizenId.read("612321198506152017", TODAY).isRefused())
                .isEqualTo(CitizenId.check("612321198506152017") != '7');
        assertThat(CitizenId.read("612621196505040022", TODAY).isRefused()).isFalse();
    }

    @Test
    void a_region_that_never_was_is_only_worth_a_second_look() {
        // Given
        var digits = "99060219900307001";
        // When
        var reading = CitizenId.read(digits + CitizenId.check(digits), TODAY);
        // Then
        assertThat(reading.isRefused()).isFalse();
        assertThat(reading.value().hasKnownProvince()).isFalse();
    }

    @Test
    void it_never_shows_itself() {
        assertThat(CitizenId.read("610602199003070013", TODAY).value().toString())
                .doesNotContain("6106");
    }
}
