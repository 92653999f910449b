package org.unionhall.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.builder.RequestSpecBuilder;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.unionhall.gateway.door.Door;

/** What the tests of the open door have in common. */
@QuarkusTestResource(StubServices.class)
abstract class DoorTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger(1);

    @Inject Door door;

    /** A caller at the door, from an address of its own. */
    RequestSpecification caller() {
        return given(
                new RequestSpecBuilder()
                        .setBaseUri("http://localhost")
                        .setPort(door.port())
                        .addHeader("X-Forwarded-For", anAddress())
                        .setUrlEncodingEnabled(false)
                        .build());
    }

    RequestSpecification member() {
        return caller().header("Authorization", "Bearer " + TestTokens.anyones());
    }

    static String anAddress() {
        int n = ADDRESSES.getAndIncrement();
        return "10.1." + n / 250 + "." + (n % 250 + 1);
    }

    /** What the services saw of requests whose address contains the mark. */
    static List<JsonObject> seen(String mark) {
        var stub = ConfigProvider.getConfig().getValue("test.stub", String.class);
        var all = new JsonArray(given().get(stub + "/_seen").asString());
        return all.stream()
                .map(JsonObject.class::cast)
                .filter(note -> note.getString("uri").contains(mark))
                .toList();
    }

    /** Sends bytes as they are and reads until the door closes or the time is up. */
    String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", door.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(read(socket.getInputStream()), StandardCharsets.UTF_8);
        }
    }

    private static byte[] read(InputStream in) throws IOException {
        try {
            return in.readAllBytes();
        } catch (java.net.SocketTimeoutException stillOpen) {
            return new byte[0];
        }
    }
}
