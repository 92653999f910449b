package org.unionhall.gateway.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhall.gateway.exchange.Room.Asked.FULL;
import static org.unionhall.gateway.exchange.Room.Asked.SHARE_USED_UP;
import static org.unionhall.gateway.exchange.Room.Asked.TAKEN;

import org.junit.jupiter.api.Test;

class RoomTest {

    private final Room room = new Room(100, 40);

    @Test
    void one_network_has_its_share_and_no_more() {
        assertThat(room.take("a", 40)).isEqualTo(TAKEN);
        assertThat(room.take("a", 1)).isEqualTo(SHARE_USED_UP);
        assertThat(room.take("b", 40)).isEqualTo(TAKEN);
        assertThat(room.taken()).isEqualTo(80);
    }

    @Test
    void all_together_have_no_more_than_there_is() {
        room.take("a", 40);
        room.take("b", 40);
        assertThat(room.take("c", 21)).isEqualTo(FULL);
        assertThat(room.take("c", 20)).isEqualTo(TAKEN);
    }

    @Test
    void who_has_no_share_has_the_room() {
        assertThat(room.take(90)).isEqualTo(TAKEN);
        assertThat(room.take("a", 11)).isEqualTo(FULL);
        room.give(90);
        assertThat(room.taken()).isZero();
        assertThat(room.networks()).isZero();
        assertThat(room.take("a", 11)).isEqualTo(TAKEN);
    }

    @Test
    void what_is_given_back_can_be_taken_again_and_leaves_nothing_behind() {
        // Given
        room.take("a", 40);
        room.take("a", 40);
        // When
        room.give("a", 40);
        room.give("a", 0);
        // Then
        assertThat(room.networks()).isZero();
        assertThat(room.taken()).isZero();
        assertThat(room.take("a", 40)).isEqualTo(TAKEN);
    }
}
