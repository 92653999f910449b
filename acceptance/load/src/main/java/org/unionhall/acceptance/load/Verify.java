package org.unionhall.acceptance.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.launcher.client.Api;

/**
 * Through the API: members are found by their numbers, revealed, counted, and cannot join a second
 * time.
 */
final class Verify {

    private static final int SAMPLE = 20;

    private final Installation installation;
    private final Federation.Loaded federation;

    Verify(Installation installation, Federation.Loaded federation) {
        this.installation = installation;
        this.federation = federation;
    }

    public static void main(String[] arguments) throws Exception {
        var installation = Installation.of(arguments[0]);
        new Verify(installation, Federation.Loaded.of(installation.file("")))
                .run(
                        (what, values) ->
                                System.out.println(
                                        String.format(java.util.Locale.ROOT, what, values)));
    }

    void run(Federation.Voice voice) {
        var clerk = installation.as(federation.desks().get(0).account());
        long counted =
                clerk.get("/api/v1/units/" + federation.city() + "/headcount")
                        .expect(200)
                        .body()
                        .path("members")
                        .asLong();
        if (counted != federation.members()) {
            throw new IllegalStateException(
                    "The city counts " + counted + " members of " + federation.members());
        }
        for (int i = 0; i < SAMPLE; i++) {
            int number = (int) ((long) federation.members() * i / SAMPLE);
            found(clerk, Person.of(federation.seed(), number));
        }
        refused(Person.of(federation.seed(), federation.members() / 2));
        reconciled(clerk);
        voice.say(
                "verified: %,d members counted, %d looked up and revealed, a second joining"
                        + " refused, the drive reconciles",
                counted, SAMPLE);
    }

    private static void found(Api clerk, Person person) {
        var items =
                clerk.post("/api/v1/members/lookup", Federation.member(person))
                        .expect(200)
                        .body()
                        .path("items");
        if (items.size() != 1 || !items.path(0).path("name").asText().equals(person.name())) {
            throw new IllegalStateException(
                    "A member was not found by its number: " + items.size());
        }
        var id = items.path(0).path("id").asText();
        for (var field :
                Map.of("ID_NUMBER", person.idNumber(), "MOBILE", person.mobile()).entrySet()) {
            var shown =
                    clerk.post(
                                    "/api/v1/members/" + id + "/reveal",
                                    Map.of("field", field.getKey(), "purpose", "核对装载结果"))
                            .expect(200)
                            .text("value");
            if (!field.getValue().equals(shown)) {
                throw new IllegalStateException(
                        "A sealed " + field.getKey() + " opens to another value");
            }
        }
    }

    private void refused(Person member) {
        var answer =
                installation
                        .as(UUID.randomUUID())
                        .post(
                                "/api/v1/applications",
                                form(member, federation.channels().get(0).code()));
        if (answer.status() != 409 || !"IDENTITY_TAKEN".equals(answer.text("code"))) {
            throw new IllegalStateException(
                    "A member could apply again: " + answer.status() + " " + answer.text("code"));
        }
    }

    private void reconciled(Api clerk) {
        var answer =
                clerk.get("/api/v1/drives/" + federation.drive() + "/reconciliation").expect(200);
        if (!answer.body().path("balanced").asBoolean(false)) {
            throw new IllegalStateException("The drive does not reconcile: " + answer.text());
        }
    }

    /** What the page sends when somebody joins. */
    static Map<String, Object> form(Person person, String channel) {
        var form = new HashMap<String, Object>();
        form.put("channelCode", channel);
        form.put("name", person.name());
        form.put("idType", "RESIDENT_ID");
        form.put("idNumber", person.idNumber());
        form.put("group", person.group());
        form.put("employmentForm", person.form());
        form.put("migrantWorker", person.migrant());
        form.put(
                "consents",
                List.of(
                        Map.of("notice", "PERSONAL_INFORMATION", "version", 1),
                        Map.of("notice", "REAL_NAME_CHECK", "version", 1),
                        Map.of("notice", "JOINING_DECLARATION", "version", 1)));
        return form;
    }
}
