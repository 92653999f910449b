package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Persons;

/**
 * Every page, with something on it, at both widths and in both languages: nothing is wider than its
 * screen and nothing bars anybody; pictures with an index are kept in {@code target/pictures}. By
 * {@code acceptance/pages/run}, which also takes the pictures of the handbook, and times a slow
 * telephone.
 */
@EnabledIfSystemProperty(
        named = "pages.pictures",
        matches = "all|handbook",
        disabledReason = "the long form: acceptance/pages/run")
class PicturesIT {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Path HANDBOOK = Path.of("..", "docs", "handbook", "pictures");
    private static final List<String> LANGUAGES = List.of("zh", "en");
    private static final List<String> IN_THE_HANDBOOK = List.of("card", "messages");
    private static final int TIMES = 5;
    private static final List<String> TAKEN = new ArrayList<>();

    private static Cities.City city;
    private static Cities.Union union;
    private static String member;
    private static String returned;
    private static String officer;

    private Browser browser;

    @BeforeAll
    static void something() {
        assertThat(Browser.isHere()).as("chromium and chromedriver").isTrue();
        city = World.city();
        union = city.unions().get(0);
        officer = city.clerkMobile();
        member = Persons.mobile();
        returned = Persons.mobile();
        var clerk = World.phone(union.clerkMobile()).signIn();
        var approved = applied(World.phone(member).signIn());
        clerk.post("/api/v1/applications/approvals", Map.of("ids", List.of(approved))).expect(200);
        var back = applied(World.phone(returned).signIn());
        clerk.post("/api/v1/applications/" + back + "/return", Map.of("reason", "请填写所在单位。"))
                .expect(200);
        for (int i = 0; i < 7; i++) {
            applied(World.somebody());
        }
        moving(clerk);
        registered();
        announced();
    }

    /** A member who asked for another union. */
    private static void moving(Api clerk) {
        var person = World.phone(Persons.mobile()).signIn();
        var approved = applied(person);
        clerk.post("/api/v1/applications/approvals", Map.of("ids", List.of(approved))).expect(200);
        person.post(
                        "/api/v1/transfers",
                        Map.of(
                                "channelCode",
                                city.unions().get(1).channel(),
                                "reason",
                                "EMPLOYMENT_CHANGED"))
                .expect(201);
    }

    /** A union that holds its certificate, and one that waits for its own. */
    private static void registered() {
        var officer = World.phone(World.town().operator()).signIn();
        var first = registration(union.id());
        officer.change(
                        "/api/v1/legal-person-registrations/" + first + "/approval",
                        Map.of(
                                "documentNumber", "延工法〔2026〕8号",
                                "creditCode", "816106005000000159"),
                        "*")
                .expect(200);
        registration(city.unions().get(1).id());
    }

    private static String registration(String unit) {
        return World.town()
                .founder()
                .post(
                        "/api/v1/legal-person-registrations",
                        Map.of(
                                "unitId", unit,
                                "kind", "FIRST",
                                "type", "LEGAL_PERSON",
                                "address", "陕西省延安市宝塔区中心街1号",
                                "representative", "王建国",
                                "termFrom", Cities.today().minusDays(3).toString(),
                                "termTo", Cities.today().plusYears(3).toString(),
                                "approvalDocument", "宝工发〔2026〕12号"))
                .expect(201)
                .text("id");
    }

    private static String applied(Api person) {
        var form = World.form(union.channel(), Persons.idNumber(), World.scan(union.channel()));
        return person.post("/api/v1/applications", form).expect(201).text("id");
    }

