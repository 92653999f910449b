package org.unionhall.organization.station;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** A station as its officers see it. */
@Schema(name = "Station")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StationView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "宝塔区总工会") String unitName,
        StationKind kind,
        StationState state,
        @Schema(examples = "火车站爱心驿站") String name,
        StationLevel level,
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
        LocalDate openedOn,
        @Schema(examples = "延工发〔2020〕12号") String approvalDocument,
        LocalDate checkedOn,
        LocalDate checkDueOn,
        LocalDate closedOn,
        Instant changedAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/stations";

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public String location() {
        return address(id);
    }

    static StationView of(Station one, String unitName, StationState state) {
        var content = one.content();
        return new StationView(
                one.id(),
                one.version(),
                one.unitId(),
                unitName,
                one.kind(),
                state,
                content.name(),
                content.level(),
                content.regionCode(),
                content.district(),
                content.address(),
                content.latitude(),
                content.longitude(),
                content.partner(),
                content.publicPhone(),
                content.note(),
                content.equipment(),
                content.openingHours(),
                one.openedOn(),
                one.approvalDocument(),
                one.checkedOn(),
                one.checkDueOn(),
                one.closedOn(),
                one.changedAt());
    }
}
