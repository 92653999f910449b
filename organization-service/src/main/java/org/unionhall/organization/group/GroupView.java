package org.unionhall.organization.group;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group as clients see it. */
@Schema(name = "Group")
public record GroupView(
        @Schema(description = "Stable code", examples = "FOOD_DELIVERY_RIDER") String code,
        @Schema(examples = "网约送餐员") String nameZh,
        @Schema(examples = "online food-delivery rider") String nameEn,
        @Schema(description = "Other names in use", examples = "[\"外卖配送员\", \"骑手\"]")
                List<String> aliases,
        @Schema(description = "Schemes that count it on the day asked for")
                List<GroupScheme> schemes,
        LocalDate validFrom,
        @Schema(description = "Last day, null while it is used", nullable = true)
                LocalDate validTo) {

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
