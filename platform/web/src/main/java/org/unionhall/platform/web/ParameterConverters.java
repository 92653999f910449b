package org.unionhall.platform.web;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Reads ids, dates, flags and enum values of query parameters, and refuses what cannot be read by
 * the parameter's name. A path that cannot be read leads to nothing: {@code NOT_FOUND}.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        if (type == UUID.class) {
            return converter(type, annotations, "UUID", ParameterConverters::id);
        }
        if (type == LocalDate.class) {
            return converter(type, annotations, "YYYY-MM-DD", Days::read);
        }
        if (type == Boolean.class) {
            return converter(type, annotations, "true / false", ParameterConverters::flag);
        }
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            var known =
                    Arrays.stream(constants)
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
            return converter(
                    type,
                    annotations,
                    known,
                    value ->
                            Arrays.stream(constants)
                                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                                    .findFirst()
                                    .orElseThrow(IllegalArgumentException::new));
        }
        return null;
    }

    private static Boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException();
        }
        return Boolean.valueOf(text);
    }

    private static UUID id(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static <T> ParamConverter<T> converter(
            Class<T> type,
            Annotation[] annotations,
            String expected,
            Function<String, Object> reader) {
        var parameter =
                annotations == null
                        ? null
                        : Arrays.stream(annotations)
                                .filter(QueryParam.class::isInstance)
                                .map(annotation -> ((QueryParam) annotation).value())
                                .findFirst()
                                .orElse(null);
        return new ParamConverter<>() {
            @Override
            public T fromString(String value) {
                if (value == null || value.isEmpty()) {
                    return null;
                }
                try {
                    return type.cast(reader.apply(value));
                } catch (IllegalArgumentException | DateTimeException unreadable) {
                    throw new WebApplicationException(
                            parameter == null
                                    ? new Rejection(CommonProblem.NOT_FOUND)
                                    : Rejection.invalidParameter(parameter, expected));
                }
            }

            @Override
            public String toString(T value) {
                return String.valueOf(value);
            }
        };
    }
}
