package org.unionhall.membership.memberexport;

import org.unionhall.membership.member.MemberFilter;

/**
 * What the job has to know.
 *
 * @param filter which members are listed
 * @param language {@code zh} or {@code en}, in which the workbook is written
 */
record ExportDetails(MemberFilter filter, String language) {}
