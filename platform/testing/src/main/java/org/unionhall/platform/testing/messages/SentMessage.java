package org.unionhall.platform.testing.messages;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unionhall.platform.messaging.Message;

/** A message that a service sends: its record, and what a bare instance of it says. */
record SentMessage(Class<? extends Message> type, Message bare) {

    /** Every message among the classes. */
    static List<SentMessage> among(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(Message.class))
                .filter(type -> !type.isInterface())
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(type -> of(type.reflect().asSubclass(Message.class)))
                .toList();
    }

    private static SentMessage of(Class<? extends Message> type) {
        if (!type.isRecord()) {
            throw new AssertionError(type.getName() + " is a message and no record");
        }
        return new SentMessage(type, type.cast(bare(type)));
    }

    /** An instance that holds nothing; enough to be asked for its topic. */
    private static Object bare(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            var nothing =
                    Arrays.stream(constructor.getParameterTypes())
                            .map(parameter -> Array.get(Array.newInstance(parameter, 1), 0))
                            .toArray();
            return constructor.newInstance(nothing);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName() + " cannot be made without its data", e);
        }
    }

    static <T> T bareOf(Class<T> type) {
        return type.cast(bare(type));
    }

    String topic() {
        return bare.topic();
    }

    String name() {
        return bare.type();
    }

    /** The fields that travel, with those of what is unwrapped into it. */
    Map<String, Class<?>> fields() {
        return fields(type);
    }

    static Map<String, Class<?>> fields(Class<?> record) {
        var fields = new LinkedHashMap<String, Class<?>>();
        for (RecordComponent component : record.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                fields.putAll(fields(component.getType()));
            } else {
                fields.put(component.getName(), component.getType());
            }
        }
        return fields;
    }
}
