package org.unionhall.acceptance.load;

import java.util.UUID;
import org.unionhall.organization.unit.UnitLevel;
import org.unionhall.organization.unit.UnitType;

/**
 * A union of a made-up federation.
 *
 * @param parent its place in the list of unions; -1 at the top
 * @param lo first number of it and all below it
 * @param hi last of them
 * @param path ids from the top down, joined by a slash
 * @param members how many belong to it itself
 * @param below how many belong to it and to those below it
 */
record Union(
        UUID id,
        int parent,
        String name,
        UnitType type,
        UnitLevel level,
        String region,
        long lo,
        long hi,
        String path,
        int members,
        int below) {}
