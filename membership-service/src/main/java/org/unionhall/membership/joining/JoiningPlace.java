package org.unionhall.membership.joining;

import java.util.List;
import java.util.UUID;

/**
 * Where an application goes: a union that takes members, found by a channel or chosen.
 *
 * @param regionCode of the union, or null; parameters may differ by region
 * @param channelId null when the union was chosen
 * @param groups names of the groups the channel is for; empty means any
 */
public record JoiningPlace(
        UUID unitId,
        String unitName,
        String regionCode,
        UUID channelId,
        String channelCode,
        List<String> groups) {}
