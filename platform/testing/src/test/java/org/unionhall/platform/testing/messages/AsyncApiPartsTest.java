package org.unionhall.platform.testing.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class AsyncApiPartsTest {

    private static final String PLAN =
            """
            channels:
              plans:
                address: unionhall.plans.v1
            components:
              messages:
                PlanMade:
                  name: PlanMade
            """;
    private static final String REST =
            """
            asyncapi: 3.0.0
            channels:
              deadLetters:
                address: '{topic}.dlq'
                parameters:
                  topic:
                    enum: [] # every topic above
            operations:
              sendDeadLetters:
                action: send
            components:
              messages:
                DeadLetter:
                  name: DeadLetter
            """;

    @Test
    void the_parts_of_a_section_follow_each_other_and_every_topic_is_known() {
        assertThat(whole(PLAN, REST))
                .isEqualTo(
                        """
                        asyncapi: 3.0.0
                        channels:
                          plans:
                            address: unionhall.plans.v1
                          deadLetters:
                            address: '{topic}.dlq'
                            parameters:
                              topic:
                                enum:
                                  - unionhall.plans.v1
                        operations:
                          sendDeadLetters:
                            action: send
                        components:
                          messageTraits:
                          messages:
                            PlanMade:
                              name: PlanMade
                            DeadLetter:
                              name: DeadLetter
                          schemas:
                        """);
    }

    @Test
    void what_two_parts_describe_and_what_is_in_no_section_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole(PLAN, PLAN))
                .withMessage("first and second both describe channels plans:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole(PLAN, PLAN.replace("plans", "others")))
                .withMessage("first and second both describe messages PlanMade:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole(REST, REST))
                .withMessage("first and second both describe the head");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> whole(PLAN, "components:\n  others:\n    Thing: {}\n"))
                .withMessageContaining("is in no section");
    }

    private static String whole(String first, String second) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("first", first);
        parts.put("second", second);
        return AsyncApiParts.of(parts).whole();
    }
}
