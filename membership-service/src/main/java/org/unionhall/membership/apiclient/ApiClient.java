package org.unionhall.membership.apiclient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.UUID;

/** An integrator's client. Its secret is shown once and kept only as a keyed digest. */
@Entity
public class ApiClient {

    @Id private UUID id;

    @Column(updatable = false)
    private String clientId;

    @Column(updatable = false)
    private UUID accountId;

    @Column(updatable = false)
    private String name;

    private byte[] secretHash;

    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant revokedAt;

    protected ApiClient() {} // Hibernate

    ApiClient(
            UUID id,
            String clientId,
            UUID accountId,
            String name,
            byte[] secretHash,
            UUID createdBy,
            Instant createdAt) {
        this.id = id;
        this.clientId = clientId;
        this.accountId = accountId;
        this.name = name;
        this.secretHash = secretHash;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** Whether the digest is its secret's and the client is not revoked. */
    boolean accepts(byte[] digest) {
        return revokedAt == null && MessageDigest.isEqual(secretHash, digest);
    }

    /** From now on it gets no tokens; those it holds run out within minutes. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** The operator changed the founder's secret. */
    void takeSecret(byte[] digest) {
        if (!MessageDigest.isEqual(secretHash, digest)) {
            secretHash = digest;
        }
    }

    UUID id() {
        return id;
    }

    String clientId() {
        return clientId;
    }

    UUID accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }
}
