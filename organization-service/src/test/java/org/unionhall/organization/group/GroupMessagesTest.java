package org.unionhall.organization.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

class GroupMessagesTest {

    private static final GroupDefined COURIER =
            new GroupDefined("COURIER", 1, 2, "快递员", "courier", LocalDate.of(2018, 3, 1), null);

    @Test
    void a_group_is_published_as_the_contract_shows() {
        GoldenSample.of("organization-group-defined").isWrittenFrom(COURIER);
    }

    @Test
    void messages_of_a_group_have_one_key() {
        // Given
        var later =
                new GroupDefined(
                        "COURIER", 2, 2, "快递小哥", "courier", LocalDate.of(2018, 3, 1), null);
        var other = new GroupDefined("OTHER", 1, 12, "其他", "other", LocalDate.of(2018, 3, 1), null);
        // Then
        assertThat(later.key()).isEqualTo(COURIER.key());
        assertThat(other.key()).isNotEqualTo(COURIER.key());
    }
}
