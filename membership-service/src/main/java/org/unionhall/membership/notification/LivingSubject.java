package org.unionhall.membership.notification;

import java.util.Collection;
import java.util.Map;

/**
 * A feature whose notifications say what their subject is now, not what it was when people were
 * told: they hold no facts of their own.
 */
public interface LivingSubject {

    /**
     * What a notification says now.
     *
     * @param template another than that of {@link #template()} when what was told does not hold any
     *     more; then no text message goes out either
     * @param facts what the template names
     */
    record Said(Template template, Map<String, String> facts) {}

    /** The template by which people are told. */
    Template template();

    /** What is said of each subject; of one that is gone nothing. */
    Map<String, Said> now(Collection<String> subjects);
}
