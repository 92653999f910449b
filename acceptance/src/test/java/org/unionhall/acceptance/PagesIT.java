package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.launcher.client.Persons;

/** The pages, in a real browser with a telephone's screen. */
class PagesIT {

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
    void aPhone() {
        browser = Browser.phone();
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @Test
    void a_courier_joins_on_her_phone_and_sees_her_number() throws Exception {
        // Given
        var union = city.unions().get(0);
        browser.open(World.platform().baseUrl() + "/join/" + union.channel() + "?lang=zh");
        browser.awaitText("#unit", union.name());
        // When
        signIn(Persons.mobile());
        browser.type("name", "阿不都·艾尼");
        browser.type("idNumber", Persons.idNumber());
        browser.tap("input[name=group][value=COURIER]");
        agreeToAll();
        browser.picture("join-form");
        assertThat(browser.barriers()).isEmpty();
        browser.tap("#submit");
        browser.awaitText("#status", "已提交");
        browser.picture("join-submitted");
        approveAll(union);
        browser.tap("#refresh");
        // Then
        browser.awaitText("#member-number", "6106");
        browser.picture("join-member");
        assertThat(browser.isTooWide()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_mistyped_number_is_shown_at_its_field_and_nothing_typed_is_lost() throws Exception {
        // Given
        var union = city.unions().get(1);
        browser.open(World.platform().baseUrl() + "/join/" + union.channel() + "?lang=zh");
        browser.awaitText("#unit", union.name());
        signIn(Persons.mobile());
        browser.type("name", "古丽·买买提");
        var right = Persons.idNumber();
        var wrong = right.substring(0, 17) + (right.endsWith("0") ? "1" : "0");
        browser.type("idNumber", wrong);
        browser.tap("input[name=group][value=TRUCK_DRIVER]");
        agreeToAll();
        // When
        browser.tap("#submit");
        // Then
        browser.awaitShown("#idNumber-error");
        browser.picture("join-mistyped");
        assertThat(browser.value("name")).isEqualTo("古丽·买买提");
        assertThat(browser.value("idNumber")).isEqualTo(wrong);
        // When
        browser.type("idNumber", right);
        browser.tap("#submit");
        // Then
        browser.awaitText("#status", "已提交");
    }

    @Test
    void a_returned_application_is_shown_with_its_reason_and_corrected_in_place() throws Exception {
        // Given
        var union = city.unions().get(0);
        var mobile = Persons.mobile();
        var number = Persons.idNumber();
        browser.open(World.platform().baseUrl() + "/join/" + union.channel() + "?lang=zh");
        signIn(mobile);
        browser.type("name", "阿不都·艾尼");
        browser.type("idNumber", number);
        browser.tap("input[name=group][value=COURIER]");
        agreeToAll();
        browser.tap("#submit");
        browser.awaitText("#status", "已提交");
        // When
        returnAll(union, "请填写所在单位。");
        browser.reload();
        // Then
        browser.awaitText("#status", "已退回");
        assertThat(browser.text("#reason")).contains("请填写所在单位。");
        assertThat(browser.value("name")).isEqualTo("阿不都·艾尼");
        assertThat(browser.value("idNumber")).isEmpty();
        browser.picture("join-returned");
        // When
        browser.type("employer", "延安顺捷速递");
        browser.reload();
        browser.awaitShown("#form");
        assertThat(browser.value("employer")).isEqualTo("延安顺捷速递");
        browser.type("idNumber", number);
        browser.tap("#submit");
        browser.awaitText("#status", "已提交");
        approveAll(union);
        browser.tap("#refresh");
        browser.awaitText("#member-number", "6106");
        // Then
        browser.open(World.platform().baseUrl() + "/me?lang=zh#card");
        browser.awaitText("#card", union.name());
        assertThat(browser.text("#member-number")).startsWith("6106");
        browser.picture("me-card");
        assertThat(browser.isTooWide()).isFalse();
        messagesAreRead();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void what_is_missing_is_listed_and_leads_to_its_field() {
        // Given
        var union = city.unions().get(1);
        browser.open(World.platform().baseUrl() + "/join/" + union.channel() + "?lang=zh");
        signIn(Persons.mobile());
        // When
        browser.tap("#submit");
        // Then
        browser.awaitText("#summary", "请填写姓名");
        assertThat(browser.text("#summary")).contains("请填写证件号码", "请选择您从事的职业", "个人信息处理告知书");
        browser.tap("#summary a[href='#idNumber']");
        assertThat(browser.focused()).isEqualTo("idNumber");
    }

    @Test
    void signing_out_ends_the_sign_in_at_the_server() {
        // Given
        var mobile = Persons.mobile();
        browser.open(World.platform().baseUrl() + "/me?lang=zh");
        signInOnMe(mobile);
        var me = World.phone(mobile).signIn();
        assertThat(me.get("/api/v1/sign-in/sessions").body().path("items")).hasSize(2);
        // When
        browser.tap("#sign-out");
        browser.awaitShown("#sign-in");
        // Then
        assertThat(me.get("/api/v1/sign-in/sessions").body().path("items")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/card",
                "/founding",
                "/stations",
                "/status",
                "/docs",
                "/join/NOSUCHCODE"
            })
    void every_page_fits_the_screen_in_both_languages(String path) throws Exception {
        for (var language : List.of("zh", "en")) {
            browser.open(World.platform().baseUrl() + path + "?lang=" + language);
            browser.awaitShown("main, #swagger-ui, body > *");
            browser.picture("page" + path.replaceAll("\\W", "-") + "-" + language);
            assertThat(browser.isTooWide()).as(path + " " + language).isFalse();
            if (!"/docs".equals(path)) { // a library's page
                assertThat(browser.barriers()).as(path + " " + language).isEmpty();
            }
            assertThat(browser.complaints())
                    .as("what the console says on %s", path)
                    .filteredOn(line -> !(path.startsWith("/join") && line.contains(" 404 ")))
                    .isEmpty();
        }
    }

    @Test
    void the_documentation_is_searched_over_everything_in_either_language() throws Exception {
        for (var language : List.of("zh", "en")) {
            // Given
            browser.open(World.platform().baseUrl() + "/docs?lang=" + language);
            browser.awaitText(
                    "#swagger-ui", "zh".equals(language) ? "批准入会" : "Approve an application");
            // When: by a code that stands in a refusal alone, and a word of a field
            browser.type("search", "FOUNDER_CANNOT_RESIGN");
            browser.awaitText("#operations-Appointments-endAppointment", "/end");
            assertThat(browser.count(".opblock")).isOne();
            browser.type("search", "zh".equals(language) ? "行政区划代码" : "region code");
            browser.awaitShown("#operations-Units-listUnits");
            // Then: nothing is filled in that would find nothing
            browser.tap("#operations-Units-listUnits .opblock-summary-control");
            browser.tap("#operations-Units-listUnits .try-out__btn");
            browser.awaitShown("#operations-Units-listUnits .parameters input");
            assertThat(browser.attribute("#operations-Units-listUnits .parameters input", "value"))
                    .isNullOrEmpty();
            browser.picture("docs-" + language);
        }
    }

    @Test
    void the_duty_officer_sees_what_wants_a_person() throws Exception {
        // Given
        browser.open(World.platform().baseUrl() + "/status?lang=zh");
        browser.awaitText("#overall", "全部正常");
        browser.awaitShown("#sign-in");
        // When
        signInOnStatus(World.town().operator());
        // Then
        browser.awaitShown("#figures section:nth-child(4)");
        assertThat(browser.text("#figures")).contains("会员服务", "待发消息", "数据库连接", "空闲");
        assertThat(browser.text("#figures")).doesNotContain("未知", "unknown", "undefined", "NaN");
        assertThat(browser.text("#todo")).isNotBlank();
        browser.picture("status-duty-phone");
        assertThat(browser.isTooWide()).isFalse();
        browser.scrollTo("#figures section:nth-child(2)");
        browser.picture("status-duty-phone-figures");
        browser.atADesk();
        browser.tap("#language");
        browser.awaitText("#figures", "Membership");
        browser.picture("status-duty-desk");
        assertThat(browser.isTooWide()).isFalse();
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void somebody_who_may_not_operate_sees_up_and_down_only() throws Exception {
        // Given
        browser.open(World.platform().baseUrl() + "/status?lang=zh");
        browser.awaitText("#overall", "全部正常");
        // When
        signInOnStatus(Persons.mobile());
        // Then
        browser.awaitText("#message", "没有查看权限");
        assertThat(browser.isShown("#figures")).isFalse();
        browser.picture("status-refused");
    }

    /** What was decided is told, marked as read, and may come without a text message. */
    private void messagesAreRead() throws Exception {
        browser.tap(".tabs a[href='#messages']");
        browser.awaitText("#messages", "已通过");
        assertThat(browser.text("#messages")).contains("被退回", "未读");
        browser.picture("me-messages");
        assertThat(browser.isTooWide()).isFalse();
        assertThat(browser.barriers()).isEmpty();
        browser.tap("#read-all");
        browser.awaitShown("#messages:not(:has(.unread))");
        browser.tap("#texts label:nth-of-type(1) input");
        browser.awaitShown("#texts label:nth-of-type(1) input:not(:checked):not([disabled])");
    }

    private void signInOnStatus(String mobile) {
        browser.type("mobile", mobile);
        int before = World.phone(mobile).received();
        browser.tap("#send-code");
        browser.awaitText("#code-hint", "分钟内有效");
        browser.type("code", World.phone(mobile).newestCodeAfter(before));
        browser.tap("#see");
    }

    private void signInOnMe(String mobile) {
        browser.signIn(mobile);
        browser.awaitShown("#sign-out");
    }

    private void signIn(String mobile) {
        browser.signIn(mobile);
        browser.awaitShown("#form");
    }

    private void agreeToAll() {
        for (var notice :
                List.of("PERSONAL_INFORMATION", "REAL_NAME_CHECK", "JOINING_DECLARATION")) {
            browser.tap("#consent-" + notice);
        }
    }

    private static void approveAll(Cities.Union union) {
        decideAll(union, "/approval", java.util.Map.of());
    }

    private static void returnAll(Cities.Union union, String reason) {
        decideAll(union, "/return", java.util.Map.of("reason", reason));
    }

    private static void decideAll(Cities.Union union, String verb, Object body) {
        var clerk = World.phone(union.clerkMobile()).signIn();
        var waiting =
                clerk.get("/api/v1/applications?status=SUBMITTED").expect(200).body().path("items");
        waiting.forEach(
                one ->
                        clerk.change(
                                        "/api/v1/applications/" + one.path("id").asText() + verb,
                                        body,
                                        "\"v" + one.path("version").asInt() + "\"")
                                .expect(200));
    }
}
