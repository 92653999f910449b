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

    private static Town.City city;
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

    @ParameterizedTest
    @ValueSource(strings = {"/", "/status", "/docs", "/join/NOSUCHCODE"})
    void every_page_fits_the_screen_in_both_languages(String path) throws Exception {
        for (var language : List.of("zh", "en")) {
            browser.open(World.platform().baseUrl() + path + "?lang=" + language);
            browser.awaitShown("main, #swagger-ui, body > *");
            browser.picture("page" + path.replaceAll("\\W", "-") + "-" + language);
            assertThat(browser.isTooWide()).as(path + " " + language).isFalse();
            assertThat(browser.complaints())
                    .as("what the console says on %s", path)
                    .filteredOn(line -> !(path.startsWith("/join") && line.contains(" 404 ")))
                    .isEmpty();
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

    private void signInOnStatus(String mobile) {
        browser.type("mobile", mobile);
        int before = World.phone(mobile).received();
        browser.tap("#send-code");
        browser.awaitText("#code-hint", "分钟内有效");
        browser.type("code", World.phone(mobile).newestCodeAfter(before));
        browser.tap("#see");
    }

    private void signIn(String mobile) {
        browser.awaitShown("#sign-in");
        browser.type("mobile", mobile);
        browser.tap("#send-code");
        browser.type("code", World.phone(mobile).newestCode());
        browser.tap("#sign-in .button:not(.second)");
        browser.awaitShown("#form");
    }

    private void agreeToAll() {
        for (var notice :
                List.of("PERSONAL_INFORMATION", "REAL_NAME_CHECK", "JOINING_DECLARATION")) {
            browser.tap("#consent-" + notice);
        }
    }

    private static void approveAll(Town.Union union) {
        var clerk = World.phone(union.clerkMobile()).signIn();
        var waiting =
                clerk.get("/api/v1/applications?status=SUBMITTED").expect(200).body().path("items");
        waiting.forEach(
                one ->
                        clerk.post(
                                        "/api/v1/applications/"
                                                + one.path("id").asText()
                                                + "/approval",
                                        java.util.Map.of())
                                .expect(200));
    }
}
