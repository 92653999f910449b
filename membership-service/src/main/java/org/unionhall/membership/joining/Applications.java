package org.unionhall.membership.joining;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.unionhall.membership.person.PlainText;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** The applications. */
@ApplicationScoped
class Applications implements PanacheRepositoryBase<Application, UUID> {

    private static final UUID FIRST = new UUID(0, 0);
    private static final int MOST_OF_ONE_ACCOUNT = 100;

    private final EntityManager entities;

    Applications(EntityManager entities) {
        this.entities = entities;
    }

    /** What a queue is narrowed to; null narrows nothing. */
    record Filter(ApplicationStatus status, WorkerGroup group, String channelCode) {}

    /**
     * Writes a new application and takes its claim, in one statement.
     *
     * @return false, with nothing written, when its identity or account is taken
     */
    boolean submit(Application application) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> ApplicationInsert.run(connection, application));
    }

    /**
     * The application, held until the transaction ends, so that of two decisions the later sees the
     * earlier.
     *
     * @throws Rejection {@code APPLICATION_NOT_FOUND}
     */
    Application held(UUID id) {
        return found(findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As {@link #held(UUID)} for many, in the order in which everybody takes them. */
    Map<UUID, Application> held(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    /**
     * @throws Rejection {@code APPLICATION_NOT_FOUND}
     */
    Application get(UUID id) {
        return found(findByIdOptional(id));
    }

    private static Application found(Optional<Application> application) {
        return application.orElseThrow(() -> new Rejection(JoiningProblem.APPLICATION_NOT_FOUND));
    }

    /** An account's own, newest first. */
    List<Application> ofAccount(UUID accountId) {
        return find("accountId = ?1 order by id desc", accountId)
                .page(0, MOST_OF_ONE_ACCOUNT)
                .list();
    }

    /** Those to unions within the scope, oldest first. */
    List<Application> page(Filter filter, Scope scope, PageRequest page) {
        if (scope.isEmpty()
                || (filter.channelCode() != null && !PlainText.isCode(filter.channelCode()))) {
            return List.of();
        }
        Sql.planForValues(entities);
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>(scope.parameters());
        conditions.add(scope.predicate("u.lo"));
        conditions.add("a.id > :after");
        values.put("after", page.after().orElse(FIRST));
        narrow("a.status", "status", filter.status(), conditions, values);
        narrow("a.person.group", "group", filter.group(), conditions, values);
        narrow("a.channelCode", "channel", filter.channelCode(), conditions, values);
        var query =
                entities.createQuery(
                        "select a from Application a join UnitCopy u on u.unitId = a.unitId where "
                                + String.join(" and ", conditions)
                                + " order by a.id",
                        Application.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(page.fetch()).getResultList();
    }

    private static void narrow(
            String path,
            String name,
            Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(path + " = :" + name);
            values.put(name, value);
        }
    }
}
