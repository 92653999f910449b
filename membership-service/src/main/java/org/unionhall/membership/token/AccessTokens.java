package org.unionhall.membership.token;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.membership.realname.ReadVerdicts;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.TokenSettings;

/**
 * Issues access tokens. They say who, never what: permissions are asked of the appointments at each
 * request.
 */
@ApplicationScoped
public class AccessTokens {

    @Inject SigningKey key;
    @Inject TokenSettings settings;
    @Inject ReadVerdicts verdicts;
    @Inject Clock clock;

    @ConfigProperty(name = "unionhall.sign-in.access-token-lifetime", defaultValue = "15M")
    Duration lifetime;

    /**
     * For a person.
     *
     * @param signIn whose first half is a code by text message; its id says when it began
     * @param secondFactor whether it was completed by another
     */
    public String issue(UUID accountId, UUID signIn, boolean secondFactor) {
        return sign(
                claims(accountId)
                        .claim("sid", signIn.toString())
                        .claim("real_name_checked", verdicts.hasConfirmed(accountId))
                        .claim("auth_time", Ids.madeAt(signIn).getEpochSecond())
                        .claim("amr", secondFactor ? List.of("sms", "otp") : List.of("sms")));
    }

    /** For an API client, which it names (RFC 9068). */
    public String issueTo(String clientId, UUID accountId) {
        return sign(claims(accountId).claim("client_id", clientId));
    }

    private JwtClaimsBuilder claims(UUID accountId) {
        var now = clock.instant();
        return Jwt.issuer(settings.issuer())
                .subject(accountId.toString())
                .audience(settings.audience())
                .issuedAt(now)
                .expiresAt(now.plus(lifetime))
                .claim("jti", Ids.next().toString());
    }

    private String sign(JwtClaimsBuilder claims) {
        return claims.jws().keyId(key.publicKey().kid()).sign(key.privateKey());
    }

    /** Seconds until a token issued now expires. */
    public long expiresIn() {
        return lifetime.toSeconds();
    }
}
