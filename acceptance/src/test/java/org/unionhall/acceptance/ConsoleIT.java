package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;
import org.unionhall.launcher.client.Persons;

/** The console, in a real browser at a desk and on a telephone. */
class ConsoleIT {

    private static final int APPLICANTS = 203;
    private static final int REFUSED = 3;
    private static final int A_PAGE = 100;

    /** Pages that need nothing in their address. */
    static final List<String> PAGES =
            List.of(
                    "",
                    "/queue",
                    "/members",
                    "/exports",
                    "/imports",
                    "/entered",
                    "/transfers",
                    "/proposals",
                    "/corrections",
                    "/erasures",
                    "/disputes",
                    "/merges",
                    "/announcements",
                    "/units",
                    "/registrations",
                    "/certificates",
                    "/foundings",
                    "/stations",
                    "/terms",
                    "/contracts",
                    "/appointments",
                    "/drives",
                    "/parameters",
                    "/notices",
                    "/clients",
                    "/operations",
                    "/scan",
                    "/looks",
                    "/second-factor",
                    "/all",
                    "/all/startDrive");

    private static Cities.City city;
    private Browser browser;

    @BeforeAll
    static void aCity() {
        assumeTrue(
                Browser.isHere(),
                "SKIPPED: no chromium and chromedriver here (Debian: chromium chromium-driver)");
        city = World.city();
    }

    @BeforeEach
    void aDesk() {
        browser = Browser.phone();
        browser.atADesk();
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    /** From the page of members, followed to its end. */
    private void exportTheList(int members) throws Exception {
        browser.tap("#export");
        browser.awaitShown("#purpose");
        browser.picture("console-export");
        browser.type("purpose", "年度会员信息核对");
        browser.tap("dialog button[type=submit]");
        browser.awaitShown("#exports .take");
        assertThat(browser.text("#exports")).contains("已完成", members + " / " + members);
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.isTooWide()).isFalse();
        browser.picture("console-exports");
    }

