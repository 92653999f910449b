package org.unionhall.organization.station;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.organization.unit.RegionCode;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Text;

/** A station, as a client sends it. */
@Schema(name = "StationRequest")
record StationRequest(
        @NotNull UUID unitId,
        @NotNull StationKind kind,
        @Schema(examples = "2020-05-01") @NotNull LocalDate openedOn,
        @Schema(examples = "延工发〔2020〕12号") @NotNull @Size(max = DocumentNumber.LONGEST)
                String approvalDocument,
        @Schema(examples = "火车站爱心驿站") @NotNull @Size(max = FormText.NAME) String name,
        @Schema(nullable = true) StationLevel level,
        @Schema(examples = "610602") @NotNull @Size(max = 20) String regionCode,
        @Schema(examples = "延安市宝塔区") @NotNull @Size(max = FormText.NAME) String district,
        @Schema(examples = "七里铺街火车站广场东侧") @NotNull @Size(max = FormText.ADDRESS) String address,
        @Schema(examples = "36.585321", minimum = ChinaBox.SOUTH, maximum = ChinaBox.NORTH) @NotNull
                BigDecimal latitude,
        @Schema(examples = "109.489757", minimum = ChinaBox.WEST, maximum = ChinaBox.EAST) @NotNull
                BigDecimal longitude,
        @Schema(nullable = true, examples = "延安火车站") @Size(max = FormText.NAME) String partner,
        @Schema(nullable = true, examples = "0911-2380000") @Size(max = 20) String publicPhone,
        @Schema(nullable = true, examples = "出站口左转一百米。") @Size(max = NOTE) String note,
        @Schema(examples = "[\"MICROWAVE\", \"WATER_DISPENSER\"]") @NotNull @Size(max = 40)
                List<@NotNull @Size(max = 40) String> equipment,
        @NotNull @Size(max = 28) List<@NotNull OpeningHours> hours) {

    static final int NOTE = 200;

    /** No station was there before the trade unions were. */
    private static final LocalDate EARLIEST = LocalDate.of(1925, 5, 1);

    private static final Pattern PHONE =
            Pattern.compile("0[0-9]{2,3}-?[0-9]{7,8}|(400|800)-?[0-9]{3}-?[0-9]{4}|1[0-9]{4}");

    /**
     * @param known the codes of what a station can have, in their order
     * @throws org.unionhall.platform.web.problem.Rejection everything that is wrong with its parts
     */
    Establishment parsed(LocalDate today, List<String> known) {
        var errors = new InputErrors();
        if (openedOn.isBefore(EARLIEST) || openedOn.isAfter(today)) {
            errors.add("/openedOn", CommonProblem.DATE_OUT_OF_RANGE, EARLIEST, today);
        }
        var document = DocumentNumber.parse(approvalDocument, "/approvalDocument", errors);
        var region = RegionCode.parse(regionCode, errors);
        if (Typed.isBlank(regionCode)) {
            errors.add("/regionCode", CommonProblem.REQUIRED);
        }
        ChinaBox.check(latitude, longitude, errors);
        var phone = Typed.isBlank(publicPhone) ? null : Typed.code(publicPhone);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            errors.add("/publicPhone", StationProblem.STATION_PHONE_FORM);
        }
        if (!known.containsAll(equipment)) {
            errors.add("/equipment", CommonProblem.INVALID_VALUE, UNKNOWN);
        }
        checkHours(errors);
        var shown = needed(name, FormText.NAME, "/name", errors);
        var county = needed(district, FormText.NAME, "/district", errors);
        var street = needed(address, FormText.ADDRESS, "/address", errors);
        var host = FormText.read(partner, FormText.NAME, "/partner", errors);
        var remark = FormText.read(note, NOTE, "/note", errors);
        errors.throwIfAny();
        var content =
                new StationContent(
                        shown,
                        level,
                        region.value(),
                        county,
                        street,
                        ChinaBox.kept(latitude),
                        ChinaBox.kept(longitude),
                        host,
                        phone,
                        remark,
                        known.stream().filter(equipment::contains).toList(),
                        inOrder().stream().map(OpeningHours::written).toList());
        return new Establishment(unitId, kind, openedOn, document.value(), content);
    }

    private static final Text UNKNOWN =
            Text.text(
                    "没有这个设施代码，可用代码见 GET /api/v1/public-stations/equipment。",
                    "There is no such code; GET /api/v1/public-stations/equipment lists them.");

    private static String needed(String typed, int longest, String pointer, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            errors.add(pointer, CommonProblem.REQUIRED);
        }
        return FormText.read(typed, longest, pointer, errors);
    }

    private void checkHours(InputErrors errors) {
        if (!hours.stream().allMatch(OpeningHours::fits)) {
            errors.add("/hours", StationProblem.STATION_HOURS_FORM);
            return;
        }
        var sorted = inOrder();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).overlaps(sorted.get(i - 1))) {
                errors.add("/hours", StationProblem.STATION_HOURS_OVERLAP);
                return;
            }
        }
    }

    private List<OpeningHours> inOrder() {
        var sorted = new ArrayList<>(hours);
        sorted.sort(Comparator.comparing(OpeningHours::weekday).thenComparing(OpeningHours::from));
        return sorted;
    }
}
