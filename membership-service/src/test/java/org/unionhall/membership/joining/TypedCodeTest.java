package org.unionhall.membership.joining;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.Given;
import org.unionhall.membership.World;

/** A code that was typed from a poster instead of scanned. */
@QuarkusTest
@QuarkusTestResource(World.class)
class TypedCodeTest {

    @Test
    void a_code_typed_by_hand_is_read_as_it_was_meant() {
        // Given
        var union = Given.aCity().north();
        var code = Given.channel(union);
        var typed =
                " " + code.substring(0, 4).toLowerCase(Locale.ROOT) + "-" + code.substring(4) + " ";
        var body = Given.application(union);
        body.remove("unitId");
        for (var way :
                List.of(
                        typed.replace('0', 'o').replace('1', 'l'),
                        fullWidth(code),
                        "\u202A" + code + "\u202C",
                        code.substring(0, 5) + "\u2014\u3000" + code.substring(5))) {
            body.put("channelCode", way);
            body.put("idNumber", Given.residentId());
            // When
            var answer = Given.apply(UUID.randomUUID(), body);
            // Then
            answer.then().statusCode(201).body("unit.id", equalTo(union.id().toString()));
        }
        // And so does the filter of the clerk's queue
        Given.as(Given.clerkOf(union))
                .queryParam("channel", typed)
                .get("/api/v1/applications")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(4));
    }

    private static String fullWidth(String text) {
        return text.chars()
                .map(c -> c + 0xFEE0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
