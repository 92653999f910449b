package org.unionhall.membership.member;

import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What a list of members is narrowed to; null narrows nothing.
 *
 * @param group code of a group of workers
 * @param name how the name begins
 */
public record MemberFilter(String group, MemberStatus status, String name) {

    /**
     * The filter as it is asked for.
     *
     * @param typed how the name begins, as a person typed it
     * @throws Rejection {@code INVALID_PARAMETER} when no name can begin so
     */
    public static MemberFilter of(String group, MemberStatus status, String typed) {
        var begins = PlainText.read(typed, PersonName.LONGEST);
        if (begins.isRefused()) {
            throw Rejection.invalidParameter("name", "1–50");
        }
        var name = begins.value() == null ? null : PersonName.asSearched(begins.value());
        return new MemberFilter(group, status, name);
    }
}
