package org.unionhall.organization.founding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.organization.unit.RegionCode;
import org.unionhall.organization.unit.UnionCreditCode;
import org.unionhall.organization.unit.UnitName;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/** An application to found a union, as an applicant sends it. */
@Schema(name = "FoundingApplicationRequest")
record FoundingApplicationRequest(
        @Schema(nullable = true) UUID upperUnionId,
        @Schema(examples = "延安顺达快递有限公司工会委员会") @NotNull @Size(max = 120) String name,
        @Schema(examples = "GRASSROOTS") @NotNull UnitType type,
        @Schema(nullable = true, examples = "延安顺达快递有限公司") @Size(max = FormText.ADDRESS)
                String employer,
        @Schema(nullable = true, examples = "916106005000000158") @Size(max = 40) String creditCode,
        @Schema(nullable = true, examples = "快递服务") @Size(max = FormText.NAME) String industry,
        @Schema(nullable = true, examples = "PRIVATE") EmployerNature nature,
        @Schema(examples = "60") @NotNull @Min(1) @Max(MOST) Integer workers,
        @Schema(examples = "45") @NotNull @Min(1) @Max(MOST) Integer joiners,
        @Schema(examples = "18") @NotNull @Min(0) @Max(MOST) Integer women,
        @Schema(examples = "30") @NotNull @Min(0) @Max(MOST) Integer migrants,
        @Schema(examples = "610602") @NotNull @Size(max = 20) String regionCode,
        @Schema(examples = "宝塔区中心街1号") @NotNull @Size(max = FormText.ADDRESS) String address,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid FoundingPerson> people,
        @Schema(nullable = true, examples = "党支部和行政均同意组建。") @Size(max = FormText.STATEMENT)
                String statement) {

    static final int MOST = 1_000_000;

    /** The others are founded by the federations, or by a union within itself. */
    private static final Set<UnitType> APPLIED_FOR =
            EnumSet.of(
                    UnitType.GRASSROOTS,
                    UnitType.JOINT,
                    UnitType.INDUSTRY,
                    UnitType.REGIONAL,
                    UnitType.TOWNSHIP,
                    UnitType.PARK,
                    UnitType.VILLAGE);

    /**
     * @throws org.unionhall.platform.web.problem.Rejection everything that is wrong with its parts
     */
    FoundingForm parsed() {
        var errors = new InputErrors();
        var union = UnitName.parse(name, errors);
        if (!APPLIED_FOR.contains(type)) {
            errors.add("/type", FoundingProblem.KIND_NOT_APPLIED_FOR, type.title());
        }
        if (type == UnitType.GRASSROOTS && Typed.isBlank(employer)) {
            errors.add("/employer", CommonProblem.REQUIRED);
        }
        var code = UnionCreditCode.employers(creditCode, errors);
        notAbove(joiners, "/joiners", errors);
        notAbove(women, "/women", errors);
        notAbove(migrants, "/migrants", errors);
        var region = RegionCode.parse(regionCode, errors);
        if (Typed.isBlank(regionCode)) {
            errors.add("/regionCode", CommonProblem.REQUIRED);
        }
        if (Typed.isBlank(address)) {
            errors.add("/address", CommonProblem.REQUIRED);
        }
        if (people.stream().noneMatch(one -> one.post() == FoundingPost.PREPARATION_LEAD)) {
            errors.add("/people", FoundingProblem.LEAD_NEEDED);
        }
        var host = FormText.read(employer, FormText.ADDRESS, "/employer", errors);
        var trade = FormText.read(industry, FormText.NAME, "/industry", errors);
        var place = FormText.read(address, FormText.ADDRESS, "/address", errors);
        var why = FormText.read(statement, FormText.STATEMENT, "/statement", errors);
        var persons = persons(errors);
        errors.throwIfAny();
        return new FoundingForm(
                union.value(),
                type,
                host,
                code,
                trade,
                nature,
                workers,
                joiners,
                women,
                migrants,
                region.value(),
                place,
                persons,
                why);
    }

    private List<String> persons(InputErrors errors) {
        var persons = new ArrayList<String>();
        for (int i = 0; i < people.size(); i++) {
            var pointer = "/people/" + i + "/name";
            var typed = people.get(i).name();
            if (Typed.isBlank(typed)) {
                errors.add(pointer, CommonProblem.REQUIRED);
            }
            var read = FormText.read(typed, FormText.NAME, pointer, errors);
            persons.add(new FoundingPerson(people.get(i).post(), read).written());
        }
        return persons;
    }

    private void notAbove(int count, String pointer, InputErrors errors) {
        if (count > workers) {
            errors.add(pointer, FoundingProblem.MORE_THAN_WORKERS, workers);
        }
    }
}
