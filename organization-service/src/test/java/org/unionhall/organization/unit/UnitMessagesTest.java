package org.unionhall.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.unit.UnitMessages.UnitChanged;
import org.unionhall.organization.unit.UnitMessages.UnitDissolved;
import org.unionhall.organization.unit.UnitMessages.UnitFounded;
import org.unionhall.organization.unit.UnitMessages.UnitMoved;
import org.unionhall.platform.testing.GoldenSample;

class UnitMessagesTest {

    private static final String CITY = "01990000-0000-7000-8000-000000000001";
    private static final String COUNTY = "01990000-0000-7000-8000-000000000002";
    private static final String OTHER = "01990000-0000-7000-8000-000000000003";
    private static final String SUCCESSOR = "01990000-0000-7000-8000-000000000005";
    private static final String UNION = "01990000-0000-7000-8000-000000000004";

    @Test
    void a_founding_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-unit-founded")
                .isWrittenFrom(
                        new UnitFounded(union(1, UnitStatus.NORMAL, COUNTY, 4398046511106L)));
        GoldenSample.of("organization-unit-founded-at-the-top")
                .isWrittenFrom(
                        new UnitFounded(
                                new UnitState(
                                        UUID.fromString(CITY),
                                        1,
                                        "延安市总工会",
                                        null,
                                        UnitType.FEDERATION,
                                        UnitLevel.CITY,
                                        "610600",
                                        null,
                                        UnitStatus.NORMAL,
                                        0,
                                        4503599627370495L,
                                        CITY,
                                        null,
                                        null,
                                        null,
                                        null)));
    }

    @Test
    void a_change_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-unit-changed")
                .isWrittenFrom(
                        new UnitChanged(union(2, UnitStatus.LOCKED, COUNTY, 4398046511106L)));
    }

    @Test
    void a_move_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-unit-moved")
                .isWrittenFrom(new UnitMoved(union(3, UnitStatus.NORMAL, OTHER, 8796093022210L)));
    }

    @Test
    void an_end_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-unit-dissolved")
                .isWrittenFrom(
                        new UnitDissolved(union(4, UnitStatus.DISSOLVED, OTHER, 8796093022210L)));
    }

    private static UnitState union(long version, UnitStatus status, String parent, long lo) {
        boolean ended = status == UnitStatus.DISSOLVED;
        return new UnitState(
                UUID.fromString(UNION),
                version,
                "延安顺达快递有限公司工会",
                UUID.fromString(parent),
                UnitType.GRASSROOTS,
                UnitLevel.GRASSROOTS,
                "610602",
                "816106005000000159",
                status,
                lo,
                lo + 4294967294L,
                CITY + "/" + parent + "/" + UNION,
                LocalDate.of(2019, 5, 1),
                ended ? LocalDate.of(2026, 11, 22) : null,
                ended ? UUID.fromString(SUCCESSOR) : null,
                ended ? UUID.fromString("01990000-0000-7000-8000-0000000000a1") : null);
    }
}
