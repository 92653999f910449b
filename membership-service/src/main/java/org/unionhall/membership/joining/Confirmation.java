package org.unionhall.membership.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.unionhall.membership.realname.CheckState;

/** A verdict of the real-name registry that a clerk confirms by name before taking somebody in. */
public enum Confirmation {
    /** 核验结果为不一致，已人工核对 */
    IDENTITY_MISMATCHED,
    /** 核验结果为查无此人，已人工核对 */
    IDENTITY_NOT_FOUND;

    /** Those a request names; it may name none. */
    static Set<Confirmation> given(List<Confirmation> named) {
        var given = EnumSet.noneOf(Confirmation.class);
        if (named != null) {
            named.stream().filter(Objects::nonNull).forEach(given::add);
        }
        return given;
    }

    /** What a verdict needs; empty for one that needs nothing, and while there is none. */
    static Optional<Confirmation> neededFor(CheckState verdict) {
        return switch (verdict) {
            case MISMATCHED -> Optional.of(IDENTITY_MISMATCHED);
            case NOT_FOUND -> Optional.of(IDENTITY_NOT_FOUND);
            case PENDING, MATCHED, UNAVAILABLE -> Optional.empty();
        };
    }
}
