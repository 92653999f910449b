package org.unionhall.launcher.walkthrough;

import static org.unionhall.launcher.Say.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;
import org.unionhall.launcher.client.Persons;
import org.unionhall.launcher.client.Phone;

/**
 * The main job, done once through the gateway: a courier scans a code, reads where it leads, signs
 * in, applies and sees the state; the clerk finds the masked application and approves it; the
 * courier is a member with a number; the drive and the unions count one more; a clerk elsewhere
 * sees nothing; the same ID number cannot join twice.
 *
 * <p>Each run plays a new person, so it can be repeated on kept data.
 */
public final class MainJob {

    private static final String NAME = "阿不都·艾尼";
    private static final Duration MESSAGES_SETTLE = Duration.ofSeconds(10);

    private final Scene scene;
    private final Consumer<Step> listener;
    private final Api anybody;
    private final String idNumber = Persons.idNumber();
    private final Phone courier;
    private final List<Step> steps = new ArrayList<>();

    private Api asCourier;
    private Api asClerk;
    private Api asCityClerk;
    private JsonNode invitation;
    private String applicationId;
    private long approvedBefore;
    private long unitBefore;
    private long cityBefore;

    /**
     * Prepares a run with a new person.
     *
     * @param listener called for each step as soon as it is done
     */
    public MainJob(Scene scene, Consumer<Step> listener) {
        this.scene = scene;
        this.listener = listener;
        this.anybody = Api.at(scene.gateway());
        this.courier = new Phone(Persons.mobile(), anybody, Api.at(scene.standIns()));
    }

    /** Does all steps, or as many as succeed; the last one tells why it stopped there. */
    public List<Step> run() {
        var deeds = deeds();
        for (var deed : deeds.entrySet()) {
            if (!step(deed.getKey(), deed.getValue())) {
                break;
            }
        }
        return List.copyOf(steps);
    }

    /** Whether every step was done and good. */
    public boolean succeeded() {
        return steps.size() == deeds().size() && steps.stream().allMatch(Step::good);
    }

    private Map<String, Callable<String>> deeds() {
        var deeds = new LinkedHashMap<String, Callable<String>>();
        deeds.put(in("扫码，看看通向哪里（不登录）", "scan, and read where it leads (no sign-in)"), this::scan);
        deeds.put(in("用短信验证码登录", "sign in with the code from the text message"), this::signIn);
        deeds.put(in("申请入会", "apply"), this::apply);
        deeds.put(in("查看本人申请的状态", "see the state of one's own application"), this::seeState);
        deeds.put(
                in("干事登录，记下当前数字", "the clerk signs in and notes the figures"), this::clerkSignsIn);
        deeds.put(in("干事在待审列表中找到它（已脱敏）", "the clerk finds it in the queue, masked"), this::queue);
        deeds.put(in("其他工会的干事看不到它", "a clerk elsewhere does not see it"), this::stranger);
        deeds.put(in("干事批准", "the clerk approves"), this::approve);
        deeds.put(in("会员查看会员证号", "the member looks at the card"), this::card);
        deeds.put(in("行动进度加一", "the drive counts one more"), this::progress);
        deeds.put(in("本工会和市总工会人数各加一", "the union and the city count one more"), this::headcount);
        deeds.put(in("同一证件号再次申请被拒", "the same ID number cannot join again"), this::applyAgain);
        return deeds;
    }

    private String scan() {
        invitation = anybody.get("/api/v1/channels/" + scene.channelCode()).expect(200).body();
        require(invitation.path("open").asBoolean(), "the channel is not open: " + invitation);
        return invitation.path("drive").path("title").asText()
                + " → "
                + invitation.path("unit").path("name").asText()
                + in(",须知 %d 份", ", %d notices", invitation.path("notices").size());
    }

    private String signIn() {
        asCourier = courier.signIn();
        return courier.mobile().substring(0, 3) + "****" + courier.mobile().substring(7);
    }

    private String apply() {
        var reply = submit(asCourier, scene.channelCode()).expect(201);
        applicationId = reply.text("id");
        require(reply.raw().headers().firstValue("Location").isPresent(), "no Location");
        return reply.text("status") + " " + applicationId;
    }

    private String seeState() {
        var mine = asCourier.get("/api/v1/applications/mine").expect(200).body();
        var items = mine.isArray() ? mine : mine.path("items");
        require(items.findValuesAsText("id").contains(applicationId), "it is not among my own");
        var one = asCourier.get("/api/v1/applications/" + applicationId).expect(200);
        require("SUBMITTED".equals(one.text("status")), "status " + one.text("status"));
        return one.text("status");
    }

