package org.unionhall.platform.web.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/**
 * Tells who an access token speaks for. Only RS256 is accepted, from the issuers that are
 * configured, for their audience, before its expiry. What was verified is remembered until then,
 * since one phone sends the same token many times.
 */
public final class TokenVerifier {

    private static final int REMEMBERED = 50_000;
    private static final int LONGEST = 8_192;

    /** RFC 9068: the client a token was given to. */
    private static final String CLIENT_CLAIM = "client_id";

    /** OpenID Connect Core, section 2, and Front-Channel Logout, section 3. */
    private static final String TIME_CLAIM = "auth_time";

    private static final String METHODS_CLAIM = "amr";
    private static final String SIGN_IN_CLAIM = "sid";
    private static final String REAL_NAME_CLAIM = "real_name_checked";

    /** Of the values of RFC 8176 those that stand for something else than a message or password. */
    private static final Set<String> SECOND_FACTORS = Set.of("otp", "mfa", "hwk", "sc");

    /**
     * An issuer whose tokens are trusted.
     *
     * @param name the {@code iss} claim
     * @param jwks where its keys are: {@code file:} or {@code http(s):}
     * @param own whether the subject is already an account id of this platform; another issuer's
     *     subject is turned into one
     */
    public record Issuer(String name, URI jwks, String audience, boolean own) {}

    /**
     * Who a verified token speaks for, and until when.
     *
     * @param client whether it was given to an API client of ours: for figures, and because a
     *     client has no second factor. What the account may do never follows from it
     */
    public record Verified(UUID accountId, Instant expiresAt, boolean client, SignedIn signedIn) {}

    private record Trusted(JwtConsumer consumer, boolean own) {}

    private final Map<String, Trusted> issuers;
    private final JwtConsumer reader =
            new JwtConsumerBuilder()
                    .setSkipAllValidators()
                    .setDisableRequireSignature()
                    .setSkipSignatureVerification()
                    .build();
    private final Clock clock;
    private final Cache<String, Verified> remembered =
            Caffeine.newBuilder()
                    .maximumSize(REMEMBERED)
                    .expireAfterWrite(Duration.ofMinutes(15))
                    .build();

    public TokenVerifier(Iterable<Issuer> trusted, Clock clock) {
        this.clock = clock;
        var byName = new java.util.HashMap<String, Trusted>();
        for (var issuer : trusted) {
            var consumer =
                    new JwtConsumerBuilder()
                            .setRequireExpirationTime()
                            .setRequireSubject()
                            .setAllowedClockSkewInSeconds(2)
                            .setExpectedIssuer(issuer.name())
                            .setExpectedAudience(issuer.audience())
                            .setJwsAlgorithmConstraints(
                                    ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256)
                            .setVerificationKeyResolver(resolver(issuer.jwks()))
                            .build();
            byName.put(issuer.name(), new Trusted(consumer, issuer.own()));
        }
        this.issuers = Map.copyOf(byName);
    }

    /** Who the token speaks for; empty when it is not valid, whatever the reason. */
    public Optional<Verified> verify(String token) {
        if (token == null || token.length() > LONGEST) {
            return Optional.empty();
        }
        var known = remembered.getIfPresent(token);
        if (known != null) {
            return known.expiresAt().isAfter(clock.instant())
                    ? Optional.of(known)
                    : Optional.empty();
        }
        try {
            var unread = reader.process(token);
            var trusted = issuers.get(unread.getJwtClaims().getIssuer());
            if (trusted == null) {
                return Optional.empty();
            }
            var claims = trusted.consumer().processToClaims(token);
            var verified =
                    new Verified(
                            account(claims.getIssuer(), claims.getSubject(), trusted.own()),
                            Instant.ofEpochSecond(claims.getExpirationTime().getValue()),
                            trusted.own() && claims.hasClaim(CLIENT_CLAIM),
                            signedIn(claims, trusted.own()));
            remembered.put(token, verified);
            return Optional.of(verified);
        } catch (InvalidJwtException | MalformedClaimException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /** What is claimed in another form than expected is taken for not claimed. */
    private static SignedIn signedIn(JwtClaims claims, boolean own) {
        var id = claims.getClaimValue(SIGN_IN_CLAIM);
        return new SignedIn(
                own && id instanceof String text ? UUID.fromString(text) : null,
                claims.getClaimValue(TIME_CLAIM) instanceof Number seconds
                        ? Instant.ofEpochSecond(seconds.longValue())
                        : null,
                claims.getClaimValue(METHODS_CLAIM) instanceof Collection<?> methods
                        && methods.stream()
                                .anyMatch(one -> one != null && SECOND_FACTORS.contains(one)),
                own && Boolean.TRUE.equals(claims.getClaimValue(REAL_NAME_CLAIM)));
    }

    private static UUID account(String issuer, String subject, boolean own) {
        return own
                ? UUID.fromString(subject)
                : UUID.nameUUIDFromBytes((issuer + "|" + subject).getBytes(StandardCharsets.UTF_8));
    }

    private static VerificationKeyResolver resolver(URI jwks) {
        if ("file".equals(jwks.getScheme())) {
            return fileResolver(Path.of(jwks));
        }
        var remote = new HttpsJwks(jwks.toString());
        remote.setDefaultCacheDuration(300);
        remote.setRetainCacheOnErrorDuration(86_400);
        return new HttpsJwksVerificationKeyResolver(remote);
    }

    private static VerificationKeyResolver fileResolver(Path file) {
        try {
            return new JwksVerificationKeyResolver(
                    new JsonWebKeySet(Files.readString(file)).getJsonWebKeys());
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(
                    "The keys that tokens are verified with cannot be read from " + file, e);
        }
    }

    @Override
    public String toString() {
        return "TokenVerifier of "
                + issuers.keySet().stream().sorted().collect(Collectors.joining(", "));
    }
}
