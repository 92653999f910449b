package org.unionhall.membership.secondfactor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.Given;

/**
 * An authenticator app that has taken the secret of an account, and the person's recovery codes.
 */
public record Authenticator(UUID account, String secret, List<String> recoveryCodes) {

    private static final String PATH = "/api/v1/second-factor";

    /** The account has a second factor from now on. */
    public static Authenticator of(UUID account) {
        var begun = begun(account);
        List<String> codes =
                Given.as(account)
                        .body(Map.of("code", begun.code(0)))
                        .post(PATH + "/confirmation")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("codes");
        return new Authenticator(account, begun.secret(), codes);
    }

    /** The account has begun to set one up. */
    public static Authenticator begun(UUID account) {
        String secret =
                Given.as(account)
                        .post(PATH + "/enrolment")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("secret");
        return new Authenticator(account, secret, List.of());
    }

    /** What it shows now, or so many steps later or earlier. */
    public String code(int steps) {
        return new Totp(secret).code(Totp.step(Instant.now()) + steps);
    }

    /** Six digits that none of the steps around now has. */
    public String wrong() {
        for (int i = 0; ; i++) {
            var code = "%06d".formatted(i);
            if (List.of(code(-2), code(-1), code(0), code(1), code(2)).stream()
                    .noneMatch(code::equals)) {
                return code;
            }
        }
    }

    @Override
    public String toString() {
        return "Authenticator[" + account + "]";
    }
}
