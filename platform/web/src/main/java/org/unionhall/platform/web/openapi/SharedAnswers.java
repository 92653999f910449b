package org.unionhall.platform.web.openapi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Refusals that several operations give in the same words are described once, as components. Their
 * names follow from what they say, so that they do not change when another operation comes.
 */
final class SharedAnswers {

    private static final int LONGEST_NAME = 60;
    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Z_]+)`");

    private SharedAnswers() {}

    static void share(Components components, List<Operation> operations) {
        var found = new TreeMap<String, Map<APIResponse, List<Operation>>>();
        for (var operation : operations) {
            operation
                    .getResponses()
                    .getAPIResponses()
                    .forEach(
                            (status, response) -> {
                                if (status.compareTo("400") >= 0 && response.getRef() == null) {
                                    found.computeIfAbsent(status, s -> new LinkedHashMap<>())
                                            .computeIfAbsent(response, r -> new ArrayList<>())
                                            .add(operation);
                                }
                            });
        }
        found.forEach(
                (status, responses) ->
                        responses.forEach(
                                (response, where) -> {
                                    if (where.size() > 1) {
                                        share(components, status, response, where);
                                    }
                                }));
    }

    private static void share(
            Components components, String status, APIResponse response, List<Operation> where) {
        var name = name(status, response);
        components.addResponse(name, response);
        for (var operation : where) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            status,
                            OASFactory.createAPIResponse().ref("#/components/responses/" + name));
        }
    }

    private static String name(String status, APIResponse response) {
        var codes = new ArrayList<String>();
        var code = CODE.matcher(response.getDescription());
        while (code.find()) {
            codes.add(code.group(1));
        }
        var headers =
                response.getHeaders() == null
                        ? ""
                        : String.join(".", new TreeMap<>(response.getHeaders()).keySet());
        var spoken = String.join(".", codes);
        var name = "Refused" + status + (headers.isEmpty() ? "" : "." + headers);
        if (spoken.length() <= LONGEST_NAME && isPlain(response, codes)) {
            return name + (spoken.isEmpty() ? "" : "." + spoken);
        }
        var sum = new CRC32();
        sum.update((response.getDescription() + headers).getBytes(StandardCharsets.UTF_8));
        return name + "." + Long.toHexString(sum.getValue());
    }

    /** Whether the codes in its text are all there is to tell it by. */
    private static boolean isPlain(APIResponse response, List<String> codes) {
        return response.getExtensions() != null
                && response.getExtensions().containsKey(Refusals.CODES)
                && response.getContent() != null
                && codes.size() < 4;
    }
}