    @Test
    void a_clerk_refuses_three_with_a_reason_and_approves_all_others_at_once() throws Exception {
        // Given
        var union = city.unions().get(2);
        apply(union, APPLICANTS);
        signIn(union.clerkMobile());
        browser.tap("#to-queue");
        browser.awaitShown("#queue tbody tr:nth-child(" + A_PAGE + ")");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("console-queue");
        // When
        for (int i = 0; i < REFUSED; i++) {
            browser.press("xj");
        }
        browser.awaitShown("#reject-many:not([disabled])");
        browser.press("d");
        browser.awaitShown("#reason");
        browser.type("reason", "工作单位不在本工会范围。");
        browser.tap("#decide");
        browser.awaitText("#result", "成功 " + REFUSED + "，未成功 0");
        int approved = APPLICANTS - REFUSED;
        browser.tap("button.more");
        browser.awaitShown("#queue tbody tr:nth-child(" + approved + ")");
        browser.tap("#select-all");
        browser.tap("#approve-many");
        // Then
        browser.awaitText("#result", "成功 " + approved + "，未成功 0");
        assertThat(browser.count("#queue tbody tr")).isZero();
        var clerk = World.phone(union.clerkMobile()).signIn();
        assertThat(clerk.get("/api/v1/applications?status=REJECTED").body().path("items"))
                .hasSize(REFUSED);
        browser.open(World.platform().baseUrl() + "/console/members");
        browser.awaitShown("#members tbody tr:nth-child(" + A_PAGE / 2 + ")");
        exportTheList(approved);
        browser.open(World.platform().baseUrl() + "/console/members");
        browser.tap("#members tbody tr:first-child a");
        browser.awaitText("#ledger", "入会");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("console-member");
        browser.tap("#reveal-id");
        browser.awaitShown("#purpose");
        browser.type("purpose", "核对证件原件");
        browser.tap("dialog button[type=submit]");
        browser.awaitShown("#revealed");
        assertThat(browser.text("#revealed")).matches("\\d{17}[\\dX]");
        assertThat(browser.isTooWide()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_union_is_merged_into_another_and_whoever_belongs_to_it_goes_along() throws Exception {
        // Given
        var here = World.city();
        var union = here.unions().get(0);
        var successor = here.unions().get(2);
        apply(union, 1);
        var clerk = World.phone(union.clerkMobile()).signIn();
        var waiting = items(clerk, "/api/v1/applications").get(0).path("id").asText();
        clerk.post("/api/v1/applications/" + waiting + "/approval", Map.of()).expect(200);
        apply(union, 1);
        signIn(here.clerkMobile());
        // When
        browser.open(World.platform().baseUrl() + "/console/units/" + union.id());
        browser.tap("#end-unit");
        awaitLeft("在籍会员", "未办结的入会申请");
        assertThat(browser.barriers()).isEmpty();
        browser.type("successor-name", successor.name());
        browser.tap("#successor-find");
        browser.awaitShown("#successor-unit");
        browser.type("end-document", "延工发[2026]12号");
        browser.type("end-reason", "所在企业合并，工会随之合并。");
        browser.picture("console-merger");
        browser.tap("#end-send");
        // Then
        browser.awaitText("#unit", "已合并");
        browser.awaitText("#unit", "延工发〔2026〕12号");
        var taking = World.phone(successor.clerkMobile()).signIn();
        for (var list : List.of("/api/v1/members", "/api/v1/applications?status=SUBMITTED")) {
            Patience.until(
                    Duration.ofSeconds(60), () -> items(taking, list), found -> found.size() == 1);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    /** The counts lag by about a second: the box is opened again until they are there. */
    private void awaitLeft(String... parts) {
        Patience.until(
                Duration.ofSeconds(30),
                () -> {
                    browser.reload();
                    browser.tap("#end-unit");
                    browser.awaitShown("#left tbody tr");
                    return browser.text("#left");
                },
                text -> List.of(parts).stream().allMatch(text::contains));
    }

    private static JsonNode items(Api actor, String path) {
        return actor.get(path).expect(200).body().path("items");
    }

    @Test
    void an_officer_opens_a_drive_gives_out_a_code_and_watches_the_board() throws Exception {
        // Given
        var union = city.unions().get(1);
        signIn(city.clerkMobile());
        browser.open(World.platform().baseUrl() + "/console/drives");
        // When
        browser.tap("#start-drive");
        browser.awaitShown("#field-body-title");
        browser.type("field-body-title", "秋季集中入会行动");
        browser.type("field-body-sponsorUnitId", city.id());
        browser.tap(".operation fieldset fieldset label:nth-of-type(2)");
        browser.fill("field-body-endsOn", Cities.today().plusDays(30).toString());
        browser.tap("dialog button[type=submit]");
        browser.awaitShown("dialog .answer");
        browser.tap("dialog header button");
        browser.awaitText("#drives tbody tr:first-child", "秋季集中入会行动");
        browser.tap("#drives tbody tr:first-child a");
        browser.awaitText("#drive-status", "进行中");
        browser.tap("#give-out");
        browser.awaitShown("#field-body-unitId");
        browser.type("field-body-unitId", union.id());
        browser.tap("dialog button[type=submit]");
        browser.awaitShown("dialog .answer");
        browser.tap("dialog header button");
        browser.awaitText("#channels", union.name());
        // Then
        var channel = browser.text("#channels tbody tr:first-child td:first-child");
        browser.awaitText("#board .figures li:first-child", "0");
        World.somebody()
                .post(
                        "/api/v1/applications",
                        World.form(channel, Persons.idNumber(), World.scan(channel)))
                .expect(201);
        browser.awaitText("#board .figures li:first-child", "1");
        browser.picture("console-board");
        assertThat(browser.barriers()).isEmpty();
        browser.tap("#to-posters");
        browser.awaitText(".poster", channel);
        assertThat(browser.attribute(".poster img", "src")).contains(channel);
        assertThat(browser.isTooWide()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_has_no_page_by_hand_is_done_on_the_page_of_its_operation() {
        signIn(World.town().operator());
        var union = city.unions().get(0);
        // Lists and single things
        assertThat(done("listGroups", Map.of())).contains("快递员");
        assertThat(done("listUnits", Map.of("query-name", union.name()))).contains(union.id());
        assertThat(done("getUnit", Map.of("path-id", union.id()))).contains(union.name());
        assertThat(done("listParameters", Map.of("query-name", "IMPORT_ROWS"))).contains("1");
        assertThat(done("getHeadcount", Map.of("path-id", union.id()))).contains(union.id());
        assertThat(done("listIndicators", Map.of())).contains("MEMBERS");
        // Made, changed and ended
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var founded =
                done(
                        "foundUnit",
                        Map.of(
                                "body-name",
                                "操作页工会" + mark,
                                "body-type",
                                "GRASSROOTS",
                                "body-parentId",
                                city.id()));
        var id = firstId(founded);
        assertThat(done("changeUnit", Map.of("path-id", id, "body-name", "改名工会" + mark)))
                .contains("改名工会" + mark);
        var account = firstId(done("addAccount", Map.of("body-mobile", Persons.mobile())));
        var appointment =
                firstId(
                        done(
                                "makeAppointment",
                                Map.of(
                                        "body-unitId", id,
                                        "body-accountId", account,
                                        "body-role", "CLERK")));
        assertThat(done("endAppointment", Map.of("path-id", appointment, "body-reason", "换届")))
                .contains(appointment);
        // Refused, with what was wrong and where
        browser.open(World.platform().baseUrl() + "/console/all/addAccount");
        assertThat(sent(Map.of("body-mobile", "12345"), ".problem"))
                .contains("/mobile", "MOBILE_FORM");
        assertThat(browser.barriers()).isEmpty();
    }

    /** What the page of the operation shows after it was filled in and sent. */
    private String done(String operation, Map<String, String> fields) {
        browser.open(World.platform().baseUrl() + "/console/all/" + operation);
        return sent(fields, ".answer");
    }

    private String sent(Map<String, String> fields, String then) {
        browser.awaitShown("form.operation");
        fields.forEach((field, value) -> browser.enter("field-" + field, value));
        browser.tap("form.operation [type=submit]");
        browser.awaitShown(then);
        return browser.text(then);
    }

    private static String firstId(String text) {
        return Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    @Test
    void the_menu_shows_what_the_person_may_do_and_an_address_typed_in_shows_no_more() {
        // Given
        signIn(Persons.mobile());
        // Then
        assertThat(browser.text("#menu")).contains("待办").doesNotContain("入会审核", "运维");
        // When
        browser.open(World.platform().baseUrl() + "/console/queue");
        // Then
        browser.awaitText("main", "您没有此项权限");
    }

    @Test
    void every_page_of_the_console_fits_a_telephone_and_a_desk_and_has_no_barriers()
            throws Exception {
        signIn(World.town().operator());
        areGood("");
    }

    @Test
    void every_page_of_the_console_is_as_good_in_english_and_in_the_dark() throws Exception {
        signIn(World.town().operator());
        browser.tap("#dark");
        browser.open(World.platform().baseUrl() + "/console?lang=en");
        browser.awaitShown("#menu");
        assertThat(browser.text("#menu")).contains("Tasks").doesNotContainPattern("\\p{IsHan}");
        areGood("-en-dark");
    }

    /** Each page at a desk and on a telephone; {@code look} is in the name of its picture. */
    private void areGood(String look) throws IOException {
        for (var page : PAGES) {
            for (boolean desk : List.of(true, false)) {
                if (desk) {
                    browser.atADesk();
                } else {
                    browser.onATelephone();
                }
                browser.open(World.platform().baseUrl() + "/console" + page);
                browser.awaitShown("main h1");
                assertThat(browser.isLaidOutFor(desk ? 1366 : 360)).as(page).isTrue();
                assertThat(browser.isTooWide()).as(page + " desk " + desk).isFalse();
                assertThat(browser.barriers()).as(page).isEmpty();
                browser.picture(
                        "console" + page.replace('/', '-') + look + (desk ? "-1366" : "-360"));
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    private void signIn(String mobile) {
        browser.open(World.platform().baseUrl() + "/console?lang=zh");
        browser.atADesk();
        browser.signIn(mobile);
        browser.awaitShown("#sign-out");
    }

    private static void apply(Cities.Union union, int people) {
        var invitation = World.scan(union.channel());
        for (int i = 0; i < people; i++) {
            World.somebody()
                    .post(
                            "/api/v1/applications",
                            World.form(union.channel(), Persons.idNumber(), invitation))
                    .expect(201);
        }
    }
}
