package org.unionhall.acceptance.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person, one membership; and every state was reached by a way there is. */
final class Memberships {

    private static final Map<String, Set<String>> NEXT =
            Map.of(
                    "", Set.of("ApplicationSubmitted"),
                    "ApplicationSubmitted",
                            Set.of(
                                    "ApplicationSubmitted",
                                    "ApplicationReturned",
                                    "ApplicationApproved",
                                    "ApplicationRejected",
                                    "ApplicationWithdrawn"),
                    "ApplicationReturned",
                            Set.of(
                                    "ApplicationSubmitted",
                                    "ApplicationApproved",
                                    "ApplicationRejected",
                                    "ApplicationWithdrawn"),
                    "ApplicationApproved", Set.of(),
                    "ApplicationRejected", Set.of(),
                    "ApplicationWithdrawn", Set.of());

    /**
     * Waits for an answer, or was approved and led to no membership that is over: application a.
     */
    private static final String HOLDING =
            """
            (a.status IN ('SUBMITTED', 'RETURNED') OR a.status = 'APPROVED' AND NOT EXISTS (SELECT 1
                FROM member over WHERE over.application_id = a.id
                  AND over.status NOT IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')))
            """;

    private Memberships() {}

    static List<Invariant> all() {
        return List.of(
                Invariant.sql(
                        "one-live-membership-per-identity",
                        "membership",
                        """
                        SELECT 'members of one identity', string_agg(id::text, ', ') FROM member
                        WHERE status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')
                        GROUP BY id_index HAVING count(*) > 1
                        UNION ALL
                        SELECT 'members of one account', string_agg(id::text, ', ') FROM member
                        WHERE status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED') AND account_id IS NOT NULL
                        GROUP BY account_id HAVING count(*) > 1
                        """),
                Invariant.sql(
                        "one-open-application-or-membership-per-identity",
                        "membership",
                        """
                        SELECT 'open or approved applications of one identity', string_agg(id::text, ', ')
                        FROM application a WHERE %s
                          AND NOT EXISTS (SELECT 1 FROM member m
                            WHERE m.application_id = a.id AND m.id_index <> a.id_index)
                        GROUP BY id_index HAVING count(*) > 1
                        """
                                .formatted(HOLDING)),
                Invariant.sql(
                        "claims-are-those-of-open-applications-and-members",
                        "membership",
                        """
                        SELECT 'claim of nobody', coalesce(application_id, member_id)
                        FROM identity_claim c
                        WHERE NOT (application_id IS NULL AND EXISTS (SELECT 1 FROM member m
                            WHERE m.id = c.member_id AND m.application_id IS NULL
                              AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')))
                          AND NOT EXISTS (SELECT 1 FROM application a WHERE a.id = c.application_id
                            AND %1$s)
                        UNION ALL
                        SELECT 'application without a claim', id FROM application a
                        WHERE %1$s
                          AND NOT EXISTS (SELECT 1 FROM identity_claim c WHERE c.application_id = a.id)
                        """
                                .formatted(HOLDING)),
                Invariant.sql(
                        "approved-is-a-member-and-the-other-way-round",
                        "membership",
                        """
                        SELECT 'approved without a member', a.id FROM application a
                        LEFT JOIN member m ON m.application_id = a.id
                        WHERE (a.status = 'APPROVED') <> (m.id IS NOT NULL)
                           OR a.member_id IS DISTINCT FROM m.id
                        UNION ALL
                        SELECT 'a ledger that does not begin with one JOINED', m.id FROM member m
                        WHERE 1 <> (SELECT count(*) FROM member_movement v
                                    WHERE v.member_id = m.id AND v.kind = 'JOINED')
                        """),
                new Invariant("state-machine", Memberships::transitions));
    }

    private static List<String> transitions(Evidence evidence) {
        var offences = new ArrayList<String>();
        var kept = new java.util.HashMap<String, String>();
        evidence.databases()
                .ask("membership", "SELECT id, status FROM application")
                .forEach(row -> kept.put(row.get(0), row.get(1)));
        evidence.firstDeliveries()
                .forEach(
                        (key, records) -> {
                            if (!records.get(0).type().startsWith("Application")
                                    || records.get(0).topic().endsWith(".dlq")) {
                                return;
                            }
                            var before = "";
                            for (var record : records) {
                                if (!NEXT.getOrDefault(before, Set.of()).contains(record.type())) {
                                    offences.add(key + ": " + before + " → " + record.type());
                                }
                                before = record.type();
                            }
                            var last = records.get(records.size() - 1);
                            if (!last.text("status").equals(kept.get(last.key()))) {
                                offences.add(
                                        key
                                                + ": told as "
                                                + last.text("status")
                                                + ", kept as "
                                                + kept.get(last.key()));
                            }
                        });
        return offences;
    }
}
