package org.unionhall.membership.person;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** What can be wrong with what a person writes about themselves. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum PersonProblem implements WordedProblem {
    ID_LENGTH(
            text("证件号码位数不对", "The ID number has the wrong length"),
            text(
                    "居民身份证号码应为 18 位，您输入了 {0} 位。",
                    "A resident ID number has 18 characters; you gave {0}.")),
    ID_CHARACTERS(
            text("证件号码含有无效字符", "The ID number has characters that cannot be in it"),
            text(
                    "前 17 位应为数字，末位应为数字或 X。",
                    "The first 17 characters are digits, the last is a digit or X.")),
    ID_LETTER_FOR_DIGIT(
            text("证件号码中疑似把字母当作数字", "A letter stands where a digit belongs"),
            text(
                    "号码中有字母 O、I 或 L，请检查是否应为数字 0 或 1。",
                    "The number has the letter O, I or L; is it the digit 0 or 1?")),
    ID_FIFTEEN_DIGITS(
            text("15 位身份证号码已停用", "ID numbers of 15 digits are no longer valid"),
            text(
                    "请填写第二代居民身份证上的 18 位号码。",
                    "Give the 18 characters of the present resident ID card.")),
    ID_CHECKSUM(
            text("证件号码校验位不符", "The ID number's check character does not fit"),
            text("号码与末位校验码不一致，请逐位核对。", "Some character is mistyped; compare it with the card.")),
    ID_DATE(
            text("证件号码中的出生日期不存在", "The ID number has an impossible date of birth"),
            text(
                    "第 7 至 14 位应为出生年月日，请核对。",
                    "Characters 7 to 14 are the date of birth; check them.")),
    ID_FUTURE(
            text("证件号码中的出生日期晚于今天", "The ID number's date of birth is in the future"),
            text(
                    "第 7 至 14 位应为出生年月日，请核对。",
                    "Characters 7 to 14 are the date of birth; check them.")),
    ID_FORM(
            text("证件号码格式不对", "The number does not fit this kind of document"),
            text("请对照证件原件核对号码和证件类别。", "Compare number and kind with the document.")),
    ID_IS_A_RESIDENCE_PERMIT(
            text("这是港澳台居民居住证号码", "This is the number of a residence permit"),
            text("请把证件类别改为港澳台居民居住证。", "Choose HK_MACAO_TAIWAN_RESIDENCE as its kind.")),
    ID_NOT_A_RESIDENCE_PERMIT(
            text("这不是港澳台居民居住证号码", "This is not the number of a residence permit"),
            text(
                    "港澳台居民居住证号码以 810000、820000 或 830000 开头。",
                    "Such numbers begin with 810000, 820000 or 830000.")),
    NAME_REQUIRED(
            text("请填写姓名", "The name is missing"),
            text("请填写证件上的姓名。", "Give the name on the document.")),
    NAME_FORM(
            text("姓名格式不对", "The name is not written as on a resident ID"),
            text(
                    "请填写 2 至 25 个汉字，少数民族姓名用“·”分隔。",
                    "Give 2 to 25 Chinese characters, parts separated by \"·\".")),
    NAME_FORM_FOREIGN(
            text("姓名格式不对", "The name is not valid"),
            text(
                    "请填写证件上的姓名：汉字，或 2 至 50 个外文字母、空格、连字符。",
                    "Give the name on the document: Chinese characters, or 2 to 50 letters, blanks"
                            + " and hyphens.")),
    MOBILE_REQUIRED(
            text("请填写手机号", "The mobile number is missing"),
            text("请填写 11 位手机号。", "Give the 11 digits.")),
    MOBILE_FORM(
            text("手机号格式不对", "The mobile number is not valid"),
            text("请填写 11 位中国大陆手机号。", "Give the 11 digits of a mobile number of mainland China.")),
    CREDIT_CODE_LENGTH(
            text("统一社会信用代码位数不对", "The credit code has the wrong length"),
            text(
                    "统一社会信用代码应为 18 位，您输入了 {0} 位。",
                    "A unified social credit code has 18 characters; you gave {0}.")),
    CREDIT_CODE_LETTER_FOR_DIGIT(
            text("统一社会信用代码中疑似把字母当作数字", "A letter stands where a digit belongs"),
            text(
                    "代码中不会出现字母 I 和 O，请检查是否应为数字 1 或 0。",
                    "The letters I and O never occur; are they 1 and 0?")),
    CREDIT_CODE_CHARACTERS(
            text("统一社会信用代码含有无效字符", "The credit code has characters that cannot be in it"),
            text(
                    "代码由数字和除 I、O、S、V、Z 外的大写字母组成。",
                    "It is made of digits and capital letters except I, O, S, V, Z."));

    private final Words words;

    PersonProblem(Text title, Text detail) {
        this.words = new Words(422, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
