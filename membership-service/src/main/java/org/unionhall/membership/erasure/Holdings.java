package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.unionhall.membership.erasable.Holding;
import org.unionhall.membership.erasable.Part;
import org.unionhall.membership.erasable.Rows;
import org.unionhall.platform.web.problem.Rejection;

/** All that is held about a person, feature by feature. */
@ApplicationScoped
class Holdings {

    private final List<Holding> all;
    private final Vault vault;

    @Inject
    Holdings(Instance<Holding> all, Vault vault) {
        this.all = all.stream().sorted(Comparator.comparing(Holding::part)).toList();
        this.vault = vault;
    }

    /** What an erasure would do; nothing is changed. */
    List<ErasedPart> preview(UUID account, Locale locale) {
        return all.stream()
                .map(
                        one ->
                                ErasedPart.of(
                                        one.part(),
                                        sum(one, of -> vault.count(of, account)),
                                        sum(one, of -> vault.open(of, account)),
                                        locale))
                .toList();
    }

    /**
     * @throws Rejection {@code OFFICE_HELD}, {@code ERASURE_BLOCKED} with the parts in which
     *     something is open
     */
    void requireNothingOpen(UUID account) {
        var open = open(account);
        if (open.contains(Part.OFFICES)) {
            throw new Rejection(ErasureProblem.OFFICE_HELD);
        }
        if (!open.isEmpty()) {
            var names = open.stream().map(Part::name).collect(Collectors.joining(", "));
            throw new Rejection(ErasureProblem.ERASURE_BLOCKED, names);
        }
    }

    /** The parts in which something is open. */
    List<Part> open(UUID account) {
        return all.stream()
                .filter(one -> sum(one, of -> vault.open(of, account)) > 0)
                .map(Holding::part)
                .toList();
    }

    /**
     * @param erasure in whose name the marks are kept; null when they are destroyed at once
     */
    void take(UUID erasure, UUID account) {
        rows().forEach(of -> vault.take(erasure, account, of));
    }

    void giveBack(UUID erasure) {
        vault.giveBack(erasure, rows());
    }

    private List<Rows> rows() {
        return all.stream().flatMap(one -> one.rows().stream()).toList();
    }

    private static long sum(Holding of, ToLongFunction<Rows> what) {
        return of.rows().stream().mapToLong(what).sum();
    }
}
