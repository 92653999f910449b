package org.unionhall.acceptance.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Figures are the sum of what they stand for. */
final class Figures {

    private static final String COUNTED =
            """
            SELECT channel_code, sum(applied)::bigint, sum(approved)::bigint, sum(rejected)::bigint,
                   sum(withdrawn)::bigint
            FROM drive_progress GROUP BY channel_code ORDER BY 1
            """;

    private static final String ATTRIBUTED =
            """
            SELECT channel_code, count(*), count(*) FILTER (WHERE status = 'APPROVED'),
                   count(*) FILTER (WHERE status = 'REJECTED'), count(*) FILTER (WHERE status = 'WITHDRAWN')
            FROM attributed_application WHERE drive_id IS NOT NULL GROUP BY channel_code ORDER BY 1
            """;

    private static final String APPLICATIONS =
            """
            SELECT channel_code, count(*), count(*) FILTER (WHERE status = 'APPROVED'),
                   count(*) FILTER (WHERE status = 'REJECTED'), count(*) FILTER (WHERE status = 'WITHDRAWN')
            FROM application WHERE channel_code IS NOT NULL GROUP BY channel_code ORDER BY 1
            """;

    private static final String JOINED =
            """
            SELECT channel_code, count(*) FROM member WHERE channel_code IS NOT NULL
            GROUP BY channel_code ORDER BY 1
            """;

    private static final String ATTRIBUTED_MEMBERS =
            """
            SELECT channel_code, count(*) FROM attributed_member GROUP BY channel_code ORDER BY 1
            """;

    private static final String MEMBERS =
            """
            SELECT unit_id, worker_group, count(*), count(*) FILTER (WHERE migrant_worker),
                   count(*) FILTER (WHERE sex = 'FEMALE')
            FROM member WHERE status IN ('ACTIVE', 'TRANSFERRING') GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private static final String HEADCOUNT =
            """
            SELECT unit_id, worker_group, sum(members), sum(migrant_workers), sum(female)
            FROM headcount_day GROUP BY 1, 2 HAVING sum(members) <> 0 ORDER BY 1, 2
            """;

    /** Of every union with all below it, as the copied tree stands. */
    private static final String BRANCHES =
            """
            SELECT unit_id, worker_group, all_members, all_migrant_workers, all_female
            FROM headcount_now WHERE all_members <> 0 ORDER BY 1, 2
            """;

    private static final String MEMBERS_BELOW =
            """
            WITH RECURSIVE branch (own, unit_id) AS (
                SELECT DISTINCT unit_id, unit_id FROM member
                UNION
                SELECT b.own, u.parent_id FROM branch b JOIN unit_copy u ON u.unit_id = b.unit_id
                WHERE u.parent_id IS NOT NULL)
            SELECT b.unit_id, worker_group, count(*), count(*) FILTER (WHERE migrant_worker),
                   count(*) FILTER (WHERE sex = 'FEMALE')
            FROM branch b JOIN member m ON m.unit_id = b.own
            WHERE m.status IN ('ACTIVE', 'TRANSFERRING') GROUP BY 1, 2 ORDER BY 1, 2
            """;

    /**
     * What facts say of each union's own members: under no tree, since theirs is that of their
     * days.
     */
    private static final String FACTS =
            """
            SELECT unit_id, dimensions ->> 'group', sum(quantity * CASE WHEN measure IN
                ('MEMBER_LEFT', 'MEMBER_TRANSFERRED_OUT', 'MEMBER_RETAINED') THEN -1 ELSE 1 END)::bigint
            FROM fact WHERE measure LIKE 'MEMBER\\_%' AND NOT declared GROUP BY 1, 2
            HAVING sum(quantity * CASE WHEN measure IN
                ('MEMBER_LEFT', 'MEMBER_TRANSFERRED_OUT', 'MEMBER_RETAINED') THEN -1 ELSE 1 END) <> 0
            ORDER BY 1, 2
            """;

    private static final String COUNTED_MEMBERS =
            """
            SELECT unit_id, worker_group, count(*) FROM member
            WHERE status IN ('ACTIVE', 'TRANSFERRING') GROUP BY 1, 2 ORDER BY 1, 2
            """;

    private Figures() {}

    static List<Invariant> all() {
        return List.of(
                new Invariant(
                        "drive-figures-equal-attributed-rows",
                        e -> differ(e, "events", COUNTED, "events", ATTRIBUTED)),
                new Invariant(
                        "drive-figures-equal-applications",
                        e -> differ(e, "events", COUNTED, "membership", APPLICATIONS)),
                new Invariant(
                        "attributed-members-equal-members",
                        e -> differ(e, "events", ATTRIBUTED_MEMBERS, "membership", JOINED)),
                new Invariant(
                        "headcounts-equal-members",
                        e -> differ(e, "membership", HEADCOUNT, "membership", MEMBERS)),
                new Invariant(
                        "headcounts-equal-members-below",
                        e -> differ(e, "membership", BRANCHES, "membership", MEMBERS_BELOW)),
                new Invariant(
                        "facts-equal-members",
                        e -> differ(e, "events", FACTS, "membership", COUNTED_MEMBERS)));
    }

    private static List<String> differ(
            Evidence evidence, String here, String one, String there, String other) {
        var left = new TreeSet<String>();
        evidence.databases().ask(here, one).forEach(row -> left.add(row.toString()));
        var right = new TreeSet<String>();
        evidence.databases().ask(there, other).forEach(row -> right.add(row.toString()));
        var offences = new ArrayList<String>();
        left.stream()
                .filter(row -> !right.contains(row))
                .forEach(row -> offences.add("figure " + row));
        right.stream()
                .filter(row -> !left.contains(row))
                .forEach(row -> offences.add("truth  " + row));
        return offences;
    }
}
