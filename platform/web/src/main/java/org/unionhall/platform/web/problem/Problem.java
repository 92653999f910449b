package org.unionhall.platform.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.PersonalNumbers;

/** What a refusal looks like on the wire: RFC 9457 {@code application/problem+json}. */
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "/problems/ALREADY_APPLIED") String type,
        @Schema(examples = "已有申请正在审核") String title,
        @Schema(examples = "409") int status,
        @Schema(examples = "您已有一份申请正在审核，请等待审核结果。") String detail,
        @Schema(examples = "/api/v1/applications") String instance,
        @Schema(examples = "ALREADY_APPLIED") String code,
        List<Item> errors,
        @Schema(examples = "01a2047a-d132-7000-a5d0-f81b02b2f27e") String correlationId,
        @JsonIgnore @Schema(hidden = true) Map<String, Object> extensions) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One thing that is wrong, and where. Either the pointer or the parameter is given. */
    @Schema(name = "ProblemError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            @Schema(examples = "/idNumber") String pointer,
            @Schema(examples = "limit") String parameter,
            @Schema(examples = "ID_CHECKSUM") String code,
            @Schema(examples = "校验位不正确，请核对证件号码。") String detail) {}

    @JsonAnyGetter
    Map<String, Object> extended() {
        return extensions;
    }

    public static Problem of(
            ProblemType type,
            Locale locale,
            String instance,
            String correlationId,
            Object... args) {
        return of(type, locale, instance, correlationId, args, List.of(), Map.of());
    }

    static Problem of(
            ProblemType type,
            Locale locale,
            String instance,
            String correlationId,
            Object[] args,
            List<InputError> found,
            Map<String, Object> extensions) {
        var errors =
                found.stream()
                        .map(
                                one ->
                                        new Item(
                                                one.pointer(),
                                                one.parameter(),
                                                one.type().name(),
                                                one.type()
                                                        .detail()
                                                        .in(locale, one.args().toArray())))
                        .toList();
        return new Problem(
                "/problems/" + type.name(),
                type.title().in(locale),
                type.status(),
                type.detail().in(locale, args),
                PersonalNumbers.hiddenIn(instance),
                type.name(),
                errors,
                correlationId,
                extensions);
    }

    /** The wire form, for callers without a JSON provider. */
    public String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem could not be written as JSON", e);
        }
    }
}
