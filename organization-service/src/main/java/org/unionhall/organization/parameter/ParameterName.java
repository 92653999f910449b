package org.unionhall.organization.parameter;

import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Text;

/**
 * The parameters the software knows, what they count and what a sensible value is. Their values are
 * rows, never literals.
 */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum ParameterName {
    MINIMUM_JOINING_AGE("最低入会年龄", "lowest age to join", ParameterUnit.YEARS, 14, 30),
    JOINING_AGE_WARNING(
            "入会年龄提示线", "age from which joining is looked at twice", ParameterUnit.YEARS, 40, 120),
    JOINING_REVIEW_DAYS(
            "入会审核时限", "time to review an application", ParameterUnit.WORKING_DAYS, 1, 90),
    JOINING_ESCALATION_DAYS(
            "入会申请转上级督办时限",
            "time after which the union above is told of an unanswered application",
            ParameterUnit.WORKING_DAYS,
            1,
            250),
    TRANSFER_ANSWER_DAYS(
            "会员关系转接答复时限",
            "time to answer a transfer of a member",
            ParameterUnit.WORKING_DAYS,
            1,
            90),
    TRANSFER_SILENCE_DAYS(
            "会员关系转接逾期视为同意的时限",
            "time after which silence about a transfer is consent; 0 where it never is",
            ParameterUnit.WORKING_DAYS,
            0,
            250),
    TRANSFERS_PER_ACCOUNT(
            "会员每日可申请转接的次数",
            "transfers of the own membership an account may ask for in a day",
            ParameterUnit.TIMES,
            1,
            1_000),
    TRANSFERS_BY_NUMBER_PER_ACCOUNT(
            "每个账号每日可凭会员证号申请转入的次数",
            "members of other unions an account may name by number in a day",
            ParameterUnit.TIMES,
            1,
            10_000),
    HEADCOUNT_FREEZE_DAYS(
            "月度会员数冻结的时限",
            "days after the end of a month when its figures are frozen",
            ParameterUnit.DAYS,
            0,
            60),
    EXIT_ANSWER_DAYS(
            "退会申请逾期自动退会的时限",
            "time after which a request to leave takes effect unanswered",
            ParameterUnit.WORKING_DAYS,
            1,
            90),
    EXPULSION_FILING_DAYS(
            "开除会籍备案时限", "time to file or refuse an expulsion", ParameterUnit.WORKING_DAYS, 1, 90),
    EXIT_REQUESTS_PER_ACCOUNT(
            "会员每日可申请退会的次数",
            "times an account may ask to leave in a day",
            ParameterUnit.TIMES,
            1,
            1_000),
    COMMITTEE_MEMBER_THRESHOLD(
            "应建立工会委员会的会员数",
            "members from which a committee is a must",
            ParameterUnit.PERSONS,
            1,
            10_000),
    WOMEN_COMMITTEE_THRESHOLD(
            "应建立女职工委员会的女会员数",
            "women members from which a women's committee is a must",
            ParameterUnit.PERSONS,
            1,
            10_000),
    FULL_TIME_CHAIR_THRESHOLD(
            "可设专职主席的职工数",
            "employees from which the chair may be full-time",
            ParameterUnit.PERSONS,
            1,
            100_000),
    GRASSROOTS_TERM_SHORT(
            "基层工会任期（短）", "shorter term of a grassroots union", ParameterUnit.YEARS, 1, 10),
    GRASSROOTS_TERM_LONG(
            "基层工会任期（长）", "longer term of a grassroots union", ParameterUnit.YEARS, 1, 10),
    FEDERATION_TERM(
            "地方和产业工会任期", "term of a local or industrial federation", ParameterUnit.YEARS, 1, 10),
    LATE_ELECTION_LIMIT("延期换届最长时间", "longest delay of a re-election", ParameterUnit.MONTHS, 1, 36),
    CANDIDATE_NOTICE_DAYS(
            "候选人公示时间", "public notice of candidates", ParameterUnit.WORKING_DAYS, 1, 90),
    MEMBERS_CONGRESS_THRESHOLD(
            "可召开会员代表大会的会员数",
            "members from which delegates may meet instead",
            ParameterUnit.PERSONS,
            1,
            10_000),
    LEGAL_PERSON_APPLICATION_DAYS(
            "建会后申请法人登记时限", "time to apply for legal personality", ParameterUnit.DAYS, 1, 365),
    LEGAL_PERSON_REVIEW_DAYS(
            "法人登记审查时限",
            "time to examine an application for legal personality",
            ParameterUnit.DAYS,
            1,
            365),
    LEGAL_PERSON_CHANGE_DAYS(
            "法人变更登记时限",
            "time to register a change of the legal person",
            ParameterUnit.DAYS,
            1,
            365),
    CERTIFICATE_RENEWAL_DAYS(
            "证书换发提前天数", "days before its end a certificate is renewed", ParameterUnit.DAYS, 1, 365),
    CERTIFICATE_VALID_YEARS(
            "证书最长有效期", "longest validity of a certificate", ParameterUnit.YEARS, 1, 10),
    STATION_CHECK_MONTHS(
            "站点复核周期",
            "months after which a station is looked at again",
            ParameterUnit.MONTHS,
            1,
            36),
    STATION_CHECK_NOTICE_DAYS(
            "站点复核提前列入待办的天数",
            "days before its end from which the check of a station is a task",
            ParameterUnit.DAYS,
            0,
            365),
    STATION_CHECK_GRACE_DAYS(
            "站点逾期未复核仍对外显示的天数",
            "days for which people still find a station that was not looked at in time",
            ParameterUnit.DAYS,
            0,
            365),
    REFUSED_APPLICATION_DAYS(
            "未获批准申请的保存天数",
            "days for which an application that was not approved is kept",
            ParameterUnit.DAYS,
            1,
            3_650),
    IDENTITIES_PER_ACCOUNT(
            "每个账号每日可试用的证件数",
            "different identities an account may try to join with in a day",
            ParameterUnit.PERSONS,
            1,
            1_000),
    IDENTITIES_PER_ADDRESS(
            "每个网络地址每日可试用的证件数",
            "different identities that may be tried from one address in a day",
            ParameterUnit.PERSONS,
            1,
            1_000_000),
    REVEALS_PER_ACCOUNT(
            "每个账号每日可查看完整号码的次数",
            "sealed values an account may see in a day",
            ParameterUnit.TIMES,
            1,
            100_000),
    LOOKUP_MISSES_PER_ACCOUNT(
            "每个账号每日按证件号码查询可落空的次数",
            "look-ups by document number of an account that may find nobody in a day",
            ParameterUnit.TIMES,
            1,
            10_000),
    EXPORTS_PER_ACCOUNT(
            "每个账号每日可导出会员名册的次数",
            "lists of members an account may export in a day",
            ParameterUnit.TIMES,
            1,
            1_000),
    EXPORT_ROWS_OF_CHAIR(
            "主席一次可导出的会员数",
            "members a chair may export at once",
            ParameterUnit.PERSONS,
            1,
            1_000_000),
    EXPORT_ROWS_OF_CLERK(
            "工会干事一次可导出的会员数",
            "members a clerk may export at once",
            ParameterUnit.PERSONS,
            1,
            1_000_000),
    EXPORT_ROWS_OF_OTHERS(
            "其他人员一次可导出的会员数",
            "members anybody else may export at once",
            ParameterUnit.PERSONS,
            1,
            1_000_000),
    IMPORTS_PER_ACCOUNT(
            "每个账号每日可导入名册的次数",
            "rosters an account may import in a day",
            ParameterUnit.TIMES,
            1,
            1_000),
    IMPORT_ROWS(
            "一份名册可含的人数", "people there may be in one roster", ParameterUnit.PERSONS, 1, 500_000),
    IMPORT_FOUND_ELSEWHERE(
            "每个账号每日可经名册查得属于其他工会的人数",
            "people an account may find, by rosters in a day, to belong to another union",
            ParameterUnit.PERSONS,
            1,
            100_000),
    ANNOUNCEMENTS_PER_UNION(
            "每个工会每日可发布的公告数",
            "announcements a union may publish in a day",
            ParameterUnit.TIMES,
            1,
            1_000),
    ANNOUNCEMENT_DRAFTS(
            "每个工会可保存的公告草稿数",
            "drafts of announcements a union may keep",
            ParameterUnit.TIMES,
            1,
            10_000),
    SECOND_FACTOR_MISSES(
            "每个账号每日可输错动态验证码的次数",
            "wrong codes of a second factor an account may give in a day",
            ParameterUnit.TIMES,
            1,
            100),
    DUES_FREE_EXIT_MONTHS(
            "视为自动退会的月数",
            "months without dues and activity that count as leaving",
            ParameterUnit.MONTHS,
            1,
            60);

    private final Text title;
    private final ParameterUnit unit;
    private final long least;
    private final long most;

    ParameterName(String zh, String en, ParameterUnit unit, long least, long most) {
        this.title = Text.text(zh, en);
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    public Text title() {
        return title;
    }

    public ParameterUnit unit() {
        return unit;
    }

    long least() {
        return least;
    }

    long most() {
        return most;
    }

    /** Adds what is wrong with a value for it. */
    void check(Long value, ParameterUnit given, InputErrors errors) {
        if (value != null && (value < least || value > most)) {
            errors.add("/value", ParameterProblem.PARAMETER_VALUE_OUT_OF_RANGE, title, least, most);
        }
        if (given != null && given != unit) {
            errors.add("/unit", ParameterProblem.PARAMETER_UNIT_DIFFERS, title, unit);
        }
    }
}
