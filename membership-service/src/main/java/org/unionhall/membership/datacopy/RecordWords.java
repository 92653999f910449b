package org.unionhall.membership.datacopy;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.ValueWords;
import org.unionhall.platform.web.problem.Text;

/**
 * What an answer of the API says, as a row that a person reads: heads and values have the words
 * that the OpenAPI gives them. A record within it has columns of its own, a list is one cell.
 */
final class RecordWords {

    private static final ValueWords WORDS =
            new ValueWords(
                    "platform",
                    "membership",
                    "account",
                    "accesslog",
                    "consent",
                    "correction",
                    "dispute",
                    "erasure",
                    "joining",
                    "member",
                    "notice",
                    "notification",
                    "signin",
                    "standing",
                    "transfer");

    /** A moment to the minute, in Asia/Shanghai. */
    static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(HouseClock.ZONE);

    /** What a part is called that has the code of a group of workers. */
    private static final String GROUP = "group";

    /** What serves programs only. */
    private static final Set<String> LEFT_OUT = Set.of("version", "location");

    private final Locale locale;
    private final WorkerGroups groups;

    RecordWords(Locale locale, WorkerGroups groups) {
        this.locale = locale;
        this.groups = groups;
    }

    List<String> heads(Record answer) {
        return heads(answer.getClass()).toList();
    }

    private Stream<String> heads(Class<?> type) {
        return shown(type)
                .flatMap(
                        one ->
                                one.getType().isRecord()
                                        ? heads(one.getType())
                                                .map(part -> head(one, type) + "·" + part)
                                        : Stream.of(head(one, type)));
    }

    /** In the order of the heads; what there is not is empty. */
    List<String> row(Record answer) {
        var row = new ArrayList<String>();
        fill(row, answer, answer.getClass());
        return row;
    }

    private void fill(List<String> row, Object answer, Class<?> type) {
        shown(type)
                .forEach(
                        one -> {
                            var value = answer == null ? null : value(one, answer);
                            if (one.getType().isRecord()) {
                                fill(row, value, one.getType());
                            } else {
                                row.add(one.getName().equals(GROUP) ? group(value) : words(value));
                            }
                        });
    }

    private String group(Object code) {
        return code == null ? "" : groups.label(code.toString(), locale);
    }

    private String words(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> one) {
            return WORDS.of(one, locale);
        }
        if (value instanceof Boolean one) {
            return new Text(one ? "是" : "否", one ? "yes" : "no").in(locale);
        }
        if (value instanceof Instant one) {
            return MINUTE.format(one);
        }
        if (value instanceof List<?> many) {
            return many.stream().map(this::words).collect(Collectors.joining("\n"));
        }
        return value instanceof Record within ? line(within) : value.toString();
    }

    private String line(Record within) {
        var heads = heads(within);
        var row = row(within);
        var said = new ArrayList<String>();
        for (int at = 0; at < row.size(); at++) {
            if (!row.get(at).isEmpty()) {
                said.add(heads.get(at) + new Text("：", ": ").in(locale) + row.get(at));
            }
        }
        return String.join(new Text("；", "; ").in(locale), said);
    }

    private String head(RecordComponent one, Class<?> of) {
        var schema = of.getAnnotation(Schema.class);
        var owner = schema == null || schema.name().isEmpty() ? of.getSimpleName() : schema.name();
        return WORDS.head(owner, one.getName(), locale);
    }

    private static Stream<RecordComponent> shown(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(one -> !LEFT_OUT.contains(one.getName()))
                .filter(one -> !one.getAccessor().isAnnotationPresent(JsonIgnore.class));
    }

    private static Object value(RecordComponent one, Object answer) {
        var accessor = one.getAccessor();
        try {
            accessor.setAccessible(true);
            return accessor.invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(one + " cannot be read", e);
        }
    }
}
