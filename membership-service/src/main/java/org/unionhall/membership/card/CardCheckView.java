package org.unionhall.membership.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What anybody is told about a card. Of one that is not valid nothing else is said, not even why.
 *
 * @param name the first character of the name
 * @param until when the code ends that was checked
 */
@Schema(name = "CardCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardCheckView(
        boolean valid,
        @Schema(examples = "阿****") String name,
        @Schema(examples = "宝塔区快递行业工会联合会") String union,
        Instant until) {

    static final CardCheckView NOT_VALID = new CardCheckView(false, null, null, null);
}
