package org.unionhall.membership.task;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Permission;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageMark;
import org.unionhall.platform.web.paging.PageRequest;

/**
 * What waits for somebody: only what they may do, where they may do it, asked anew each time, so
 * that a dismissal or the end of a union takes lines away at once.
 */
@ApplicationScoped
public class ReadTasks {

    private static final int MOST_COUNTED = 1000;

    @Inject CopiedTasks copied;
    @Inject @All List<GroupedTasks> grouped;
    @Inject GroupedLines groupedLines;
    @Inject UnitCopies units;
    @Inject Clock clock;

    /** How much waits for somebody, and how much of it is late. */
    public record Amount(long waiting, long late) {}

    /**
     * @param unitId only what is to be done there or below; null for everywhere
     * @param kind null for every kind
     */
    @Transactional
    Page<TaskView> page(UUID unitId, String kind, boolean late, Actor actor, PageRequest page) {
        var edge = TaskLine.Edge.of(page.afterMark());
        var question =
                new TaskQuestion(
                        actor.id(),
                        Scope.nothing(),
                        kind,
                        late,
                        clock.instant(),
                        edge,
                        page.fetch());
        var lines = lines(unitId, question, actor);
        var names =
                units.names(lines.stream().map(TaskLine::unitId).filter(Objects::nonNull).toList());
        return Page.ofMarks(
                lines, page, line -> TaskView.of(line, names.get(line.unitId())), TaskLine::mark);
    }

    /** How much waits for the actor in all, of the first thousand lines. */
    @Transactional
    public Amount amount(Actor actor) {
        var all =
                new TaskQuestion(
                        actor.id(),
                        Scope.nothing(),
                        null,
                        false,
                        clock.instant(),
                        TaskLine.Edge.of(PageMark.START),
                        MOST_COUNTED);
        var lines = lines(null, all, actor);
        return new Amount(
                lines.stream().mapToLong(TaskLine::count).sum(),
                lines.stream().mapToLong(TaskLine::late).sum());
    }

    private List<TaskLine> lines(UUID unitId, TaskQuestion question, Actor actor) {
        var lines = new ArrayList<TaskLine>();
        for (var name : copied.permissions()) {
            var scope = units.within(unitId, actor.scope(named(name)));
            if (!scope.isEmpty()) {
                lines.addAll(copied.lines(name, question.within(scope)));
            }
        }
        for (var group : grouped) {
            var scope = units.within(unitId, actor.scope(group.permission()));
            boolean asked = question.kind() == null || question.kind().equals(group.kind());
            if (asked && !scope.isEmpty()) {
                lines.addAll(groupedLines.of(group, question.within(scope)));
            }
        }
        return lines.stream().sorted(TaskLine.FIRST_DUE).limit(question.most()).toList();
    }

    /** A permission of any service, by the name its messages carry. */
    private static Permission named(String name) {
        return () -> name;
    }
}
