package org.unionhall.organization.parameter;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why a parameter's new version is refused. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum ParameterProblem implements WordedProblem {
    PARAMETER_VALUE_OUT_OF_RANGE(
            422,
            text("参数取值不合理", "The value is out of range"),
            text("“{0}”应在 {1} 至 {2} 之间。", "{0} lies between {1} and {2}.")),
    PARAMETER_UNIT_DIFFERS(
            422,
            text("计量单位不符", "The unit differs"),
            text("“{0}”的计量单位是 {1}。", "{0} is counted in {1}.")),
    PARAMETER_BASIS_LENGTH(
            422,
            text("依据长度不符合要求", "The legal basis is too short or too long"),
            text(
                    "依据应为 {0} 至 {1} 个字，请写明文件名称和条款。",
                    "The legal basis has {0} to {1} characters; name the document and the"
                            + " article.")),
    PARAMETER_IN_THE_PAST(
            422,
            text("不能更改已经过去的日期", "The past cannot be changed"),
            text("新版本最早从 {0} 起施行。", "A new version holds from {0} at the earliest.")),
    PARAMETER_REGION_FORM(
            422,
            text("行政区划代码格式不正确", "The region code has the wrong form"),
            text("行政区划代码应为 6 位数字。", "A region code has 6 digits.")),
    PARAMETER_SET_FOR_THAT_DAY(
            409,
            text("该日期已有版本", "There is a version from that day already"),
            text(
                    "该参数从同一天起已有一个版本，请选择其他日期。",
                    "A version of this parameter begins on the same day; choose another."));

    private final Words words;

    ParameterProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
