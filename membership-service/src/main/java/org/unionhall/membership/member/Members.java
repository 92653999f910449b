package org.unionhall.membership.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** The members. Lists need a scope: an unscoped one does not compile. */
@ApplicationScoped
class Members implements PanacheRepositoryBase<Member, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String IN_SCOPE =
            "from Member m join UnitCopy u on u.unitId = m.unitId where ";

    private final EntityManager entities;

    Members(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What a list is narrowed to; null narrows nothing.
     *
     * @param name how the name begins
     */
    record Filter(WorkerGroup group, MemberStatus status, String name) {}

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    Member get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /** The live membership of an account; when it has none, the latest that ended. */
    Optional<Member> ofAccount(UUID accountId) {
        return list("accountId = ?1 order by id desc", accountId).stream()
                .min(java.util.Comparator.comparing(member -> !member.status().isLive()));
    }

    /** Those of unions within the scope, in the order of joining. */
    List<Member> page(Filter filter, Scope scope, PageRequest page) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>(scope.parameters());
        conditions.add(scope.predicate("u.lo"));
        conditions.add("m.id > :after");
        values.put("after", page.after().orElse(FIRST));
        if (filter.group() != null) {
            conditions.add("m.person.group = :group");
            values.put("group", filter.group());
        }
        if (filter.status() != null) {
            conditions.add("m.status = :status");
            values.put("status", filter.status());
        }
        if (filter.name() != null) {
            conditions.add("m.person.name like :name escape '!'");
            values.put("name", filter.name().replaceAll("([!%_])", "!$1") + "%");
        }
        return query(
                        "select m "
                                + IN_SCOPE
                                + String.join(" and ", conditions)
                                + " order by m.id",
                        values)
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Those of one identity within the scope; live or not. */
    List<Member> ofIdentity(byte[] index, Scope scope) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var values = new HashMap<String, Object>(scope.parameters());
        values.put("index", index);
        return query(
                        "select m "
                                + IN_SCOPE
                                + scope.predicate("u.lo")
                                + " and m.person.idIndex = :index order by m.id desc",
                        values)
                .getResultList();
    }

    /**
     * Those within the scope that changed after the mark, in the order of the transactions that
     * changed them.
     */
    List<Member> changes(ChangeMark after, Scope scope, int most) {
        if (scope.isEmpty()) {
            return List.of();
        }
        var values = new HashMap<String, Object>(scope.parameters());
        values.put("tx", after.tx());
        values.put("id", after.id());
        values.put("horizon", horizon());
        return query(
                        "select m "
                                + IN_SCOPE
                                + scope.predicate("u.lo")
                                + " and (m.changedTx > :tx or (m.changedTx = :tx and m.id > :id))"
                                + " and m.changedTx < :horizon order by m.changedTx, m.id",
                        values)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The oldest transaction that still runs: what later ones changed is told when no earlier
     * change can appear any more.
     */
    private long horizon() {
        return Sql.values(
                        entities,
                        "SELECT cast(cast(pg_snapshot_xmin(pg_current_snapshot()) AS text)"
                                + " AS bigint)",
                        Long.class)
                .getSingleResult();
    }

    List<Movement> movementsOf(UUID memberId) {
        return entities.createQuery(
                        "from Movement where memberId = :id order by id", Movement.class)
                .setParameter("id", memberId)
                .getResultList();
    }

    private TypedQuery<Member> query(String text, Map<String, Object> values) {
        var query = entities.createQuery(text, Member.class);
        values.forEach(query::setParameter);
        return query;
    }
}
