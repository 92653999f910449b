package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search that finds nothing must be one that would have found it. */
class LeakSearchTest {

    private static final KnownPerson PERSON =
            new KnownPerson("欧阳不可泄", "11010519491231002X", "19912345678");

    static Stream<String> disguised() {
        return Stream.of(
                "a line with 11010519491231002X in it",
                "11010519491231002x",
                "110105 19491231 002X",
                "1101-0519-4912-3100-2X",
                "１１０１０５１９４９１２３１００２Ｘ",
                "X20013219491501011",
                "20013219491501011",
                "110105491231002",
                "...9491231002X".replace("...9", "19"),
                "110105194912310",
                "%31%31%30%31%30%35%31%39%34%39%31%32%33%31%30%30%32%58",
                "\\u0031\\u0031\\u0030\\u0031\\u0030\\u0035\\u0031\\u0039\\u0034\\u0039\\u0031\\u0032"
                    + "\\u0033\\u0031\\u0030\\u0030\\u0032",
                "eyJpZCI6IjExMDEwNTE5NDkxMjMxMDAyWCJ9",
                "3131303130353139343931323331303032",
                "b63a4fef2d6a1e3a",
                "mobile 19912345678",
                "+86 199-1234-5678",
                "8619912345678",
                "87654321991",
                "MTk5MTIzNDU2Nzg=",
                "欧阳不可泄",
                "%E6%AC%A7%E9%98%B3%E4%B8%8D%E5%8F%AF%E6%B3%84");
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void a_disguise_hides_nothing(String text) {
        if (text.equals("b63a4fef2d6a1e3a")) {
            text = digest();
        }
        var search = new LeakSearch(List.of(PERSON));
        search.text("here", text, true);
        assertThat(search.hits()).isNotEmpty();
    }

    private static String digest() {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            return java.util.HexFormat.of()
                    .formatHex(digest.digest(PERSON.idNumber().getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void the_end_of_a_number_beside_the_birth_date_is_the_number() {
        var search = new LeakSearch(List.of(PERSON));
        search.text("row", "**************002X," + PERSON.born(), false);
        search.text(
                "other row",
                "**002X," + PERSON.born().format(DateTimeFormatter.BASIC_ISO_DATE),
                false);
        assertThat(search.hits()).hasSize(2);
    }

    @Test
    void masks_other_people_and_names_where_they_may_be_are_no_hits() {
        var search = new LeakSearch(List.of(PERSON));
        search.text("list", "欧阳不可泄 **************002X 199****5678 1990-01-01", false);
        search.text(
                "list",
                "610602199003070013 13800138000 01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10",
                true);
        assertThat(search.hits()).isEmpty();
    }

    @Test
    void a_sign_that_was_not_seen_where_it_must_be_is_told() {
        var search = new LeakSearch(List.of(PERSON)).sign("topic a", "x1").sign("table b", "x2");
        search.text("topic a", "x1 x2", true);
        assertThat(search.missed()).containsExactly("x2 in table b");
    }
}
