package org.unionhall.platform.web.openapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Says the ends of everything an answer can hold, as far as a view does not: a client can reserve
 * room for it, and tell an answer of ours from somebody else's.
 */
final class HouseBounds {

    /** A page holds no more; {@code PageLimit} lets nobody ask for more. */
    private static final int PAGE = 200;

    private static final int LIST = 10_000;
    private static final int TEXT = 4_000;
    private static final int FILE = 1 << 20;
    private static final long EXACT_IN_JSON = (1L << 53) - 1;
    private static final Set<String> AS_LONG_AS_THEIR_FORM = Set.of("uuid", "date", "date-time");

    private HouseBounds() {}

    static void complete(Schema schema) {
        complete("", "", schema);
    }

    /** The schema of that name, whose fields may mean a page. */
    static void complete(String name, Schema schema) {
        complete(name, "", schema);
    }

    private static void complete(String name, String field, Schema schema) {
        if (schema == null || schema.getRef() != null) {
            return;
        }
        if (schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(HouseBounds::complete);
            return;
        }
        var types = schema.getType() == null ? List.<SchemaType>of() : schema.getType();
        if (types.contains(SchemaType.STRING)) {
            text(schema);
        }
        if (types.contains(SchemaType.INTEGER)) {
            format(schema);
        }
        if (types.contains(SchemaType.INTEGER) || types.contains(SchemaType.NUMBER)) {
            number(schema);
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(name.startsWith("Page") && field.equals("items") ? PAGE : LIST);
        }
        complete("", "", schema.getItems());
        complete("", "", schema.getAdditionalPropertiesSchema());
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((inner, described) -> complete(name, inner, described));
        }
    }

    private static void text(Schema schema) {
        if (schema.getMaxLength() == null
                && schema.getEnumeration() == null
                && !AS_LONG_AS_THEIR_FORM.contains(String.valueOf(schema.getFormat()))) {
            schema.setMaxLength("binary".equals(schema.getFormat()) ? FILE : TEXT);
        }
    }

    private static void format(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat(fitsInt(schema.getMaximum()) ? "int32" : "int64");
        }
    }

    private static void number(Schema schema) {
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(
                    BigDecimal.valueOf(
                            "int32".equals(schema.getFormat())
                                    ? Integer.MAX_VALUE
                                    : EXACT_IN_JSON));
        }
    }

    private static boolean fitsInt(BigDecimal maximum) {
        return maximum != null && maximum.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    }
}
