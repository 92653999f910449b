package org.unionhall.platform.testing.messages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Comparator;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;

/** A listener of a service: the topic it reads, and the records it reads the data as. */
record ReadTopic(Class<?> listener, String topic, List<Class<?>> readers) {

    /** Every listener among the classes. */
    static List<ReadTopic> among(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(MessageListener.class) && !type.isInterface())
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(ReadTopic::of)
                .toList();
    }

    private static ReadTopic of(JavaClass listener) {
        var type = listener.reflect().asSubclass(MessageListener.class);
        List<Class<?>> readers =
                listener.getReferencedClassObjects().stream()
                        .<Class<?>>map(object -> object.getRawType().reflect())
                        .filter(Class::isRecord)
                        .distinct()
                        .toList();
        return new ReadTopic(type, SentMessage.bareOf(type).topic(), readers);
    }
}
