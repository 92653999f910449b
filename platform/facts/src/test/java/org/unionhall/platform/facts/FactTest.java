package org.unionhall.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.messaging.MessageJson;
import org.unionhall.platform.web.problem.Text;

class FactTest {

    private enum Cups implements Measure {
        CUP_WON;

        @Override
        public Text title() {
            return Text.text("奖杯", "cups");
        }

        @Override
        public CountedIn countedIn() {
            return CountedIn.ITEMS;
        }

        @Override
        public Text definition() {
            return title();
        }

        @Override
        public Text source() {
            return title();
        }
    }

    private static final UUID UNIT = UUID.fromString("01990000-0000-7000-8000-000000000002");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Fact cup(String cause) {
        return Fact.of(Cups.CUP_WON, UNIT, DAY, "/api/v1/cups/1", cause);
    }

    @Test
    void what_is_said_again_is_the_same_fact_and_another_cause_makes_another() {
        assertThat(cup("won").factId()).isEqualTo(cup("won").times(3).factId());
        assertThat(cup("won").factId()).isNotEqualTo(cup("found").factId());
    }

    @Test
    void a_correction_travels_behind_what_it_corrects() {
        record CupFact(@com.fasterxml.jackson.annotation.JsonUnwrapped Fact fact)
                implements FactMessage {
            @Override
            public String topic() {
                return "unionhall.cups.facts.v1";
            }
        }

        var original = cup("won");
        var correction = cup("recount").times(-1).correcting(original.factId(), 2);

        assertThat(new CupFact(correction).key()).isEqualTo(new CupFact(original).key());
        assertThat(new CupFact(correction).version()).isEqualTo(2);
    }

    @Test
    void a_dimension_that_is_not_known_is_left_out() {
        var fact = cup("won").by("group", null).by("sport", "CHESS");

        assertThat(fact.dimensions()).containsOnlyKeys("sport");
    }

    @Test
    void a_fact_without_its_parts_is_none() {
        var json = "{\"factId\": \"%s\", \"measure\": \"CUP_WON\"}".formatted(UNIT);

        assertThatThrownBy(
                        () -> MessageJson.read(json.getBytes(StandardCharsets.UTF_8), Fact.class))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> cup("won").correcting(cup("won").factId(), 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
