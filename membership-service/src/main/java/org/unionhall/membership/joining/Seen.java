package org.unionhall.membership.joining;

import java.util.Set;
import java.util.TreeSet;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Which version of an application the person who decides it has read. None where nothing was said;
 * several where a call names different ones, of which at most one can be right.
 */
record Seen(Set<Long> versions, OptionalIfMatch ifMatch) {

    private static final OptionalIfMatch UNNAMED = OptionalIfMatch.of(null);

    static Seen nothing() {
        return new Seen(Set.of(), UNNAMED);
    }

    static Seen version(long version) {
        return new Seen(Set.of(version), UNNAMED);
    }

    static Seen ifMatch(String tags) {
        return ifMatch(OptionalIfMatch.of(tags));
    }

    static Seen ifMatch(OptionalIfMatch version) {
        return new Seen(Set.of(), version.isNamed() ? version : UNNAMED);
    }

    /** Both were said of the same application. */
    Seen and(Seen other) {
        var both = new TreeSet<>(versions);
        both.addAll(other.versions);
        return new Seen(Set.copyOf(both), ifMatch.isNamed() ? ifMatch : other.ifMatch);
    }

    boolean isNothing() {
        return versions.isEmpty() && !ifMatch.isNamed();
    }

    /**
     * @throws Rejection {@code STALE_VERSION} when another version was read
     */
    void require(Versioned application) {
        ifMatch.require(application);
        if (versions.stream().anyMatch(read -> read != application.version())) {
            throw new Rejection(CommonProblem.STALE_VERSION);
        }
    }
}
