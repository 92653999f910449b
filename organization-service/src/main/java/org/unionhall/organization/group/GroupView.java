package org.unionhall.organization.group;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group as clients see it. */
@Schema(name = "Group")
public record GroupView(
        @Schema(examples = "FOOD_DELIVERY_RIDER") String code,
        @Schema(examples = "网约送餐员") String nameZh,
        @Schema(examples = "online food-delivery rider") String nameEn,
        @Schema(examples = "[\"外卖配送员\", \"骑手\"]") List<String> aliases,
        List<GroupScheme> schemes,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo) {

    static GroupView of(WorkerGroup group, LocalDate day) {
        return new GroupView(
                group.code(),
                group.nameZh(),
                group.nameEn(),
                group.aliases(),
                group.schemesOn(day),
                group.validFrom(),
                group.validTo());
    }
}
