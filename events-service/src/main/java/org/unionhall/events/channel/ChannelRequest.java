package org.unionhall.events.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Typed;

/** What an organiser sends to give out a channel. */
@Schema(name = "ChannelRequest")
record ChannelRequest(
        @Schema(examples = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11") @NotNull UUID unitId,
        @Schema(examples = "火车站配送站", nullable = true) @Size(max = 60) String label,
        @Schema(examples = "宝塔区工会宣传队", nullable = true) @Size(max = 60) String recruiter,
        @Schema(examples = "[\"COURIER\"]", nullable = true) @Size(max = 50)
                List<@NotNull @Size(max = 40) String> groups,
        @Schema(nullable = true) LocalDate startsOn,
        @Schema(nullable = true) LocalDate endsOn) {

    /**
     * @param unitName what it is called when nobody gave it a name
     * @param ordered its groups, in their official order
     */
    ChannelPlan plan(String unitName, List<String> ordered) {
        return new ChannelPlan(
                unitId,
                Typed.isBlank(label) ? unitName : Typed.text(label),
                Typed.isBlank(recruiter) ? null : Typed.text(recruiter),
                ordered,
                startsOn,
                endsOn);
    }
}
