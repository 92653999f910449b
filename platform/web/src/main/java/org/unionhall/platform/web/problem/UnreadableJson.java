package org.unionhall.platform.web.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says of a body that could not be read what was wrong where, in nothing of its own words. */
final class UnreadableJson {

    private UnreadableJson() {}

    static Rejection rejection(JsonProcessingException unreadable) {
        var where = pointer(unreadable);
        if (unreadable.getCause() instanceof Rejection rejection) {
            return new Rejection(rejection.type()).at(where);
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return new Rejection(
                            CommonProblem.UNKNOWN_FIELD,
                            printable(unknown.getPropertyName()),
                            known(unknown.getKnownPropertyIds()))
                    .at(where);
        }
        if (unreadable instanceof InvalidNullException) {
            return new Rejection(CommonProblem.REQUIRED).at(where);
        }
        if (unreadable instanceof MismatchedInputException mismatch
                && mismatch.getTargetType() != null) {
            var type = mismatch.getTargetType();
            if (type.isEnum()) {
                var values =
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", "));
                return new Rejection(CommonProblem.UNKNOWN_VALUE, values).at(where);
            }
            if (where.isEmpty()
                    && !(mismatch instanceof InvalidFormatException)
                    && mismatch.getMessage() != null
                    && mismatch.getMessage().startsWith("No content")) {
                return new Rejection(CommonProblem.BODY_REQUIRED);
            }
            return new Rejection(CommonProblem.WRONG_TYPE, typeName(type)).at(where);
        }
        var location = unreadable.getLocation();
        return new Rejection(
                CommonProblem.MALFORMED_JSON,
                location == null ? 1 : location.getLineNr(),
                location == null ? 1 : location.getColumnNr());
    }

    private static String known(Collection<Object> names) {
        return names == null
                ? ""
                : names.stream().map(Objects::toString).sorted().collect(Collectors.joining(", "));
    }

    private static String printable(String name) {
        var shortened = name.length() > 40 ? name.substring(0, 40) + "…" : name;
        return shortened.replaceAll("[^\\p{L}\\p{N}_.$…-]", "?").replaceAll("\\d{6,}", "…");
    }

    private static String typeName(Class<?> type) {
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "array";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "number";
        }
        if (type == java.time.LocalDate.class) {
            return "date (YYYY-MM-DD)";
        }
        if (type == java.util.UUID.class) {
            return "UUID";
        }
        return CharSequence.class.isAssignableFrom(type) ? "string" : "object";
    }

    private static String pointer(JsonProcessingException unreadable) {
        if (!(unreadable instanceof JsonMappingException mapping)) {
            return "";
        }
        return mapping.getPath().stream()
                .map(
                        step ->
                                step.getFieldName() != null
                                        ? printable(step.getFieldName())
                                        : String.valueOf(step.getIndex()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
