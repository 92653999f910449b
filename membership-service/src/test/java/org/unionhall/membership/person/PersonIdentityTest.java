package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonIdentityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static PersonIdentity of(IdType type, String typed) {
        return PersonIdentity.of(IdDocument.read(type, typed, TODAY).orThrow("/idNumber"));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID,610602199003070013,MILITARY,610602199003070013",
        "RESIDENT_ID,610602199003070013,MILITARY,610602-19900307-0013",
        "RESIDENT_ID,610602199003070013,MILITARY,军610602199003070013",
        "RESIDENT_ID,610602199003070013,MILITARY,610602199003070019",
        "RESIDENT_ID,610602199003070013,MILITARY,61O602199OO3O7OOI3",
        "RESIDENT_ID,610602199003070013,MILITARY,61060219900307001",
        "RESIDENT_ID,610602199003070013,PASSPORT,61060219900307001",
        "RESIDENT_ID,610602199003070013,PASSPORT,610602900307001",
        "RESIDENT_ID,610602199003070013,MILITARY,610602900307001",
        "HK_MACAO_TAIWAN_RESIDENCE,83000019950808001X,MILITARY,83000019950808001X",
        "FOREIGN_RESIDENCE,911840198503070016,RESIDENT_ID,911840198503070016",
        "FOREIGN_RESIDENCE,911840198503070016,MILITARY,911840198503070016",
        "FOREIGN_RESIDENCE,USA110083030701,PASSPORT,usa 1100 8303 0701",
        "FOREIGN_RESIDENCE,ITA110083030701,MILITARY,ITA-110083030701",
        "HK_MACAO_PERMIT,H1234567801,HK_MACAO_PERMIT,H1234567802",
        "HK_MACAO_PERMIT,H1234567801,HK_MACAO_PERMIT,H12345678",
        "HK_MACAO_PERMIT,M1234567801,PASSPORT,M12345678",
        "HK_MACAO_PERMIT,H12345678,MILITARY,H1234567899",
        "TAIWAN_PERMIT,12345678,TAIWAN_PERMIT,1234567801",
        "TAIWAN_PERMIT,12345678,PASSPORT,1234567802",
        "TAIWAN_PERMIT,1234567801,MILITARY,12345678",
        "PASSPORT,E12345678,PASSPORT,e 1234 5678",
        "PASSPORT,E12345670,PASSPORT,E1234567O",
        "PASSPORT,E12345678,MILITARY,E-12345678",
        "MILITARY,军字第1234567号,MILITARY,军1234567",
        "MILITARY,军字第1234567号,MILITARY,军字第(1234567)號"
    })
    void one_person_is_recognised_in_both(
            IdType type, String number, IdType otherType, String otherNumber) {
        assertThat(of(otherType, otherNumber))
                .isEqualTo(of(type, number))
                .hasSameHashCodeAs(of(type, number));
    }

    @ParameterizedTest
    @CsvSource({
        "RESIDENT_ID,610602199003070013,RESIDENT_ID,61060219900307003X",
        "HK_MACAO_PERMIT,H12345678,HK_MACAO_PERMIT,M12345678",
        "HK_MACAO_PERMIT,H12345678,HK_MACAO_PERMIT,H12345679",
        "TAIWAN_PERMIT,12345678,TAIWAN_PERMIT,12345679",
        "TAIWAN_PERMIT,12345678,PASSPORT,123456789",
        "PASSPORT,E12345678,PASSPORT,G12345678",
        "MILITARY,南字第1234567号,MILITARY,北字第1234567号",
        "PASSPORT,610602991307001,RESIDENT_ID,610602199003070013"
    })
    void two_people_are_kept_apart(
            IdType type, String number, IdType otherType, String otherNumber) {
        assertThat(of(otherType, otherNumber)).isNotEqualTo(of(type, number));
    }

    /** Whoever reads the same characters under several kinds finds the same person under each. */
    @Property
    void the_kind_plays_no_part(
            @ForAll
                    @StringLength(min = 4, max = 18)
                    @CharRange(from = '0', to = '9')
                    @CharRange(from = 'G', to = 'M')
                    String typed) {
        var found =
                Arrays.stream(IdType.values())
                        .map(type -> IdDocument.read(type, typed, TODAY))
                        .filter(reading -> !reading.isRefused())
                        .map(reading -> PersonIdentity.of(reading.value()))
                        .distinct()
                        .toList();
        assertThat(found).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void it_says_nothing_of_the_person() {
        assertThat(List.of(of(IdType.RESIDENT_ID, "610602199003070013")).toString())
                .doesNotContain("6106");
    }
}
