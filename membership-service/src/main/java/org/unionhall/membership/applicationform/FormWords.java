package org.unionhall.membership.applicationform;

import static org.unionhall.platform.web.problem.Text.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.unionhall.platform.web.problem.Text;

/** What stands on every form. */
@SuppressWarnings("ImmutableEnumChecker") // a text is a record of strings
enum FormWords {
    TITLE(text("中华全国总工会入会申请书", "Application for membership of a trade union")),
    UNION(text("申请加入的工会：{0}", "Union applied to: {0}")),
    NAME(text("姓名", "Name")),
    SEX(text("性别", "Sex")),
    BIRTH_DATE(text("出生日期", "Date of birth")),
    ID_TYPE(text("证件类型", "Document")),
    ID_NUMBER(text("证件号码", "Its number")),
    MOBILE(text("手机号", "Mobile")),
    MIGRANT(text("是否农民工", "Migrant worker")),
    GROUP(text("所属群体", "Group")),
    EMPLOYMENT(text("就业形态", "Employment")),
    EMPLOYER(text("工作单位", "Employer")),
    CREDIT_CODE(text("统一社会信用代码", "Its credit code")),
    YES(text("是", "Yes")),
    NO(text("否", "No")),
    MASKED(
            text(
                    "证件号码和手机号只显示部分数字，请对照证件原件在此行补填：",
                    "Numbers are shown in part only. Written here in full, from the document:")),
    SHARED(text("手机号与他人共用 □", "The mobile is shared with others □")),
    CONSENTS(
            text(
                    "告知与同意（全文附后，请逐项阅读后打勾）",
                    "Notices and consents (in full on the next pages; read and tick each)")),
    NOTICE(text("□ {0}（第 {1} 版，{2}起施行）", "□ {0} (version {1}, in force since {2})")),
    CONSENTED(text("√ {0}（第 {1} 版，{2}起施行）", "√ {0} (version {1}, in force since {2})")),
    SIGNATURE(text("申请人（签名）：", "Applicant (signature):")),
    DAY(text("日期：        年     月     日", "Date:")),
    OPINION(text("基层工会意见（盖章）：", "The union's answer (seal):")),
    CLERK(text("代录人（签名）：", "Entered by (signature):")),
    NUMBER(text("申请编号 {0}，{1}提交", "Application {0}, submitted {1}")),
    PAGE(text("第 {0} 页，共 {1} 页", "Page {0} of {1}"));

    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Text words;

    FormWords(Text words) {
        this.words = words;
    }

    String in(Locale locale, Object... values) {
        return words.in(locale, values);
    }

    static String day(LocalDate day, Locale locale) {
        return (Locale.ENGLISH.equals(locale) ? ENGLISH : CHINESE).format(day);
    }
}
