package org.unionhall.membership.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The second half of a sign-in. */
@Schema(name = "SecondFactorRequest")
public record SecondFactorRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "7l0q0m3Xr1Zb9kQ4yN2fT8wVhJc5uLpS6aDgEiRoMxA")
                String challenge,
        @NotBlank @Size(max = 40) @Schema(examples = "492039") String code) {

    @Override
    public String toString() {
        return "SecondFactorRequest[***]";
    }
}
