package org.unionhall.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002, 11010519491231002X",
        "61060219900307001, 610602199003070013",
        "61070219850615201, 610702198506152011",
        "61262119650504002, 612621196505040022"
    })
    void the_check_character_is_that_of_gb_11643(String seventeen, String whole) {
        assertThat(Persons.withCheck(seventeen)).isEqualTo(whole);
    }

    @Test
    void persons_are_grown_up_and_none_comes_twice() {
        var numbers = Stream.generate(Persons::idNumber).limit(5_000).toList();
        assertThat(numbers).doesNotHaveDuplicates().allSatisfy(PersonsTest::isGrownUp);
    }

    @Test
    void mobiles_are_mobiles_and_none_comes_twice() {
        var mobiles = Stream.generate(Persons::mobile).limit(5_000).toList();
        assertThat(mobiles).doesNotHaveDuplicates().allMatch(m -> m.matches("1[3-9]\\d{9}"));
    }

    private static void isGrownUp(String number) {
        assertThat(number).matches("\\d{17}[\\dX]");
        var born = LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        assertThat(born).isBefore(LocalDate.of(2026, 1, 1).minusYears(18));
        assertThat(number.substring(14, 17)).isBetween("001", "899");
    }
}
