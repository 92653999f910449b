package org.unionhall.membership.roster;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.joining.ClaimHolder;
import org.unionhall.membership.joining.EnterMembers;
import org.unionhall.membership.joining.Submission;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Registered;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.roster.RosterRow.Wrong;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;

/**
 * Finds what would come of rows of a roster. A person who belongs to another union is only said to
 * belong elsewhere: neither where nor anything about them. Everybody who is found reads of it: rows
 * can be tries at a number that is masked elsewhere.
 */
@ApplicationScoped
class CheckRows {

    @Inject EnterMembers enter;
    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject WorkerGroups groups;
    @Inject StagedRows staged;
    @Inject RecordAccess looks;

    /**
     * Finds it for some rows.
     *
     * @param actor who sent the roster, as it may act now
     */
    List<FoundRow> check(RosterImport roster, List<ReadRow> rows, Actor actor) {
        var reader = new RowReader(roster.header(), roster.usual(), groups::named);
        var said = rows.stream().map(reader::read).toList();
        var scope = units.within(roster.unitId(), actor.scope(REVIEW_JOINING));
        var places = new RosterPlaces(units, roster.unitId(), scope);
        var known = numbered(said, scope);
        var rule = enter.rule();
        var found = new ArrayList<FoundRow>();
        for (var row : said) {
            var member = known.get(row.said(RosterColumn.MEMBER_NUMBER));
            if (member != null) {
                found.add(compared(row, member));
            } else if (row.isMasked(RosterColumn.ID_NUMBER)) {
                found.add(
                        FoundRow.refused(
                                row,
                                Wrong.of(RosterColumn.ID_NUMBER, RosterProblem.NUMBER_MASKED)));
            } else {
                found.add(RuleOfRow.check(row, places, rule, roster.locale()));
            }
        }
        return told(roster, found, known.values(), actor);
    }

    private Map<String, Registered> numbered(List<RosterRow> rows, Scope scope) {
        var numbers =
                rows.stream()
                        .map(row -> row.said(RosterColumn.MEMBER_NUMBER))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return members.byNumber(numbers, scope);
    }

    private static FoundRow compared(RosterRow row, Registered member) {
        var different = new ArrayList<>(row.wrong());
        different.addAll(Comparison.of(row, member));
        return different.isEmpty()
                ? FoundRow.unchanged(row, member.memberNumber())
                : FoundRow.refused(row, different);
    }

    /** Tells those who are in the roster twice, are members here, or belong elsewhere. */
    private List<FoundRow> told(
            RosterImport roster,
            List<FoundRow> found,
            Collection<Registered> numbered,
            Actor actor) {
        var people = found.stream().map(FoundRow::person).filter(Objects::nonNull).toList();
        var holders = enter.holders(people);
        var ids = memberIds(holders);
        var registered = members.byId(ids);
        if (roster.stage() == ImportStage.CHECK) {
            numbered.forEach(member -> ids.add(member.id()));
            looks.compared(members.whose(ids), new Purpose(roster.reason()), actor);
        }
        var first = firstLines(roster, found);
        return found.stream()
                .map(
                        row ->
                                row.person() == null
                                        ? row
                                        : told(
                                                row,
                                                first.get(identity(row)),
                                                holders.get(row.person()),
                                                registered))
                .toList();
    }

    private Map<ByteBuffer, Integer> firstLines(RosterImport roster, List<FoundRow> found) {
        var lines = new HashMap<ByteBuffer, Integer>();
        found.stream()
                .filter(row -> row.person() != null)
                .forEach(row -> lines.merge(identity(row), row.row().line(), Math::min));
        return lines.isEmpty() ? lines : staged.firstLines(roster.id(), lines);
    }

    private ByteBuffer identity(FoundRow row) {
        return ByteBuffer.wrap(enter.identity(row.person()));
    }

    private static Set<UUID> memberIds(Map<Submission, ClaimHolder> holders) {
        return holders.values().stream()
                .map(ClaimHolder::memberId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private FoundRow told(
            FoundRow found, int first, ClaimHolder holder, Map<UUID, Registered> registered) {
        var row = found.row();
        if (first != row.line()) {
            return FoundRow.refused(
                    row, Wrong.of(RosterColumn.ID_NUMBER, RosterProblem.TWICE_IN_ROSTER, first));
        }
        if (holder == null) {
            return found;
        }
        if (!found.person().unitId().equals(holder.unitId())) {
            return FoundRow.elsewhere(row);
        }
        var member = registered.get(holder.memberId());
        return member == null
                ? FoundRow.refused(
                        row, Wrong.of(RosterColumn.ID_NUMBER, RosterProblem.APPLICATION_WAITS))
                : compared(row, member);
    }
}
