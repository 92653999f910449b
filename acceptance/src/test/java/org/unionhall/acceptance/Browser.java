package org.unionhall.acceptance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A telephone's browser: Chromium with a narrow touch screen, and what its console complained of.
 */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path PICTURES = Path.of("target", "pages");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Whether Chromium and its driver are on this machine. */
    static boolean isHere() {
        return program("chromium", "google-chrome").isPresent()
                && program("chromedriver").isPresent();
    }

    static Browser phone() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(program("chromium", "google-chrome").orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--accept-lang=zh-CN,zh");
        options.setCapability("goog:loggingPrefs", logs);
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(program("chromedriver").orElseThrow().toFile())
                        .usingAnyFreePort()
                        .build();
        var browser = new Browser(new ChromeDriver(service, options));
        browser.driver.executeCdpCommand(
                "Emulation.setTouchEmulationEnabled", Map.of("enabled", true));
        browser.onATelephone();
        return browser;
    }

    private static Optional<Path> program(String... names) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** From now on the screen is as wide as a desk's. */
    void atADesk() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 1366, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** From now on pictures are of a page as it is printed in a handbook: one point a pixel. */
    void forPaper(int width, int height, boolean telephone) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        telephone));
    }

    /** From now on a slow telephone far from the mast: six times slower, 150 ms, 1.6 Mbit/s. */
    void slowly() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of(
                        "offline",
                        false,
                        "latency",
                        150,
                        "downloadThroughput",
                        200_000,
                        "uploadThroughput",
                        94_000));
        driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 6));
    }

    /** Milliseconds from opening the address until the element is there, as the page sees it. */
    long untilThere(String address, String css) {
        driver.get("about:blank");
        var script =
                driver.executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of(
                                "source",
                                "new MutationObserver((_, o) => { if"
                                        + " (document.querySelector('"
                                        + css
                                        + "')) { window.thereAt = performance.now();"
                                        + " o.disconnect(); } }).observe(document, {childList:"
                                        + " true, subtree: true});"));
        driver.get(address);
        await(browser -> driver.executeScript("return window.thereAt") != null, css);
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", script);
        return ((Number) driver.executeScript("return window.thereAt")).longValue();
    }

    /** Waits until nothing has been loaded for half a second. */
    void awaitQuiet() {
        driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; let seen = -1; const look = () =>"
                        + " { const now = performance.getEntriesByType('resource').length; if"
                        + " (now === seen) { done(); } else { seen = now; setTimeout(look, 500);"
                        + " } }; look();");
    }

    /** Bytes that came over the net for the page so far. */
    long transferred() {
        return ((Number)
                        driver.executeScript(
                                "return performance.getEntries().reduce((sum, e) => sum +"
                                        + " (e.transferSize || 0), 0)"))
                .longValue();
    }

    /** From now on the screen is a telephone's again. */
    void onATelephone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 360, "height", 740, "deviceScaleFactor", 2, "mobile", true));
    }

    void open(String address) {
        driver.get(address);
    }

    void reload() {
        driver.navigate().refresh();
    }

    /** The id of the element that has the keyboard. */
    String focused() {
        return driver.switchTo().activeElement().getDomProperty("id");
    }

    void type(String id, String text) {
        var field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    /** Signs somebody in on the page that asks for it. */
    void signIn(String mobile) {
        awaitShown("#sign-in");
        type("mobile", mobile);
        int before = World.phone(mobile).received();
        tap("#send-code");
        type("code", World.phone(mobile).newestCodeAfter(before));
        tap("#enter");
    }

    void tap(String css) {
        var element =
                new WebDriverWait(driver, PATIENCE)
                        .until(browser -> browser.findElement(By.cssSelector(css)));
        driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /**
     * Fills a field in as the page's script sees it; a date field takes what is typed by locale.
     */
    void fill(String id, String text) {
        driver.executeScript(
                "arguments[0].value = arguments[1];"
                        + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}));",
                driver.findElement(By.id(id)),
                text);
    }

    /** Types into a field, or takes one of what it offers. */
    void enter(String id, String value) {
        var field = driver.findElement(By.id(id));
        if ("select".equals(field.getTagName())) {
            new Select(field).selectByValue(value);
        } else {
            type(id, value);
        }
    }

    /** Keys that go to the page itself and not to a field. */
    void press(String keys) {
        driver.findElement(By.tagName("body")).sendKeys(keys);
    }

    /** How many elements there are. */
    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** An attribute of the first element. */
    String attribute(String css, String name) {
        return driver.findElement(By.cssSelector(css)).getDomAttribute(name);
    }

    /** What axe finds on the page against WCAG 2.2 AA; empty on a good page. */
    List<String> barriers() {
        driver.executeScript(Axe.SCRIPT);
        var found =
                driver.executeAsyncScript(
                        "const done = arguments[arguments.length - 1]; axe.run(document, {runOnly:"
                                + " ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
                                + ".then(r => done(r.violations.map(v => v.id + ' ' +"
                                + " v.nodes.map(n => n.target).join(' ')))); ");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Read when the first page is examined. */
    private static final class Axe {
        static final String SCRIPT = read();

        private static String read() {
            try (var in = Browser.class.getResourceAsStream("/axe.min.js")) {
                return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    void scrollTo(String css) {
        driver.executeScript(
                "arguments[0].scrollIntoView()", driver.findElement(By.cssSelector(css)));
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    String value(String id) {
        return driver.findElement(By.id(id)).getDomProperty("value");
    }

    boolean isShown(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .anyMatch(element -> element.isDisplayed());
    }

    void awaitShown(String css) {
        await(browser -> isShown(css), css);
    }

    void awaitText(String css, String part) {
        await(browser -> isShown(css) && text(css).contains(part), css + " with " + part);
    }

    private void await(ExpectedCondition<Boolean> condition, String what) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(what + " on:\n" + text("body"))
                .until(condition);
    }

    /** Whether the page is laid out for a screen of so many CSS pixels. */
    boolean isLaidOutFor(int width) {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "return matchMedia('(width: ' + arguments[0] + 'px)').matches", width));
    }

    /** Whether the page is wider than the screen, so that it must be pushed about to be read. */
    boolean isTooWide() {
        return Boolean.TRUE.equals(
                driver.executeScript(
                        "const page = document.documentElement; return page.scrollWidth >"
                                + " page.clientWidth"));
    }

    /** What the console of the page complained of since the last call; empty on a good page. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of the page as it is seen. */
    void picture(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Keeps a picture of the page as it is seen, in {@code target/pages}. */
    void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
