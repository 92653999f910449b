package org.unionhall.platform.web.openapi;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.unionhall.platform.web.problem.ProblemType;

/**
 * Says the refusals in another language than English: the codes they have, in the texts of their
 * problems. Which answers are shared, and under which name, is settled before.
 */
final class WordedRefusals {

    private static final Pattern CODE = Pattern.compile("`([A-Z][A-Z_]+)`");

    private WordedRefusals() {}

    static void describe(OpenAPI api, DeclaredOperations declared, Language language) {
        var done = new HashSet<String>();
        for (var item : api.getPaths().getPathItems().values()) {
            for (var operation : item.getOperations().values()) {
                operation
                        .getResponses()
                        .getAPIResponses()
                        .forEach(
                                (status, response) -> {
                                    var ref = response.getRef();
                                    if (status.compareTo("400") >= 0
                                            && (ref == null || done.add(ref))) {
                                        var meant = ref == null ? response : shared(api, ref);
                                        meant.setDescription(
                                                text(meant, status, operation, declared, language));
                                    }
                                });
            }
        }
    }

    private static APIResponse shared(OpenAPI api, String ref) {
        return api.getComponents().getResponses().get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static String text(
            APIResponse response,
            String status,
            Operation operation,
            DeclaredOperations declared,
            Language language) {
        var problems =
                codes(response).stream()
                        .flatMap(code -> declared.known(code, operation).stream())
                        .toList();
        return problems.isEmpty()
                ? Refusals.ofStatus(status, language)
                : problems.stream()
                        .map(problem -> line(problem, language))
                        .collect(Collectors.joining("；"));
    }

    /** Those of its own, or those that its text names where it does not list them. */
    private static List<String> codes(APIResponse response) {
        if (response.getExtensions() != null
                && response.getExtensions().get(Refusals.CODES) instanceof List<?> listed) {
            return listed.stream().map(String::valueOf).toList();
        }
        var codes = new ArrayList<String>();
        var code = CODE.matcher(String.valueOf(response.getDescription()));
        while (code.find()) {
            codes.add(code.group(1));
        }
        return codes;
    }

    private static String line(ProblemType problem, Language language) {
        return "`" + problem.name() + "`：" + language.of(problem.title());
    }
}
