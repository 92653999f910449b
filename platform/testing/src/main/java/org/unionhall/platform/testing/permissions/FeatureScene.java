package org.unionhall.platform.testing.permissions;

import java.util.List;
import java.util.Set;

/**
 * How the operations of one feature are called. It is in the feature's test package, is named
 * {@code <Feature>Scene} and is found there by {@link FeatureScenes}: a feature is added without a
 * change to another's files.
 */
public interface FeatureScene {

    /** A valid request to each of its operations. */
    Requests requests();

    /**
     * What a filter of its lists that is neither an id, an enum, a date nor a flag is tried with:
     * values that the things of both cities have.
     */
    default List<String> filter(String parameter) {
        return List.of();
    }

    /** Its operations that show one of {@link Scene#secrets()} to whom the table lets through. */
    default Set<String> revealing() {
        return Set.of();
    }
}
