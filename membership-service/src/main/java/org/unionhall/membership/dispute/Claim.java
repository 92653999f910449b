package org.unionhall.membership.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.membership.person.IdType;

/**
 * What somebody says who disputes an identity; it never changes.
 *
 * @param code that the person names at a union
 * @param name personal
 * @param unitId the union the person wants to join
 */
@Embeddable
record Claim(
        String code,
        @Column(name = "account_id") UUID accountId,
        String name,
        @Enumerated(EnumType.STRING) IdType idType,
        UUID unitId,
        String statement,
        Instant openedAt) {

    @Override
    public String toString() {
        return "Claim[***]";
    }
}
