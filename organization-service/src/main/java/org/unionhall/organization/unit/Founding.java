package org.unionhall.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A union to be founded, its parts checked one by one; whether it may stand at its place is still
 * to be asked.
 *
 * @param parentId null at the top of a tree
 * @param level null for the usual level of its type under its parent
 * @param region null when not known
 * @param creditCode null until the certificate is issued
 * @param foundedOn 建会日期, null when not known
 */
public record Founding(
        UnitName name,
        UUID parentId,
        UnitType type,
        UnitLevel level,
        RegionCode region,
        UnionCreditCode creditCode,
        LocalDate foundedOn,
        UnitStatus status) {}
