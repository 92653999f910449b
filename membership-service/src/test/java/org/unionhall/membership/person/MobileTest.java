package org.unionhall.membership.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "+86 138 0013 8000",
                "138-0013-8000",
                "008613800138000",
                "13800138000",
                "8613800138000"
            })
    void the_many_ways_of_writing_a_number_are_one(String typed) {
        assertThat(Mobile.read(typed).value()).isEqualTo(new Mobile("13800138000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"12800138000", "1380013800", "138001380000", "029-88888888", "abcdefghijk"})
    void other_numbers_are_refused(String typed) {
        assertThat(Mobile.read(typed).refusal()).isEqualTo(PersonProblem.MOBILE_FORM);
    }

    @Test
    void it_shows_only_its_mask() {
        assertThat(new Mobile("13812341234").masked()).isEqualTo("138****1234");
        assertThat(new Mobile("13812341234").toString()).doesNotContain("138");
    }
}