    private String clerkSignsIn() {
        asClerk = signedIn(scene.clerkMobile());
        asCityClerk =
                scene.cityClerkMobile().equals(scene.clerkMobile())
                        ? asClerk
                        : signedIn(scene.cityClerkMobile());
        approvedBefore = progress("approved");
        unitBefore = headcount(scene.unitId(), asClerk);
        cityBefore = cityHeadcount();
        return in(
                "已批准 %d，本工会 %d 人，全市 %d 人",
                "%d approved, %d members here, %d in the city",
                approvedBefore,
                unitBefore,
                cityBefore);
    }

    private String queue() {
        var path = "/api/v1/applications?unit=" + scene.unitId() + "&status=SUBMITTED&limit=200";
        for (String next = path; next != null; ) {
            var page = asClerk.get(next).expect(200);
            require(!page.text().contains(idNumber), "the ID number stands in the list");
            require(!page.text().contains(courier.mobile()), "the mobile stands in the list");
            for (var item : page.body().path("items")) {
                if (item.path("id").asText().equals(applicationId)) {
                    return item.path("name").asText() + " " + item.path("idNumber").asText();
                }
            }
            var cursor = page.body().path("next").asText("");
            next = cursor.isEmpty() || cursor.equals("null") ? null : path + "&cursor=" + cursor;
        }
        throw new IllegalStateException("it is not in the queue");
    }

    private String stranger() {
        var asStranger = signedIn(scene.strangerMobile());
        var one = asStranger.get("/api/v1/applications/" + applicationId);
        require(one.status() == 404, "answered " + one.status());
        var decision = asStranger.post("/api/v1/applications/" + applicationId + "/approval", null);
        require(decision.status() == 404, "approval answered " + decision.status());
        return "404";
    }

    private String approve() {
        var reply =
                asClerk.post("/api/v1/applications/" + applicationId + "/approval", null)
                        .expect(200, 201, 204);
        return reply.status() == 204 ? "APPROVED" : reply.text("status");
    }

    private String card() {
        var me =
                Patience.until(
                        MESSAGES_SETTLE,
                        () -> asCourier.get("/api/v1/members/me"),
                        reply -> reply.status() == 200);
        var number = me.expect(200).text("memberNumber");
        require(number != null && !number.isBlank(), "there is no member number");
        return number;
    }

    private String progress() {
        return awaited(() -> progress("approved"), approvedBefore + 1);
    }

    private String headcount() {
        return awaited(() -> headcount(scene.unitId(), asClerk), unitBefore + 1)
                + ", "
                + awaited(this::cityHeadcount, cityBefore + 1);
    }

    private String applyAgain() {
        var again = new Phone(Persons.mobile(), anybody, Api.at(scene.standIns())).signIn();
        var reply = submit(again, scene.elsewhereCode());
        require(reply.status() == 409, "answered " + reply.status() + " " + reply.text());
        return "409 " + reply.text("code");
    }

    private Api.Reply submit(Api person, String channelCode) {
        var body = ApplicationForm.of(NAME, idNumber, channelCode, invitation);
        return person.post("/api/v1/applications", body, java.util.UUID.randomUUID().toString());
    }

    private Api signedIn(String mobile) {
        return new Phone(mobile, anybody, Api.at(scene.standIns())).signIn();
    }

    private long progress(String figure) {
        return asCityClerk
                .get("/api/v1/drives/" + scene.driveId() + "/progress")
                .expect(200)
                .body()
                .path(figure)
                .asLong();
    }

    private long cityHeadcount() {
        return headcount(scene.cityId(), asCityClerk);
    }

    private static long headcount(String unit, Api who) {
        return who.get("/api/v1/units/" + unit + "/headcount")
                .expect(200)
                .body()
                .path("members")
                .asLong();
    }

    private static String awaited(java.util.function.LongSupplier figure, long wanted) {
        var began = Instant.now();
        long last = Patience.until(MESSAGES_SETTLE, figure::getAsLong, value -> value >= wanted);
        require(last >= wanted, "still " + last + " instead of " + wanted);
        return in(
                "%d（%d 毫秒后）",
                "%d (after %d ms)", last, Duration.between(began, Instant.now()).toMillis());
    }

    private boolean step(String title, Callable<String> deed) {
        var began = Instant.now();
        String result;
        boolean good = true;
        try {
            result = deed.call();
        } catch (Exception e) {
            result = e.getMessage() == null ? e.toString() : e.getMessage();
            good = false;
        }
        var took = Duration.between(began, Instant.now());
        var step = new Step(steps.size() + 1, title, result, took, good);
        steps.add(step);
        listener.accept(step);
        return good;
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
