package org.unionhall.membership.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

/** Writes the sample other services read. */
class NoticePublishedTest {

    @Test
    void notices_are_told_as_the_sample_shows() {
        GoldenSample.of("membership-notice-published")
                .isWrittenFrom(
                        new NoticePublished(
                                UUID.fromString("00000000-0000-7000-8000-0000000000a1"),
                                1,
                                "PERSONAL_INFORMATION",
                                1,
                                "个人信息处理告知书",
                                "为办理入会、确认会员身份并提供工会服务……",
                                true,
                                LocalDate.of(2021, 11, 1)));
    }
}
