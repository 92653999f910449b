package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.unionhall.platform.web.problem.CommonProblem;

/** The codes that an answer is promised to have, when it refuses. */
public final class Codes {

    private static final String LISTED = "x-codes";
    private static final Pattern NAMED = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");

    private static final Set<String> COMMON =
            Arrays.stream(CommonProblem.values()).map(Enum::name).collect(Collectors.toSet());

    private Codes() {}

    /**
     * The codes of the operation's own: those it lists, or names in its description when it lists
     * none.
     *
     * @param response of the contract, its reference followed
     */
    public static Set<String> of(JsonNode response) {
        var codes = new TreeSet<String>();
        if (response.has(LISTED)) {
            response.path(LISTED).forEach(code -> codes.add(code.asText()));
        } else {
            var named = NAMED.matcher(response.path("description").asText());
            while (named.find()) {
                codes.add(named.group(1));
            }
        }
        codes.removeAll(COMMON);
        return codes;
    }

    /**
     * The codes of a refusal and of its {@code errors} that are neither listed nor such as any
     * operation can have; none where nothing is listed.
     */
    static Set<String> unpromised(JsonNode response, Answer answer) {
        var codes = new TreeSet<String>();
        if (response.has(LISTED)) {
            answer.json().path("errors").forEach(error -> codes.add(error.path("code").asText()));
            codes.removeAll(COMMON);
            if (!isCommon(answer.code(), answer.status())) {
                codes.add(answer.code());
            }
            codes.removeAll(of(response));
        }
        return codes;
    }

    private static boolean isCommon(String code, int status) {
        return COMMON.contains(code) && CommonProblem.valueOf(code).status() == status;
    }
}
