package org.unionhall.organization.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleTest {

    @ParameterizedTest
    @CsvSource({
        "FOUNDER, OPERATE_PLATFORM, true",
        "CHAIR, OPERATE_PLATFORM, false",
        "CHAIR, MANAGE_ACCOUNTS, true",
        "CHAIR, APPOINT, true",
        "CLERK, APPOINT, false",
        "CLERK, MANAGE_ACCOUNTS, false",
        "CLERK, REVIEW_JOINING, true",
        "CLERK, APPROVE_UNIT, true",
        "CLERK, REVEAL_IDENTITY, true",
        "CLERK, DECLARE_FIGURES, true",
        "CLERK, APPROVE_FIGURES, true",
        "CLERK, ANNOUNCE, true",
        "CLERK, KEEP_STATIONS, true",
        "ORGANIZER, KEEP_STATIONS, false",
        "AUDITOR, KEEP_STATIONS, false",
        "ORGANIZER, ANNOUNCE, false",
        "AUDITOR, ANNOUNCE, false",
        "ORGANIZER, RUN_DRIVE, true",
        "ORGANIZER, VIEW_MEMBERS, false",
        "ORGANIZER, REVIEW_JOINING, false",
        "AUDITOR, VIEW_MEMBERS, true",
        "AUDITOR, REVEAL_IDENTITY, false",
        "AUDITOR, EDIT_UNIT, false",
        "AUDITOR, DECLARE_FIGURES, false",
        "AUDITOR, APPROVE_FIGURES, false",
        "INTEGRATOR, VIEW_UNIT, false"
    })
    void a_role_brings_what_the_table_says(Role role, UnionPermission permission, boolean brings) {
        assertThat(role.permissions().contains(permission)).isEqualTo(brings);
    }

    @Test
    void a_founder_may_everything_and_a_chair_all_but_one() {
        assertThat(Role.FOUNDER.permissions()).containsExactly(UnionPermission.values());
        assertThat(Role.CHAIR.permissions()).hasSize(UnionPermission.values().length - 1);
    }
}
