package org.unionhall.membership.member;

import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What a list of members is narrowed to; null narrows nothing.
 *
 * @param group code of a group of workers
 * @param name how the name begins
 * @param reader the account that reads the list
 */
public record MemberFilter(
        String group, MemberStatus status, MemberDoubt doubt, String name, UUID reader) {

    /**
     * The filter as it is asked for.
     *
     * @param typed how the name begins, as a person typed it
     * @throws Rejection {@code INVALID_PARAMETER} when no name can begin so
     */
    public static MemberFilter of(
            String group, MemberStatus status, MemberDoubt doubt, String typed, UUID reader) {
        var begins = PlainText.read(typed, PersonName.LONGEST);
        if (begins.isRefused()) {
            throw Rejection.invalidParameter("name", "1–50");
        }
        var name = begins.value() == null ? null : PersonName.asSearched(begins.value());
        return new MemberFilter(group, status, doubt, name, reader);
    }

    /** The conditions in SQL, of a member {@code m}; their values are put to the others. */
    String conditions(Map<String, Object> values) {
        var conditions = new StringBuilder();
        if (group != null) {
            conditions.append(" AND m.worker_group = :group");
            values.put("group", group);
        }
        if (status != null) {
            conditions.append(" AND m.status = :status");
            values.put("status", status.name());
        }
        if (doubt != null) {
            conditions.append(doubt.condition());
            if (doubt.dependsOnReader()) {
                values.put("reader", reader);
            }
        }
        if (name != null) {
            conditions.append(" AND m.name LIKE :name ESCAPE '!'");
            values.put("name", name.replaceAll("([!%_])", "!$1") + "%");
        }
        return conditions.toString();
    }
}
