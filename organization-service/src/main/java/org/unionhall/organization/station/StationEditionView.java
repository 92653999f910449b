package org.unionhall.organization.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a station was once. */
@Schema(name = "StationEdition")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StationEditionView(
        UUID id,
        @Schema(examples = "1") long edition,
        StationChange change,
        UUID unitId,
        @Schema(examples = "火车站爱心驿站") String name,
        StationLevel level,
        @Schema(examples = "延安市宝塔区") String district,
        @Schema(examples = "七里铺街火车站广场东侧") String address,
        @Schema(examples = "36.585321") double latitude,
        @Schema(examples = "109.489757") double longitude,
        @Schema(examples = "延安火车站") String partner,
        @Schema(examples = "0911-2380000") String publicPhone,
        @Schema(examples = "出站口左转一百米。") String note,
        @Schema(examples = "[\"MICROWAVE\", \"WATER_DISPENSER\"]") List<String> equipment,
        List<OpeningHours> hours,
        LocalDate checkedOn,
        LocalDate closedOn,
        Instant decidedAt,
        @Schema(examples = "场地到期收回。") String reason,
        @Schema(examples = "延工发〔2020〕12号") String documentNumber) {

    static StationEditionView of(StationEdition one) {
        var content = one.content();
        return new StationEditionView(
                one.id(),
                one.edition(),
                StationChange.valueOf(one.decision().outcome()),
                one.unitId(),
                content.name(),
                content.level(),
                content.district(),
                content.address(),
                content.latitude(),
                content.longitude(),
                content.partner(),
                content.publicPhone(),
                content.note(),
                content.equipment(),
                content.openingHours(),
                one.checkedOn(),
                one.closedOn(),
                one.decision().at(),
                one.decision().reason(),
                one.decision().documentNumber());
    }
}
