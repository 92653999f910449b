package org.unionhall.membership.memberexport;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.unionhall.membership.groupcopy.WorkerGroups;
import org.unionhall.membership.member.MemberView;
import org.unionhall.platform.web.ValueWords;
import org.unionhall.platform.web.problem.Text;

/** The words of the workbook in one language, and a member in them. */
final class ExportWords {

    private static final ValueWords VALUES = new ValueWords("joining", "member");

    private final Locale locale;
    private final WorkerGroups groups;

    ExportWords(Locale locale, WorkerGroups groups) {
        this.locale = locale;
        this.groups = groups;
    }

    /** The heads of the columns, in the order of {@link #row}. */
    List<String> heads() {
        return List.of(
                in("会员编号", "Member number"),
                in("姓名", "Name"),
                in("性别", "Sex"),
                in("证件类型", "Document"),
                in("证件号码", "Document number"),
                in("手机号码", "Mobile"),
                in("所属工会", "Union"),
                in("所属群体", "Group"),
                in("就业形式", "Employment"),
                in("农民工", "Migrant worker"),
                in("工作单位", "Employer"),
                in("统一社会信用代码", "Employer's credit code"),
                in("会员状态", "Status"),
                in("入会日期", "Joined on"));
    }

    /** A member as a row; numbers masked, as in every list. */
    List<String> row(MemberView member) {
        var employer = member.employer();
        return List.of(
                member.memberNumber(),
                member.name(),
                VALUES.of(member.sex(), locale),
                VALUES.of(member.idType(), locale),
                Objects.toString(member.idNumber(), ""),
                Objects.toString(member.mobile(), ""),
                Objects.toString(member.unit().name(), ""),
                member.group() == null ? "" : groups.label(member.group(), locale),
                VALUES.of(member.employmentForm(), locale),
                member.migrantWorker() ? in("是", "yes") : in("否", "no"),
                employer == null ? "" : Objects.toString(employer.name(), ""),
                employer == null ? "" : Objects.toString(employer.creditCode(), ""),
                VALUES.of(member.status(), locale),
                Objects.toString(member.joinedOn(), ""));
    }

    String in(String chinese, String english) {
        return new Text(chinese, english).in(locale);
    }
}
