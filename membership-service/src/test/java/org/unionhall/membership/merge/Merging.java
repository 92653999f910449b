package org.unionhall.membership.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.unionhall.membership.Given.as;

import io.quarkus.arc.Arc;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.unionhall.membership.Given;

/** Merges of two records as clerks and the people concerned have them. */
public final class Merging {

    static final String PATH = "/api/v1/member-merges";
    static final String NAME = "阿不都·艾尼";
    static final String TOLD = "经核对证件，属同一人。";

    private Merging() {}

    /** A record of the register, and the account of who has it. */
    record Entry(UUID id, UUID account, String number, Given.Unit unit) {}

    static Entry record(Given.Unit unit, UUID clerk) {
        var account = UUID.randomUUID();
        Given.aMember(account, unit, clerk);
        return of(account, unit);
    }

    static Entry of(UUID account, Given.Unit unit) {
        var mine = as(account).get("/api/v1/members/me").jsonPath();
        return new Entry(mine.getUUID("id"), account, mine.getString("memberNumber"), unit);
    }

    /** The same entered by a roster: nobody signs in with it. */
    static Entry withoutAccount(Entry record) {
        Given.change("UPDATE member SET account_id = NULL WHERE id = ?", record.id());
        Given.change(
                "UPDATE identity_claim SET account_id = NULL WHERE member_id = ?", record.id());
        return new Entry(record.id(), null, record.number(), record.unit());
    }

    /** The record goes into the other, which is named by its number. */
    static Map<String, Object> request(UUID memberId, String otherNumber) {
        var body = new HashMap<String, Object>();
        body.put("memberId", memberId);
        body.put("otherNumber", otherNumber);
        body.put("otherName", NAME);
        body.put("kept", "OTHER");
        body.put("ground", "OTHER_DOCUMENT");
        body.put("reason", "同一人先后用两种证件入会。");
        body.put("document", "公安分局户籍证明第 12 号");
        return body;
    }

    static ValidatableResponse propose(UUID clerk, Map<String, Object> body) {
        return as(clerk).body(body).post(PATH).then();
    }

    static UUID proposed(UUID clerk, Entry merged, Entry survivor) {
        return Given.made(clerk, PATH, request(merged.id(), survivor.number()));
    }

    /** The time to object is over. */
    static UUID heard(UUID id) {
        Given.change(
                "UPDATE member_merge SET state = 'DECIDING' WHERE id = ? AND state = 'HEARING'",
                id);
        return id;
    }

    static UUID merged(UUID clerk, UUID above, Entry merged, Entry survivor) {
        var id = heard(proposed(clerk, merged, survivor));
        decide(above, id, "approval").statusCode(200).body("state", equalTo("MERGED"));
        return id;
    }

    static UUID undoAsked(UUID clerk, UUID id) {
        askUndo(clerk, id).statusCode(200).body("state", equalTo("UNDO_ASKED"));
        return id;
    }

    static ValidatableResponse askUndo(UUID clerk, UUID id) {
        return as(clerk)
                .header("If-Match", tag(clerk, id))
                .body(undo())
                .post(PATH + "/" + id + "/undo")
                .then();
    }

    static Map<String, Object> undo() {
        return Map.of("reason", "经核实不是同一人。", "document", "公安分局户籍证明第 31 号");
    }

    static ValidatableResponse decide(UUID clerk, UUID id, String move) {
        return decide(clerk, id, move, tag(clerk, id));
    }

    static ValidatableResponse decide(UUID clerk, UUID id, String move, String tag) {
        return as(clerk)
                .header("If-Match", tag)
                .body(reason())
                .post(PATH + "/" + id + "/" + move)
                .then();
    }

    static String tag(UUID reader, UUID id) {
        var tag = as(reader).get(PATH + "/" + id).header("ETag");
        return tag == null ? "\"v1\"" : tag;
    }

    static Map<String, Object> reason() {
        return Map.of("reason", TOLD);
    }

    static ValidatableResponse object(UUID account, UUID id) {
        return as(account)
                .body(Map.of("reason", "不是同一人。"))
                .post(PATH + "/" + id + "/objection")
                .then();
    }

    static ValidatableResponse withdraw(UUID clerk, UUID id) {
        return as(clerk).post(PATH + "/" + id + "/withdrawal").then();
    }

    static ValidatableResponse read(UUID reader, UUID id) {
        return as(reader).get(PATH + "/" + id).then();
    }

    /** One about the account's own record that a clerk has taken back. */
    public static void withdrawn(UUID clerk, UUID account, Given.Unit unit) {
        var other = record(unit, clerk);
        withdraw(clerk, proposed(clerk, other, of(account, unit))).statusCode(200);
    }

    /** What is due is done, on a thread that serves no request. */
    static void pass(Instant now) {
        CompletableFuture.runAsync(
                        () -> {
                            var work = Arc.container().select(FollowMerges.class).get();
                            boolean more = true;
                            while (more) {
                                more = work.step(now);
                            }
                        })
                .join();
    }

    static void told(UUID account, String template, int times) {
        assertThat(
                        Given.count(
                                "select count(*) from notification where account_id = '%s' and template = '%s'"
                                        .formatted(account, template)))
                .as(template)
                .isEqualTo(times);
    }

    static String status(UUID member) {
        return Given.count(
                                "select count(*) from member where id = '%s' and status = 'MERGED'"
                                        .formatted(member))
                        == 1
                ? "MERGED"
                : Given.count(
                                        "select count(*) from member where id = '%s' and status = 'ACTIVE'"
                                                .formatted(member))
                                == 1
                        ? "ACTIVE"
                        : "OTHER";
    }
}
