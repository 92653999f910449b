package org.unionhall.acceptance.faults;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.unionhall.acceptance.Cities;
import org.unionhall.acceptance.faults.History.Entry;
import org.unionhall.acceptance.faults.History.Outcome;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/**
 * What offices ask for that takes longer than a request: rosters that are checked and committed,
 * exports, announcements. Each is followed to its end when the weather is fine again.
 */
final class Office {

    private static final String IMPORTS = "/api/v1/members/imports";
    private static final String EXPORTS = "/api/v1/members/exports";
    private static final String ANNOUNCEMENTS = "/api/v1/announcements";
    private static final int ROWS = 12;
    private static final int MOST_WAITING = 3;
    private static final int ROUNDS = 300;

    private final Cities.City city;
    private final Clerks clerks;
    private final Federation federation;
    private final History history;
    private final ConcurrentLinkedQueue<Work> begun = new ConcurrentLinkedQueue<>();

    private record Work(Cities.Union union, String path) {}

    Office(Cities.City city, Clerks clerks, Federation federation, History history) {
        this.city = city;
        this.clerks = clerks;
        this.federation = federation;
        this.history = history;
    }

    /** One thing is asked for, and what was begun goes a step on. */
    void work(Random random) {
        var union = city.unions().get(random.nextInt(city.unions().size()));
        begun.removeIf(this::isOver);
        if (begun.size() >= MOST_WAITING) {
            return;
        }
        switch (random.nextInt(3)) {
            case 0 -> roster(union);
            case 1 -> export(union);
            default -> announce(union);
        }
    }

    private void roster(Cities.Union union) {
        var lines = new StringBuilder("姓名,身份证号,手机号码,所属群体,就业形式,是否农民工\r\n");
        for (int row = 0; row < ROWS; row++) {
            // the last is the first once more, and refused
            var number = row == ROWS - 1 ? lines.toString().split(",")[6] : Persons.idNumber();
            lines.append("高原," + number + ",,COURIER,劳动合同,是\r\n");
        }
        var reason = URLEncoder.encode("季度新增会员", StandardCharsets.UTF_8);
        var path = IMPORTS + "?unitId=" + union.id() + "&paperConsent=true&reason=" + reason;
        var sent = lines.toString().getBytes(StandardCharsets.UTF_8);
        follow(union, "ROSTER", IMPORTS, Asking.of(() -> clerks.clerk(union).file(path, sent)));
    }

    private void export(Cities.Union union) {
        var order = Map.of("unitId", union.id(), "purpose", "年度会员信息核对");
        follow(union, "EXPORT", EXPORTS, Asking.of(() -> clerks.clerk(union).post(EXPORTS, order)));
    }

    private void announce(Cities.Union union) {
        var request =
                Map.of(
                        "unitId", union.id(),
                        "title", "职工体检安排",
                        "text", "本月起分批组织会员体检，请到所在工会登记。",
                        "audience", "OWN_MEMBERS");
        var written = Asking.of(() -> federation.founder().post(ANNOUNCEMENTS, request));
        note(union, "ANNOUNCE", written);
        if (written.outcome() == Outcome.OK) {
            var path = ANNOUNCEMENTS + "/" + written.text("id") + "/publication";
            var etag = written.reply().raw().headers().firstValue("ETag").orElseThrow();
            note(union, "PUBLISH", Asking.of(() -> federation.founder().change(path, null, etag)));
        }
    }

    private void follow(Cities.Union union, String what, String list, Asking answer) {
        note(union, what, answer);
        if (answer.outcome() == Outcome.OK) {
            begun.add(new Work(union, list + "/" + answer.text("id")));
        }
    }

    private void note(Cities.Union union, String what, Asking answer) {
        var id = answer.outcome() == Outcome.OK ? answer.text("id") : null;
        history.note(
                new Entry(
                        "office of " + union.name(),
                        what,
                        null,
                        id,
                        answer.outcome(),
                        answer.status(),
                        answer.code()));
    }

