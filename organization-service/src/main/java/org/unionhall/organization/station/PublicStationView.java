package org.unionhall.organization.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A station as anybody sees it: nothing of who keeps it but the union's name.
 *
 * @param openNow null when no hours are known
 * @param metres null where no place was named
 */
@Schema(name = "PublicStation")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicStationView(
        UUID id,
        StationKind kind,
        StationLevel level,
        @Schema(examples = "火车站爱心驿站") String name,
        @Schema(examples = "宝塔区总工会") String unitName,
        @Schema(examples = "610602") String regionCode,
        @Schema(examples = "延安市宝塔区") String district,
        @Schema(examples = "七里铺街火车站广场东侧") String address,
        @Schema(examples = "36.585321") double latitude,
        @Schema(examples = "109.489757") double longitude,
        @Schema(examples = "延安火车站") String partner,
        @Schema(examples = "0911-2380000") String publicPhone,
        @Schema(examples = "出站口左转一百米。") String note,
        @Schema(examples = "[\"MICROWAVE\", \"WATER_DISPENSER\"]") List<String> equipment,
        List<OpeningHours> hours,
        Boolean openNow,
        LocalDate checkedOn,
        boolean checkOverdue,
        @Schema(examples = "350") Long metres) {

    static PublicStationView of(Station one, String unitName, ZonedDateTime now, Double metres) {
        var content = one.content();
        var hours = content.openingHours();
        return new PublicStationView(
                one.id(),
                one.kind(),
                content.level(),
                content.name(),
                unitName,
                content.regionCode(),
                content.district(),
                content.address(),
                content.latitude(),
                content.longitude(),
                content.partner(),
                content.publicPhone(),
                content.note(),
                content.equipment(),
                hours,
                hours.isEmpty() ? null : hours.stream().anyMatch(some -> some.isOpen(now)),
                one.checkedOn(),
                one.checkDueOn().isBefore(now.toLocalDate()),
                metres == null ? null : Math.round(metres));
    }
}
