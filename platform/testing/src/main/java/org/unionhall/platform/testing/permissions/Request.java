package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.contract.Wire;

/** A request to an operation, and what its answer shows when it lets the caller through. */
public final class Request {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> path = new LinkedHashMap<>();
    private final Map<String, String> query = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final Map<String, String> form = new LinkedHashMap<>();
    private JsonNode body;
    private byte[] file;
    private String shows;
    private UUID owner;
    private boolean unwatched;
    private BiConsumer<String, String> undo = (authorization, id) -> {};

    private Request() {}

    public static Request plain() {
        return new Request();
    }

    public Request path(String name, Object value) {
        path.put(name, value.toString());
        return this;
    }

    public Request query(String name, Object value) {
        query.put(name, value.toString());
        return this;
    }

    public Request header(String name, Object value) {
        headers.put(name, value.toString());
        return this;
    }

    /** A form instead of JSON. */
    public Request form(String name, Object value) {
        form.put(name, value.toString());
        return this;
    }

    public Request body(Map<String, ?> values) {
        body = JSON.valueToTree(values);
        return this;
    }

    /** A file instead of JSON. */
    public Request file(byte[] content) {
        file = content.clone();
        return this;
    }

    /** The id that an answer must hold to count as shown; without it every 2xx counts. */
    public Request shows(Object id) {
        shows = id.toString();
        return this;
    }

    /** The account the thing belongs to, for {@link Caller#OWNER}. */
    public Request owner(UUID account) {
        owner = account;
        return this;
    }

    /**
     * What takes back what the request did, where one account can do it only once at a time: given
     * the Authorization header and the id in the answer.
     */
    public Request undo(BiConsumer<String, String> action) {
        undo = action;
        return this;
    }

    /** The same, whatever is answered: the test itself breaks the service. */
    public Request unwatched() {
        var copy = copy();
        copy.unwatched = true;
        return copy;
    }

    /** The same without that header. */
    public Request without(String header) {
        var copy = copy();
        copy.headers.remove(header);
        return copy;
    }

    /** The account the thing belongs to; null when it is nobody's. */
    public UUID owner() {
        return owner;
    }

    /** The values of its path. */
    public Map<String, String> path() {
        return path;
    }

    public Map<String, String> headers() {
        return headers;
    }

    String shown() {
        return shows;
    }

    /** The body; null when there is none. */
    public JsonNode body() {
        return body;
    }

    /** One more of the same, to be changed. */
    public Request copy() {
        var copy = new Request();
        copy.path.putAll(path);
        copy.query.putAll(query);
        copy.headers.putAll(headers);
        copy.form.putAll(form);
        copy.body = body == null ? null : body.deepCopy();
        copy.file = file;
        copy.shows = shows;
        copy.owner = owner;
        copy.undo = undo;
        copy.unwatched = unwatched;
        return copy;
    }

    /** The same with another value in its body, which is an object. */
    Request with(String field, JsonNode value) {
        var copy = copy();
        ((ObjectNode) copy.body).set(field, value);
        return copy;
    }

    /** The same with another body. */
    public Request with(JsonNode other) {
        var copy = copy();
        copy.body = other;
        return copy;
    }

    /** What it names things by: to be struck out of an answer before it is compared. */
    Set<String> names() {
        var names = new LinkedHashSet<String>();
        names.addAll(path.values());
        names.addAll(query.values());
        names.addAll(form.values());
        if (body != null) {
            Leaves.of(body).values().forEach(leaf -> names.add(leaf.asText()));
        }
        names.removeIf(name -> name.length() < 8);
        return names;
    }

    /** Sends it, and takes back what it did where that must be. */
    Answer send(Operation operation, String authorization) {
        var answer = ask(operation, authorization);
        takeBack(authorization, answer);
        return answer;
    }

    /** Takes back what the request did, where one account can do it only once at a time. */
    public void takeBack(String authorization, Answer answer) {
        if (answer.letsThrough() && answer.isJson()) {
            undo.accept(authorization, answer.json().path("id").asText());
        }
    }

    /**
     * Sends it.
     *
     * @param authorization null for no token
     */
    public Answer ask(Operation operation, String authorization) {
        var all = new LinkedHashMap<>(headers);
        if (authorization != null) {
            all.put("Authorization", authorization);
        }
        byte[] sent = null;
        if (!form.isEmpty()) {
            all.put("Content-Type", "application/x-www-form-urlencoded");
            sent = Wire.form(form).getBytes(StandardCharsets.UTF_8);
        } else if (file != null) {
            all.put("Content-Type", "application/octet-stream");
            sent = file;
        } else if (body != null || !operation.reads()) {
            all.put("Content-Type", "application/json");
            sent = body == null ? null : body.toString().getBytes(StandardCharsets.UTF_8);
        }
        var target = filled(operation.path()) + Wire.query(query);
        return unwatched
                ? Wire.send(operation.verb(), target, all, sent)
                : Wire.sendWatched(operation.verb(), target, all, sent);
    }

    private String filled(String template) {
        var address = template;
        for (var value : path.entrySet()) {
            address = address.replace("{" + value.getKey() + "}", Wire.encoded(value.getValue()));
        }
        return address;
    }
}
