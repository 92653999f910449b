package org.unionhall.platform.web.openapi;

import static org.unionhall.platform.web.problem.Text.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Text;

/**
 * The answers of an operation that refuse: of its own by their codes, and those that any operation
 * of its form can give. {@code x-codes} lists those of its own for programs.
 */
final class Refusals {

    static final String CODES = "x-codes";

    private static final List<CommonProblem> OF_A_BODY =
            List.of(
                    CommonProblem.TOO_LARGE,
                    CommonProblem.UNSUPPORTED_MEDIA_TYPE,
                    CommonProblem.INVALID_INPUT);

    private static final Map<String, Text> TEXTS =
            Map.ofEntries(
                    Map.entry("400", text("请求无法解析", "The request cannot be read")),
                    Map.entry("401", text("缺少有效的访问令牌", "No valid access token")),
                    Map.entry("403", text("可见但无权操作", "Seen but not allowed")),
                    Map.entry(
                            "404",
                            text("不存在，或不在可见范围内", "There is no such thing, or it is out of sight")),
                    Map.entry(
                            "406",
                            text(
                                    "不提供所要求的返回格式",
                                    "The answer is not offered in the format asked for")),
                    Map.entry("409", text("与现有数据冲突", "It conflicts with what is there now")),
                    Map.entry("412", text("读取之后已被修改", "It has changed since it was read")),
                    Map.entry("413", text("请求内容过大", "The body is too large")),
                    Map.entry("415", text("请求内容的类型不受支持", "The body is of another kind")),
                    Map.entry("422", text("部分填写内容有误", "Some of the input is not valid")),
                    Map.entry("428", text("缺少版本号", "The version is missing")),
                    Map.entry(
                            "429",
                            text("请求过于频繁，见 `Retry-After`", "Too many requests; see `Retry-After`")),
                    Map.entry("500", text("系统内部错误", "Our mistake")),
                    Map.entry(
                            "503",
                            text(
                                    "服务暂时不可用，见 `Retry-After`",
                                    "Temporarily unavailable; see `Retry-After`")));

    private static final Text REFUSED = text("请求被拒绝", "Refused");

    private Refusals() {}

    /** Adds what the operation can be refused with; what it describes itself stays. */
    static void complete(
            String path, boolean writes, boolean open, Operation operation, List<ProblemType> own) {
        var byStatus = new TreeMap<String, List<ProblemType>>();
        own.forEach(
                type -> byStatus.computeIfAbsent(status(type), s -> new ArrayList<>()).add(type));
        ofTheForm(path, writes, open, operation)
                .forEach(type -> byStatus.computeIfAbsent(status(type), s -> new ArrayList<>()));
        byStatus.forEach(
                (status, types) -> {
                    var response = operation.getResponses().getAPIResponse(status);
                    if (response == null) {
                        response = OASFactory.createAPIResponse();
                        operation.getResponses().addAPIResponse(status, response);
                    }
                    describe(response, status, types);
                });
    }

    /** What any operation of that form can be refused with. */
    private static List<CommonProblem> ofTheForm(
            String path, boolean writes, boolean open, Operation operation) {
        var all =
                new ArrayList<>(
                        List.of(
                                CommonProblem.BAD_REQUEST,
                                CommonProblem.NOT_ACCEPTABLE,
                                CommonProblem.TOO_MANY_REQUESTS,
                                CommonProblem.INTERNAL,
                                CommonProblem.UPSTREAM_UNAVAILABLE));
        if (!open) {
            all.addAll(List.of(CommonProblem.UNAUTHENTICATED, CommonProblem.FORBIDDEN));
        }
        if (path.contains("{")) {
            all.add(CommonProblem.NOT_FOUND);
        }
        if (writes) {
            all.add(CommonProblem.CONFLICT);
        }
        if (operation.getRequestBody() != null) {
            all.addAll(OF_A_BODY);
        }
        if (AnswerHeaders.takes(operation, "Idempotency-Key")) {
            all.add(CommonProblem.IDEMPOTENCY_KEY_INVALID);
        }
        if (AnswerHeaders.takes(operation, "If-Match")) {
            all.add(CommonProblem.STALE_VERSION);
            if (operation.getParameters().stream()
                    .anyMatch(p -> "If-Match".equals(p.getName()) && isTrue(p.getRequired()))) {
                all.add(CommonProblem.VERSION_REQUIRED);
            }
        }
        return all;
    }

    private static boolean isTrue(Boolean value) {
        return value != null && value;
    }

    private static void describe(APIResponse response, String status, List<ProblemType> own) {
        response.setDescription(
                own.isEmpty() ? ofStatus(status, Language.ENGLISH) : sentences(own));
        response.addExtension(CODES, own.stream().map(ProblemType::name).toList());
    }

    /** What a status means where no code says more. */
    static String ofStatus(String status, Language language) {
        return language.of(TEXTS.getOrDefault(status, REFUSED));
    }

    private static String sentences(List<ProblemType> own) {
        return own.stream()
                .map(type -> "`" + type.name() + "`: " + type.title().en())
                .collect(Collectors.joining("; "));
    }

    private static String status(ProblemType type) {
        return String.valueOf(type.status());
    }
}
