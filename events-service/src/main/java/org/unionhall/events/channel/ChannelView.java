package org.unionhall.events.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** A channel as its organisers see it. */
@Schema(name = "Channel")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChannelView(
        UUID id,
        @Schema(examples = "1") long version,
        @Schema(examples = "7K3MZQ0XR0") String code,
        UUID driveId,
        UUID unitId,
        @Schema(examples = "宝塔区总工会") String unitName,
        @Schema(examples = "火车站配送站") String label,
        @Schema(examples = "宝塔区工会宣传队") String recruiter,
        @Schema(examples = "[\"COURIER\"]") List<String> groups,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean open,
        Openness reason,
        @Schema(examples = "https://gonghui.example/join/7K3MZQ0XR0") String joinUrl,
        @Schema(examples = "https://gonghui.example/api/v1/channels/7K3MZQ0XR0/qr?format=png")
                String qrPng,
        @Schema(examples = "https://gonghui.example/api/v1/channels/7K3MZQ0XR0/qr?format=svg")
                String qrSvg,
        Instant createdAt)
        implements Versioned, Located {

    /** What the code leads to, which is all that can be read of one channel. */
    @Override
    public String location() {
        return "/api/v1/channels/" + code;
    }

    static ChannelView of(Channel channel, String unitName, Openness openness, JoinLinks links) {
        return new ChannelView(
                channel.id(),
                channel.version(),
                channel.code(),
                channel.driveId(),
                channel.unitId(),
                unitName,
                channel.label(),
                channel.recruiter(),
                channel.groups(),
                channel.startsOn(),
                channel.endsOn(),
                openness.isOpen(),
                openness.isOpen() ? null : openness,
                links.join(channel.code()),
                links.qrPng(channel.code()),
                links.qrSvg(channel.code()),
                channel.createdAt());
    }

    /** As those see it who look on and do not organise. */
    ChannelView withoutRecruiter() {
        return new ChannelView(
                id, version, code, driveId, unitId, unitName, label, null, groups, startsOn, endsOn,
                open, reason, joinUrl, qrPng, qrSvg, createdAt);
    }
}
