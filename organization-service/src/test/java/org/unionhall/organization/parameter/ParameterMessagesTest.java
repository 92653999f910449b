package org.unionhall.organization.parameter;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

class ParameterMessagesTest {

    @Test
    void a_parameter_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-parameter-set")
                .isWrittenFrom(
                        new ParameterSet(
                                UUID.fromString("00000000-0000-7000-8000-000000000001"),
                                1,
                                ParameterName.MINIMUM_JOINING_AGE,
                                null,
                                "16",
                                ParameterUnit.YEARS,
                                "《中华人民共和国劳动法》第十五条:禁止用人单位招用未满十六周岁的未成年人",
                                LocalDate.of(1995, 1, 1)));
    }
}