    private static void announced() {
        var founder = World.town().founder();
        var written =
                founder.post(
                                "/api/v1/announcements",
                                Map.of(
                                        "unitId", union.id(),
                                        "title", "职工体检安排",
                                        "text", "本月起分批组织会员体检，请到所在工会登记。",
                                        "audience", "OWN_MEMBERS"))
                        .expect(201);
        var path = "/api/v1/announcements/" + written.text("id");
        founder.change(
                        path + "/publication",
                        null,
                        written.raw().headers().firstValue("ETag").orElseThrow())
                .expect(200);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "SENT".equals(founder.get(path).text("status")));
    }

    @BeforeEach
    void aBrowser() {
        browser = Browser.phone();
    }

    @AfterEach
    void closeTheBrowser() {
        browser.close();
    }

    @AfterAll
    static void index() throws IOException {
        var html = new StringBuilder("<!doctype html><meta charset=utf-8><title>pictures</title>");
        TAKEN.forEach(
                name ->
                        html.append("<figure><figcaption>")
                                .append(name)
                                .append("</figcaption><img loading=lazy src=\"")
                                .append(name)
                                .append(".png\"></figure>"));
        Files.createDirectories(PICTURES);
        Files.writeString(PICTURES.resolve("index.html"), html);
    }

    @Test
    void pages_of_the_telephone() throws Exception {
        var wrong = new SoftAssertions();
        signInOnMe(member);
        for (var language : LANGUAGES) {
            for (var tab : List.of("card", "looks", "messages", "application", "sign-ins")) {
                seen(wrong, "/me?lang=" + language + "#" + tab, "main h1", "me-" + tab, language);
                if (IN_THE_HANDBOOK.contains(tab)) {
                    handbook("me-" + tab, language, true);
                }
            }
            seen(wrong, "/?lang=" + language, "main h1", "home", language);
            seen(wrong, "/status?lang=" + language, "#overall", "status", language);
        }
        wrong.assertAll();
    }

    @Test
    void pages_of_who_joins() throws Exception {
        var wrong = new SoftAssertions();
        var join = "/join/" + union.channel() + "?lang=";
        for (var language : LANGUAGES) {
            seen(wrong, join + language, "#sign-in", "join-sign-in", language);
        }
        signInOn(join + "zh", Persons.mobile(), "#form");
        for (var language : LANGUAGES) {
            seen(wrong, join + language, "#form", "join-form", language);
            handbook("join-form", language, true);
        }
        browser.close();
        browser = Browser.phone();
        signInOn(join + "zh", returned, "#form");
        for (var language : LANGUAGES) {
            seen(wrong, join + language, "#reason", "join-returned", language);
            handbook("join-returned", language, true);
        }
        wrong.assertAll();
    }

    @Test
    void pages_of_a_clerk_and_an_officer() throws Exception {
        var wrong = new SoftAssertions();
        consoleOf(union.clerkMobile());
        for (var language : LANGUAGES) {
            for (var page : List.of("", "/queue", "/members", "/imports", "/transfers")) {
                seen(wrong, console(page, language), "main h1", "clerk" + named(page), language);
                handbook("clerk" + named(page), language, false);
            }
        }
        browser.close();
        browser = Browser.phone();
        consoleOf(officer);
        for (var language : LANGUAGES) {
            var drive = "/drives/" + city.driveId();
            for (var page :
                    List.of(
                            "/announcements",
                            "/registrations",
                            "/certificates",
                            drive,
                            drive + "/posters")) {
                var name = "officer" + named(page.replace(city.driveId(), "one"));
                seen(wrong, console(page, language), "main h1", name, language);
                handbook(name, language, false);
            }
        }
        wrong.assertAll();
    }

    @Test
    void pages_of_an_operator() throws Exception {
        var wrong = new SoftAssertions();
        consoleOf(World.town().operator());
        for (var language : LANGUAGES) {
            for (var page : ConsoleIT.PAGES) {
                seen(wrong, console(page, language), "main h1", "console" + named(page), language);
            }
            handbookOf("/operations", "operator-operations", language);
        }
        wrong.assertAll();
    }

    /** Printed, and put into docs/performance.md by who ran it. */
    @Test
    void a_slow_telephone() {
        browser.slowly();
        var base = World.platform().baseUrl();
        time("join page", base + "/join/" + union.channel() + "?lang=zh", "#sign-in");
        time("my page", base + "/me?lang=zh", "#sign-in");
        time("first page", base + "/?lang=zh", "#my-application");
        browser.atADesk();
        time("console, signing in", base + "/console?lang=zh", "#sign-in");
    }

    private void time(String what, String address, String css) {
        browser.untilThere(address, css);
        var times =
                IntStream.range(0, TIMES)
                        .mapToLong(i -> browser.untilThere(address, css))
                        .sorted()
                        .toArray();
        System.out.printf(
                "SLOW %s: usable after %d ms (median of %d, %d to %d), %d kB%n",
                what,
                times[TIMES / 2],
                TIMES,
                times[0],
                times[TIMES - 1],
                browser.transferred() / 1_000);
    }

    /** Looks at a page at both widths. */
    private void seen(SoftAssertions wrong, String path, String css, String name, String language)
            throws IOException {
        for (boolean desk : List.of(false, true)) {
            if (desk) {
                browser.atADesk();
            } else {
                browser.onATelephone();
            }
            browser.open("about:blank");
            browser.open(World.platform().baseUrl() + path);
            browser.awaitShown(css);
            browser.awaitQuiet();
            var picture = name + "-" + language + (desk ? "-1366" : "-360");
            wrong.assertThat(browser.isTooWide()).as("too wide: " + picture).isFalse();
            wrong.assertThat(browser.barriers()).as(picture).isEmpty();
            wrong.assertThat(browser.complaints()).as("console of " + picture).isEmpty();
            browser.picture(PICTURES.resolve(picture + ".png"));
            TAKEN.add(picture);
        }
    }

    /** The page that is seen, for the handbook. */
    private void handbook(String name, String language, boolean telephone) throws IOException {
        if (!"handbook".equals(System.getProperty("pages.pictures"))) {
            return;
        }
        if (telephone) {
            browser.forPaper(360, 720, true);
        } else {
            browser.forPaper(1_080, 680, false);
        }
        browser.picture(HANDBOOK.resolve(language).resolve(name + ".png"));
    }

    private void handbookOf(String page, String name, String language) throws IOException {
        browser.open(World.platform().baseUrl() + console(page, language));
        browser.awaitShown("main h1");
        browser.awaitQuiet();
        handbook(name, language, false);
    }

    private static String console(String page, String language) {
        return "/console" + page + "?lang=" + language;
    }

    private static String named(String page) {
        return page.replace('/', '-');
    }

    private void signInOnMe(String mobile) {
        signInOn("/me?lang=zh", mobile, "#sign-out");
    }

    private void consoleOf(String mobile) {
        browser.atADesk();
        signInOn("/console?lang=zh", mobile, "#sign-out");
    }

    private void signInOn(String path, String mobile, String then) {
        browser.open(World.platform().baseUrl() + path);
        browser.signIn(mobile);
        browser.awaitShown(then);
    }
}
