package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageMark;

/** The members. Lists need a scope: an unscoped one does not compile. */
@ApplicationScoped
class Members extends Repository<Member> {

    private static final String IN_SCOPE =
            "from Member m join UnitCopy u on u.unitId = m.unitId where ";

    /** A page's worth of each union at the most, and no union more than the page needs. */
    private static final String UNION_BY_UNION =
            """
            SELECT m.id FROM unit_copy u CROSS JOIN LATERAL (
                SELECT m.id FROM member m
                WHERE m.unit_id = u.unit_id AND (m.unit_id, m.id) > (:union, :after)%s
                ORDER BY m.id LIMIT :most) m
            WHERE u.unit_id >= :union AND %s
            ORDER BY u.unit_id, m.id LIMIT :most
            """;

    /**
     * A name may be rarer than a union: which of the two is looked up first is the planner's
     * choice.
     */
    private static final String BY_NAME =
            """
            SELECT m.id FROM member m JOIN unit_copy u ON u.unit_id = m.unit_id
            WHERE %s AND (m.unit_id, m.id) > (:union, :after)%s
            ORDER BY m.unit_id, m.id LIMIT :most
            """;

    private static final List<MemberStatus> LIVE =
            Arrays.stream(MemberStatus.values()).filter(MemberStatus::isLive).toList();

    /** A new member with the first entry of the ledger. */
    void enter(Member member, Movement joining) {
        persist(member);
        getEntityManager().persist(joining);
    }

    /** Every membership an account has or had, newest first. */
    List<Member> allOfAccount(UUID accountId) {
        return list("accountId = ?1 order by id desc", accountId);
    }

    /** The live membership of an account; when it has none, the latest that ended. */
    Optional<Member> ofAccount(UUID accountId) {
        return allOfAccount(accountId).stream()
                .min(java.util.Comparator.comparing(member -> !member.status().isLive()));
    }

    /**
     * Those of unions within the scope, union by union, in each in the order of joining. An index
     * has them in this order for any branch of the tree, so that a page of a whole city costs what
     * a page of a single union does.
     */
    List<Member> page(MemberFilter filter, Scope scope, PageMark after, int most) {
        if (scope.isEmpty()) {
            return List.of();
        }
        Sql.planForValues(getEntityManager());
        var values = new HashMap<String, Object>(scope.parameters());
        values.put("union", after.group());
        values.put("after", after.id());
        values.put("most", most);
        var narrowed = filter.conditions(values);
        var sql =
                filter.name() == null
                        ? UNION_BY_UNION.formatted(narrowed, scope.predicate("u.lo"))
                        : BY_NAME.formatted(scope.predicate("u.lo"), narrowed);
        var found = Sql.values(getEntityManager(), sql, UUID.class);
        values.forEach(found::setParameter);
        var ids = found.getResultList();
        return ids.isEmpty() ? List.of() : list("id in ?1 order by unitId, id", ids);
    }

    /** How many a list has, counted no further than that. */
    long count(MemberFilter filter, Scope scope, long most) {
        var values = new HashMap<String, Object>(scope.parameters());
        values.put("most", most);
        var narrowed = filter.conditions(values);
        var sql =
                """
                SELECT count(*) FROM (
                    SELECT 1 FROM member m JOIN unit_copy u ON u.unit_id = m.unit_id
                    WHERE %s%s LIMIT :most) counted
                """
                        .formatted(scope.predicate("u.lo"), narrowed);
        var counted = Sql.values(getEntityManager(), sql, Long.class);
        values.forEach(counted::setParameter);
        return counted.getSingleResult();
    }

    /**
     * Those of one person within the scope; live or not.
     *
     * @param indexes all under which their rows may lie
     */
    List<Member> ofIdentity(List<byte[]> indexes, Scope scope) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var values = new HashMap<String, Object>(scope.parameters());
        values.put("indexes", indexes);
        return query(
                        "select m "
                                + IN_SCOPE
                                + scope.predicate("u.lo")
                                + " and m.person.idIndex in :indexes order by m.id desc",
                        values)
                .getResultList();
    }

    /**
     * Those of one identity, wherever they are: for the record of who looked, never to be shown.
     */
    List<Member> ofIdentity(List<byte[]> indexes) {
        return list("person.idIndex in ?1 order by id desc", indexes);
    }

    /**
     * Those within the scope that changed after the mark, in the order of the transactions that
     * changed them.
     */
    List<Member> changes(ChangeMark after, Scope scope, int most) {
        if (scope.isEmpty()) {
            return List.of();
        }
        Sql.planForValues(getEntityManager());
        var values = new HashMap<String, Object>(scope.parameters());
        values.put("tx", after.tx());
        values.put("id", after.id());
        values.put("horizon", horizon());
        return query(
                        "select m "
                                + IN_SCOPE
                                + scope.predicate("u.lo")
                                + " and (m.changedTx, m.id) > (:tx, :id)"
                                + " and m.changedTx < :horizon order by m.changedTx, m.id",
                        values)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The oldest transaction that still runs: what later ones changed is published when no earlier
     * change can appear any more.
     */
    private long horizon() {
        return Sql.values(
                        getEntityManager(),
                        "SELECT cast(cast(pg_snapshot_xmin(pg_current_snapshot()) AS text)"
                                + " AS bigint)",
                        Long.class)
                .getSingleResult();
    }

    /** These, live or not. */
    List<Member> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those of these that are live. */
    List<Member> live(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and status in ?2", ids, LIVE);
    }

    /** Live ones within the scope, by their numbers. */
    List<Member> ofNumbers(Collection<String> numbers, Scope scope) {
        if (numbers.isEmpty() || scope.isEmpty()) {
            return List.of();
        }
        var values = new HashMap<String, Object>(scope.parameters());
        values.put("numbers", numbers);
        values.put("live", LIVE);
        return query(
                        "select m "
                                + IN_SCOPE
                                + scope.predicate("u.lo")
                                + " and m.memberNumber in :numbers and m.status in :live",
                        values)
                .getResultList();
    }

    /** That of the number; of one that was merged, the one it was merged into in the end. */
    Optional<Member> ofNumber(String number) {
        var found = find("memberNumber", number).firstResultOptional();
        while (found.map(member -> member.lineage().mergedInto()).isPresent()) {
            found = findByIdOptional(found.get().lineage().mergedInto());
        }
        return found;
    }

    /** Those of these as they are now, locked until the transaction ends. */
    List<Member> heldInOrder(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** How many of these have changed since they were made, other than by being voided. */
    long touched(Collection<UUID> ids) {
        return ids.isEmpty()
                ? 0
                : count("id in ?1 and version > 1 and status <> ?2", ids, MemberStatus.VOID);
    }

    /** A further entry of a ledger. */
    void note(Movement movement) {
        getEntityManager().persist(movement);
    }

    List<Movement> movementsOf(UUID memberId) {
        return getEntityManager()
                .createQuery("from Movement where memberId = :id order by id", Movement.class)
                .setParameter("id", memberId)
                .getResultList();
    }

    private TypedQuery<Member> query(String text, Map<String, Object> values) {
        var query = getEntityManager().createQuery(text, Member.class);
        values.forEach(query::setParameter);
        return query;
    }
}
