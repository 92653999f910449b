package org.unionhall.membership.secondfactor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Typed;

/** Six digits of the app, or a recovery code where one is taken. */
@Schema(name = "SecondFactorCode")
record CodeOfSecondFactor(@NotBlank @Size(max = 40) @Schema(examples = "492039") String code) {

    /** Without blanks, in capitals. */
    String read() {
        return Typed.code(code);
    }

    @Override
    public String toString() {
        return "CodeOfSecondFactor[***]";
    }
}
