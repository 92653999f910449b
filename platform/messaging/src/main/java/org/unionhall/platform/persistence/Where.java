package org.unionhall.platform.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What rows of a list must be like, about the entity {@code e}: each condition counts only when its
 * value is given, so that a filter that was not asked for is not asked of the database either.
 */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Where() {}

    /** Every row. */
    public static Where any() {
        return new Where();
    }

    /** The field has that value; nothing is asked when it is null. */
    public Where is(String field, Object value) {
        return and("e." + field + " = :" + field, field, value);
    }

    /**
     * A condition with one value; nothing is asked when it is null.
     *
     * @param condition HQL about {@code e}, such as {@code e.validFrom <= :on}
     * @param name the value's name in the condition
     */
    public Where and(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** A condition without a value. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    String hql() {
        return conditions.isEmpty() ? "1 = 1" : "(" + String.join(") and (", conditions) + ")";
    }

    Map<String, Object> values() {
        return values;
    }
}
