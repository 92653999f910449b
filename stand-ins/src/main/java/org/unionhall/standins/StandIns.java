package org.unionhall.standins;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The HTTP server of the stand-ins. {@code GET /} explains itself.
 *
 * <p>Settings by environment: {@code PORT} (8090), {@code BIND} (127.0.0.1) and the faults of
 * {@link Faults#ofEnvironment}.
 */
public final class StandIns implements AutoCloseable {

    private static final int THREADS = 32;

    private final SmsProvider sms = new SmsProvider();
    private final RealNameRegistry registry = new RealNameRegistry();
    private final WechatService wechat = new WechatService();
    private final AtomicLong wechatOrders = new AtomicLong();
    private final AtomicLong wechatTaken = new AtomicLong();
    private final AtomicLong orders = new AtomicLong();
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong questions = new AtomicLong();
    private final HttpServer server;
    private final ExecutorService threads;
    private volatile Faults faults;

    private StandIns(HttpServer server, Faults faults) {
        this.server = server;
        this.faults = faults;
        this.threads = Executors.newFixedThreadPool(THREADS);
        server.setExecutor(threads);
        route("/sms/messages", this::smsMessages);
        route("/sms/texts", this::smsTexts);
        route("/wechat/cgi-bin/stable_token", this::wechatToken);
        route("/wechat/cgi-bin/message/template/send", this::wechatSend);
        route("/wechat/sns/oauth2/access_token", this::wechatCode);
        route("/wechat/messages", this::wechatMessages);
        route("/wechat/end-token", this::wechatEndToken);
        route("/registry/checks", this::registryChecks);
        route("/control", this::control);
        route("/", StandIns::explain);
    }

    /** Starts the stand-ins in this JVM; port 0 takes a free one. */
    public static StandIns start(int port) {
        return start("127.0.0.1", port, Faults.NONE);
    }

    private static StandIns start(String bind, int port, Faults faults) {
        try {
            var address = new InetSocketAddress(InetAddress.getByName(bind), port);
            var standIns = new StandIns(HttpServer.create(address, 1024), faults);
            standIns.server.start();
            return standIns;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(
                    "The stand-ins cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    /** Runs the stand-ins until the process is ended; says on its first line where they listen. */
    public static void main(String[] arguments) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var environment = System.getenv();
        if (Boolean.parseBoolean(environment.get("STOP_WITH_INPUT"))) {
            stopWithInput();
        }
        var standIns =
                start(
                        environment.getOrDefault("BIND", "127.0.0.1"),
                        Integer.parseInt(environment.getOrDefault("PORT", "8090")),
                        Faults.ofEnvironment(environment));
        System.out.println("stand-ins listen on port " + standIns.port());
    }

    /** The starter holds the other end of our input: its end is ours. */
    private static void stopWithInput() {
        var waiter =
                new Thread(
                        () -> {
                            try {
                                System.in.transferTo(OutputStream.nullOutputStream());
                            } catch (IOException gone) {
                                // the same as its end
                            }
                            Runtime.getRuntime().halt(0);
                        },
                        "stop-with-input");
        waiter.setDaemon(true);
        waiter.start();
    }

    /** The port they listen on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private Reply smsMessages(Call call) throws IOException, InterruptedException {
        if (call.is("GET")) {
            return Reply.of(200, sms.codes(needed(call, "mobile")));
        }
        call.only("POST");
        var order = call.body(SmsProvider.Order.class);
        disturb(faults.smsDown(), faults.smsFailEvery(), orders);
        var receipt = sms.send(order, Instant.now());
        disturb(false, faults.smsLoseEvery(), taken);
        return Reply.of(202, receipt);
    }

    private Reply smsTexts(Call call) throws IOException {
        call.only("GET");
        return Reply.of(200, sms.texts(needed(call, "mobile")));
    }

    private static String needed(Call call, String name) {
        var value = call.parameter(name);
        if (value == null) {
            throw new BadRequest("the query parameter " + name + " is needed");
        }
        return value;
    }

    private Reply wechatToken(Call call) throws IOException, InterruptedException {
        call.only("POST");
        disturb(faults.wechatDown(), 0, wechatOrders);
        return Reply.of(200, wechat.token(call.body(WechatService.TokenOrder.class)));
    }

    private Reply wechatSend(Call call) throws IOException, InterruptedException {
        call.only("POST");
        var order = call.body(WechatService.Order.class);
        disturb(faults.wechatDown(), faults.wechatFailEvery(), wechatOrders);
        var answer = wechat.send(call.parameter("access_token"), order, Instant.now());
        disturb(false, faults.wechatLoseEvery(), wechatTaken);
        return Reply.of(200, answer);
    }

    /** WeChat itself answers this as plain text. */
    private Reply wechatCode(Call call) throws IOException, InterruptedException {
        call.only("GET");
        disturb(faults.wechatDown(), 0, wechatOrders);
        return Reply.text(Call.JSON.writeValueAsString(wechat.exchange(call.parameter("code"))));
    }

    private Reply wechatMessages(Call call) throws IOException {
        call.only("GET");
        return Reply.of(200, wechat.messages(needed(call, "openid")));
    }

    private Reply wechatEndToken(Call call) throws IOException {
        call.only("POST");
        wechat.endToken();
        return Reply.of(200, Map.of());
    }

    private Reply registryChecks(Call call) throws IOException, InterruptedException {
        call.only("POST");
        var check = call.body(RealNameRegistry.Check.class);
        disturb(faults.registryDown(), faults.registryFailEvery(), questions);
        return Reply.of(200, registry.check(check));
    }

    private Reply control(Call call) throws IOException {
        if (call.is("PUT")) {
            faults = call.body(Faults.class);
        }
        return Reply.of(200, faults);
    }

    private static Reply explain(Call call) throws IOException {
        if (!call.path().equals("/")) {
            return Reply.of(404, Map.of("message", "there is nothing here; GET / explains"));
        }
        try (var page = StandIns.class.getResourceAsStream("explanation.txt")) {
            return Reply.text(new String(page.readAllBytes(), UTF_8));
        }
    }

    private void disturb(boolean down, int failEvery, AtomicLong counter)
            throws InterruptedException {
        var now = faults;
        if (now.delayMs() > 0) {
            Thread.sleep(now.delayMs());
        }
        if (down) {
            throw new Down();
        }
        if (failEvery > 0 && counter.incrementAndGet() % failEvery == 0) {
            throw new RealNameRegistry.Trouble();
        }
    }

    private void route(String path, Handler handler) {
        server.createContext(path, exchange -> answer(exchange, handler));
    }

    private static void answer(HttpExchange exchange, Handler handler) throws IOException {
        try (exchange) {
            var reply = replyOf(exchange, handler);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            var bytes = reply.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(reply.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static Reply replyOf(HttpExchange exchange, Handler handler) throws IOException {
        try {
            return handler.handle(new Call(exchange));
        } catch (BadRequest e) {
            return Reply.of(400, Map.of("message", e.getMessage()));
        } catch (Down e) {
            return Reply.of(503, Map.of("message", "down on purpose"));
        } catch (RealNameRegistry.Trouble e) {
            return Reply.of(500, Map.of("message", "failing on purpose"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Reply.of(503, Map.of("message", "stopping"));
        }
    }

    private interface Handler {
        Reply handle(Call call) throws IOException, InterruptedException;
    }

    private static final class Down extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
