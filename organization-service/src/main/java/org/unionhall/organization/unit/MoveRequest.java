package org.unionhall.organization.unit;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;

/** Where a union shall stand, as a client asks for it. */
@Schema(name = "MoveRequest", requiredProperties = "parentId")
public record MoveRequest(@Schema(description = "The union that shall be above") UUID parentId) {

    UUID parsed() {
        var faults = new Faults();
        if (parentId == null) {
            faults.add("/parentId", CommonProblem.REQUIRED);
        }
        faults.throwIfAny();
        return parentId;
    }
}