    /**
     * Whether it has come to its end; one that was checked is committed, one that failed goes on.
     */
    private boolean isOver(Work work) {
        var clerk = clerks.clerk(work.union());
        var now = Asking.of(() -> clerk.get(work.path()));
        if (now.outcome() != Outcome.OK) {
            return false;
        }
        return switch (now.text("state")) {
            case "DONE", "COMMITTED" -> true;
            case "CHECKED" -> move(clerk, work, "commit");
            case "FAILED" -> move(clerk, work, "resume");
            default -> false;
        };
    }

    private static boolean move(Api clerk, Work work, String move) {
        Asking.of(() -> clerk.post(work.path() + "/" + move, null));
        return false;
    }

    /** Everything that was begun comes to its end. */
    void settle() {
        for (int round = 0; round < ROUNDS && !begun.isEmpty(); round++) {
            begun.removeIf(this::isOver);
            Hands.pause(200);
        }
        begun.forEach(
                work ->
                        history.note(
                                new Entry(
                                        "office of " + work.union().name(),
                                        "NEVER_ENDS",
                                        null,
                                        work.path(),
                                        Outcome.UNKNOWN,
                                        0,
                                        null)));
    }

    static List<Invariant> all() {
        return List.of(
                new Invariant(
                        "long-work-comes-to-its-end",
                        evidence ->
                                evidence.history().stream()
                                        .filter(e -> e.what().equals("NEVER_ENDS"))
                                        .map(Entry::toString)
                                        .toList()),
                new Invariant("what-an-office-was-promised-exists", Office::lost),
                Invariant.sql(
                        "rosters-add-up",
                        "membership",
                        """
                        SELECT i.id, i.stage, i.created, i.unchanged, i.refused, i.row_count, m.members
                        FROM member_import i JOIN job j ON j.id = i.job_id
                        CROSS JOIN LATERAL (SELECT count(*) AS members FROM member_import_member m
                            WHERE m.import_id = i.id) m
                        WHERE j.state = 'DONE' AND (i.created + i.unchanged + i.refused <> i.row_count
                            OR i.refused = 0 OR (i.stage = 'COMMIT' AND i.created <> m.members))
                        """),
                Invariant.sql(
                        "members-on-paper-come-from-one-roster",
                        "membership",
                        """
                        SELECT m.id, count(i.import_id)
                        FROM member m LEFT JOIN member_import_member i ON i.member_id = m.id
                        WHERE m.application_id IS NULL
                        GROUP BY m.id HAVING count(i.import_id) <> 1
                        """),
                Invariant.sql(
                        "an-announcement-tells-everybody-once",
                        "membership",
                        """
                        SELECT a.id, a.status, a.told, n.told, n.accounts
                        FROM announcement a CROSS JOIN LATERAL (
                            SELECT count(*) AS told, count(DISTINCT account_id) AS accounts
                            FROM notification n
                            WHERE n.template = 'ANNOUNCEMENT' AND n.subject LIKE '%' || a.id || '%') n
                        WHERE a.status = 'SENDING' OR a.told <> n.told OR n.told <> n.accounts
                        """));
    }

    private static List<String> lost(Evidence evidence) {
        var tables = Map.of("ROSTER", "member_import", "EXPORT", "job", "ANNOUNCE", "announcement");
        return evidence.history().stream()
                .filter(e -> tables.containsKey(e.what()) && e.outcome() == Outcome.OK)
                .filter(
                        e ->
                                evidence.databases()
                                                .number(
                                                        "membership",
                                                        "SELECT count(*) FROM "
                                                                + tables.get(e.what())
                                                                + " WHERE id = '"
                                                                + e.subject()
                                                                + "'")
                                        == 0)
                .map(e -> "promised and then gone: " + e)
                .toList();
    }
}
