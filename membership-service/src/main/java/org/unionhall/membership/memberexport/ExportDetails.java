package org.unionhall.membership.memberexport;

import org.unionhall.membership.member.MemberFilter;
import org.unionhall.membership.member.MemberStatus;

/**
 * What the job has to know.
 *
 * @param language {@code zh} or {@code en}, in which the workbook is written
 */
record ExportDetails(String group, MemberStatus status, String name, String language) {

    MemberFilter filter() {
        return new MemberFilter(group, status, name);
    }
}
