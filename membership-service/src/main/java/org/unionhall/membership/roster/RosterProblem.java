package org.unionhall.membership.roster;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a roster, a row or a cell is not taken. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
enum RosterProblem implements WordedProblem {
    PAPER_CONSENT_REQUIRED(
            422,
            text("缺少书面同意的确认", "Consent on paper is not confirmed"),
            text(
                    "请确认名册中每个人都已书面同意入会和处理其个人信息，并已存档。",
                    "Confirm that everybody in the roster has agreed on paper to join and to have"
                            + " their data processed, and that the papers are kept.")),
    ROSTER_OLD_OR_LOCKED(
            422,
            text("文件是旧格式或有密码", "The file is of an old form, or has a password"),
            text(
                    "请取消密码，并另存为 .xlsx 工作簿或 UTF-8 的 .csv 后重新提交。",
                    "Take the password off and save it as an .xlsx workbook or a .csv in UTF-8,"
                            + " then submit it again.")),
    ROSTER_NOT_READABLE(
            422,
            text("文件不是名册", "The file is no roster"),
            text(
                    "只能读取 .xlsx 工作簿，以及 UTF-8 或 GB18030 的 .csv 文本。",
                    "Read are .xlsx workbooks, and .csv texts in UTF-8 or GB18030.")),
    ROSTER_HAS_NO_HEADER(
            422,
            text("没有找到表头", "There is no header"),
            text(
                    "前 {0} 行中没有同时含有“姓名”和“证件号码”的表头行。",
                    "None of the first {0} rows is a header with a name and a document number.")),
    ROSTER_COLUMN_TWICE(
            422,
            text("有两列含义相同", "Two columns say the same"),
            text(
                    "第 {0} 列和第 {1} 列含义相同，请删去其中一列。",
                    "The columns {0} and {1} mean the same; delete one of them.")),
    ROSTER_IS_EMPTY(
            422,
            text("名册中没有人员", "Nobody is in the roster"),
            text("表头下方没有人员行。", "There are no rows below the header.")),
    ROSTER_TOO_LONG(
            422,
            text("名册过长", "The roster is too long"),
            text("一次最多导入 {0} 行，请分成几个文件。", "{0} rows at a time at most; split the file.")),
    ROSTER_TOO_WIDE(
            422,
            text("名册的列过多", "The roster has too many columns"),
            text("最多 {0} 列，每个单元格最多 {1} 个字。", "{0} columns at most, of {1} characters in a cell.")),
    TOO_MANY_IMPORTS(
            429,
            text("今日导入次数已用完", "Today's imports are used up"),
            text(
                    "每个账号每日可导入的次数有限，今日已用完，请明日再试。",
                    "An account may import a limited number of rosters a day; try again"
                            + " tomorrow.")),
    TOO_MANY_TAKEN(
            429,
            text("今日查到的他会人员过多", "Too many people who are elsewhere were found today"),
            text(
                    "名册中已在其他工会的人员过多，检查已停止；请核对名册，明日再试。",
                    "Too many people of the roster are members elsewhere, so the check has stopped;"
                            + " look through the roster and try again tomorrow.")),
    IMPORT_NOT_CHECKED(
            409,
            text("名册不在可导入状态", "The roster cannot be committed now"),
            text(
                    "只有检查完成、尚未导入的名册可以导入。",
                    "Only a roster that was checked and not committed yet can be.")),
    IMPORT_NOTHING_TO_COMMIT(
            409,
            text("没有可导入的人员", "There is nobody to take in"),
            text(
                    "名册中没有可新增的人员，请按标注修改后重新提交。",
                    "No row can be taken in; correct what is marked and submit it anew.")),
    IMPORT_NOT_COMMITTED(
            409,
            text("没有可撤销的导入", "There is nothing to take back"),
            text(
                    "只有已导入、或导入中途停止的名册可以撤销。",
                    "Only a roster that was committed, or stopped in the middle of it, can be taken"
                            + " back.")),
    IMPORT_TOUCHED(
            409,
            text("导入的会员已有变动", "A member who was taken in has changed since"),
            text(
                    "已有 {0} 名会员在导入后发生变动，不能整批撤销；请逐个处理。",
                    "{0} of the members have changed since, so the whole cannot be taken back; see"
                            + " to each of them.")),
    CELL_IS_FORMULA(
            422,
            text("单元格是公式", "The cell is a formula"),
            text("请将公式换成文字后重新提交。", "Put its text in the formula's place.")),
    CELL_LOST_DIGITS(
            422,
            text("号码已丢失末位数字", "The number has lost its last digits"),
            text(
                    "号码以数字格式保存，只剩前 15 位；请把单元格设为文本格式并重新填写。",
                    "It was kept as a number, of which 15 digits are left; make the cell a text and"
                            + " type it again.")),
    CELL_IS_ERROR(
            422,
            text("单元格是错误值", "The cell is an error"),
            text("请填写正确的内容。", "Type what it should say.")),
    CELL_NOT_UNDERSTOOD(
            422,
            text("无法识别的内容", "Not understood"),
            text("无法识别，请按说明填写。", "It is none of the words that are known; see the help.")),
    CELL_CONTRADICTS_DOCUMENT(
            422,
            text("与证件号码不符", "It contradicts the document number"),
            text(
                    "与证件号码所示不同，请核对其中哪一项有误。",
                    "The document number says otherwise; find out which is wrong.")),
    NUMBER_MASKED(
            422,
            text("证件号码被遮盖", "The document number is masked"),
            text(
                    "号码被遮盖且没有可核对的会员编号，请填写完整号码。",
                    "It is masked and there is no member number to go by; type it in full.")),
    UNION_NOT_FOUND(
            422,
            text("没有此工会", "There is no such union"),
            text(
                    "在您可审核入会的工会中没有此名称，请填写全称。",
                    "None of the unions whose applications you review has this name; type it in"
                            + " full.")),
    UNION_AMBIGUOUS(
            422,
            text("有多个工会同名", "Several unions have this name"),
            text("有多个工会同名，请分别以各工会提交。", "Submit the rows at each of the unions instead.")),
    TWICE_IN_ROSTER(
            422,
            text("名册中重复", "Twice in the roster"),
            text("与第 {0} 行是同一人。", "The same person as in row {0}.")),
    MEMBER_DIFFERS(
            422,
            text("与登记的信息不同", "The register says otherwise"),
            text(
                    "该会员已在册，登记的信息与此不同；导入不更改已有会员，请在会员信息中更正。",
                    "The person is a member already, of whom the register says otherwise; an import"
                            + " changes no member. Have it corrected there.")),
    MEMBER_ELSEWHERE(
            409,
            text("此人已在其他工会", "The person belongs elsewhere"),
            text(
                    "此人已是其他工会的会员或已提出申请，请办理会籍转接。",
                    "The person is a member of another union or has applied there; ask for a"
                            + " transfer.")),
    APPLICATION_WAITS(
            409,
            text("此人已提出入会申请", "The person has applied"),
            text("此人向本工会提出的申请正在审核，请审核该申请。", "An application to this union waits; decide it."));

    private final Words words;

    RosterProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
