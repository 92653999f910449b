package org.unionhall.organization.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.Rejection;

class ReadingRoomTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final UUID UNIT = new UUID(1, 1);

    @Test
    void a_closed_room_keeps_its_day_and_is_not_described_any_more() {
        // Given
        var room = ReadingRoom.opened(new UUID(2, 2), room("火车站职工书屋", 24));
        room.close(TODAY);
        // When
        room.close(TODAY.plusDays(1));
        var refusal = catchThrowableOfType(Rejection.class, () -> room.describe(room("书屋", 12)));
        // Then
        assertThat(refusal.type()).isEqualTo(ReadingRoomProblem.READING_ROOM_CLOSED);
        assertThat(room.closedOn()).isEqualTo(TODAY);
        assertThat(room.seats()).isEqualTo(24);
    }

    private static ReadingRoomRequest room(String name, int seats) {
        return new ReadingRoomRequest(UNIT, name, seats);
    }
}
