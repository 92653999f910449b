package org.unionhall.platform.web.access;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Who acts, and what the appointments in force allow. The grants are looked up when first asked
 * for, so that an applicant's request never pays for them. Used by one thread.
 */
public final class Actor {

    private final UUID id;
    private final Supplier<List<Grant>> source;
    private final boolean barred;
    private List<Grant> grants;

    public Actor(UUID id, Supplier<List<Grant>> source) {
        this(id, source, false);
    }

    private Actor(UUID id, Supplier<List<Grant>> source, boolean barred) {
        this.id = Objects.requireNonNull(id);
        this.source = source;
        this.barred = barred;
    }

    /** Somebody whose sign-in is not strong enough to act by an appointment. */
    static Actor withoutOffices(UUID id) {
        return new Actor(id, List::of, true);
    }

    public static Actor of(UUID id, Grant... grants) {
        return new Actor(id, () -> List.of(grants));
    }

    /** The account that acts. */
    public UUID id() {
        return id;
    }

    /** Whether the appointments count for nothing, because of how the actor signed in. */
    boolean isBarred() {
        return barred;
    }

    public boolean may(Permission permission, long place) {
        return grantsOf(permission, place).findAny().isPresent();
    }

    /**
     * Asks for a permission at a place.
     *
     * @throws Rejection {@code NOT_FOUND} when the place is out of the actor's sight, {@code
     *     FORBIDDEN} when it is seen but the permission is missing
     */
    public void require(Permission permission, long place) {
        if (may(permission, place)) {
            return;
        }
        if (sight().covers(place)) {
            throw new Rejection(CommonProblem.FORBIDDEN, permission.name());
        }
        throw new Rejection(CommonProblem.NOT_FOUND);
    }

    /** Asks for a permission over the whole platform. */
    public void requireEverywhere(Permission permission) {
        if (grants().stream().noneMatch(g -> g.unitId() == null && g.allows(permission))) {
            throw new Rejection(CommonProblem.FORBIDDEN, permission.name());
        }
    }

    /** Asks for a permission at any place at all, for things that belong to no unit. */
    public void requireAnywhere(Permission permission) {
        if (grants().stream().noneMatch(g -> g.allows(permission))) {
            throw new Rejection(CommonProblem.FORBIDDEN, permission.name());
        }
    }

    /** Where the actor holds the permission; nothing when it holds it nowhere. */
    public Scope scope(Permission permission) {
        return scope(grant -> grant.allows(permission));
    }

    /** Where the actor holds any permission: what exists for it. */
    public Scope sight() {
        return scope(grant -> true);
    }

    /** Everything the actor is allowed at that place, by name. */
    public Stream<String> permissionsAt(long place) {
        return grants().stream()
                .filter(grant -> grant.covers(place))
                .flatMap(grant -> grant.permissions().stream())
                .distinct();
    }

    /** The grants that allow it at that place. */
    public Stream<Grant> grantsOf(Permission permission, long place) {
        return grants().stream().filter(g -> g.covers(place) && g.allows(permission));
    }

    private Scope scope(Predicate<Grant> which) {
        return Scope.of(
                grants().stream()
                        .filter(which)
                        .map(grant -> new Scope.Interval(grant.lo(), grant.hi()))
                        .collect(Collectors.toList()));
    }

    private List<Grant> grants() {
        if (grants == null) {
            grants = source.get();
        }
        return grants;
    }
}
