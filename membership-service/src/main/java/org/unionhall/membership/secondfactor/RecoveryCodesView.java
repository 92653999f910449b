package org.unionhall.membership.secondfactor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** New recovery codes; they are shown once. */
@Schema(name = "RecoveryCodes")
record RecoveryCodesView(@Schema(examples = "[\"K7QD-2MXA-WJ5R-T6PF\"]") List<String> codes) {

    @Override
    public String toString() {
        return "RecoveryCodesView[***]";
    }
}
