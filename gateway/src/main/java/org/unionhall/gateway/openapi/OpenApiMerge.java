package org.unionhall.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes one OpenAPI document of the services' own. Only what the gateway lets through is in it. Two
 * components of one name that say the same become one; of two that differ, the later keeps its
 * service's name in front.
 */
final class OpenApiMerge {

    /** Which operations exist for the world and which of them are open. */
    interface Reach {

        /** Whether requests to the path reach the service. */
        boolean leadsTo(String service, String method, String path);

        boolean open(String method, String path);
    }

    static final String BEARER = "bearer";

    /** The segment that each service answers only with its own name in. */
    private static final String SERVICE = "{service}";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final Reach reach;
    private final DocumentLanguage language;
    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, Map<String, JsonNode>> components = new TreeMap<>();
    private final Map<String, JsonNode> tags = new LinkedHashMap<>();
    private final Set<String> operationIds = new HashSet<>();
    private String version = "3.1.0";

    OpenApiMerge(Reach reach, DocumentLanguage language) {
        this.reach = reach;
        this.language = language;
    }

    /** Adds a service's document, which stays as it is. */
    OpenApiMerge add(String service, JsonNode original) {
        var document = original.deepCopy();
        version = document.path("openapi").asText(version);
        var renamed = new LinkedHashMap<String, String>();
        int before;
        do { // a component that only refers to a renamed one differs too
            before = renamed.size();
            document.path("components")
                    .properties()
                    .forEach(kind -> place(service, kind.getKey(), kind.getValue(), renamed));
            redirect(document, renamed);
        } while (renamed.size() > before);
        document.path("components")
                .properties()
                .forEach(kind -> keep(kind.getKey(), kind.getValue(), renamed));
        document.path("tags").forEach(tag -> tags.putIfAbsent(tag.path("name").asText(), tag));
        document.path("paths")
                .properties()
                .forEach(path -> operations(service, path.getKey(), path.getValue()));
        return this;
    }

    /** Decides under which name each component will be kept, before references are rewritten. */
    private void place(String service, String kind, JsonNode named, Map<String, String> renamed) {
        if ("securitySchemes".equals(kind)) {
            return;
        }
        var kept = components.computeIfAbsent(kind, key -> new TreeMap<>());
        named.properties()
                .forEach(
                        component -> {
                            var name = component.getKey();
                            var there = kept.get(name);
                            if (there != null && !there.equals(component.getValue())) {
                                var own =
                                        service.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + service.substring(1)
                                                + name;
                                renamed.put(reference(kind, name), reference(kind, own));
                            }
                        });
    }

    private void keep(String kind, JsonNode named, Map<String, String> renamed) {
        if ("securitySchemes".equals(kind)) {
            return;
        }
        var kept = components.get(kind);
        named.properties()
                .forEach(
                        component -> {
                            var from = reference(kind, component.getKey());
                            var to = renamed.getOrDefault(from, from);
                            kept.putIfAbsent(
                                    to.substring(to.lastIndexOf('/') + 1), component.getValue());
                        });
    }

    private static String reference(String kind, String name) {
        return "#/components/" + kind + "/" + name;
    }

    private static void redirect(JsonNode node, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return;
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            member -> {
                                var to =
                                        member.getValue().isTextual()
                                                ? renamed.get(member.getValue().asText())
                                                : null;
                                if (to != null) {
                                    member.setValue(JSON.textNode(to));
                                } else {
                                    redirect(member.getValue(), renamed);
                                }
                            });
        } else {
            node.forEach(element -> redirect(element, renamed));
        }
    }

    private void operations(String service, String template, JsonNode item) {
        var path = template.replace(SERVICE, service);
        var kept = JSON.objectNode();
        boolean any = false;
        for (var member : item.properties()) {
            var name = member.getKey();
            if (!METHODS.contains(name)) {
                kept.set(name, member.getValue());
                continue;
            }
            var method = name.toUpperCase(Locale.ROOT);
            if (reach.leadsTo(service, method, path)) {
                var operation = (ObjectNode) member.getValue();
                if (!path.equals(template)) {
                    forgetService(operation);
                }
                secure(operation, reach.open(method, path));
                identify(service, operation);
                RateLimitHeaders.tell(operation);
                kept.set(name, operation);
                any = true;
            }
        }
        if (any) {
            paths.put(path, kept);
        }
    }

    /** What each service offers under its own name has one address for each here. */
    private static void forgetService(ObjectNode operation) {
        var parameters = operation.path("parameters").elements();
        while (parameters.hasNext()) {
            if (parameters.next().path("name").asText().equals("service")) {
                parameters.remove();
            }
        }
    }

    private static void secure(ObjectNode operation, boolean open) {
        var security = operation.putArray("security");
        if (!open) {
            security.addObject().putArray(BEARER);
        }
    }

    private void identify(String service, ObjectNode operation) {
        var id = operation.path("operationId").asText("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            var own = service + "_" + id;
            operationIds.add(own);
            operation.put("operationId", own);
        }
    }

    /** The whole document. */
    ObjectNode document() {
        var whole = JSON.objectNode();
        whole.put("openapi", version);
        whole.set("info", language.info());
        whole.putArray("servers").addObject().put("url", "/").put("x-internal", false);
        whole.putArray("tags").addAll(tags.values());
        var allPaths = whole.putObject("paths");
        paths.forEach(allPaths::set);
        RateLimitHeaders.tellShared(components.getOrDefault("responses", Map.of()));
        var allComponents = whole.putObject("components");
        components.forEach(
                (kind, named) -> {
                    var all = allComponents.putObject(kind);
                    named.forEach(all::set);
                });
        RateLimitHeaders.describe(allComponents.withObject("/headers"), language);
        allComponents.putObject("securitySchemes").set(BEARER, language.bearer());
        return whole;
    }
}
