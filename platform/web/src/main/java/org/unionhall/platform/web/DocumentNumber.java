package org.unionhall.platform.web;

import java.util.regex.Pattern;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * 文号: the number of a written decision, such as 宝工发〔2026〕12号.
 *
 * @param value as it is printed, the year in 〔〕
 */
public record DocumentNumber(String value) {

    public static final int LONGEST = 40;

    private static final Pattern FORM =
            Pattern.compile("(\\p{IsHan}{1,12})[\\[(【〔](20\\d\\d)[\\])】〕](\\d{1,4})号");

    /**
     * Reads what a person typed, whatever brackets.
     *
     * @param errors takes {@code REQUIRED} or {@code DOCUMENT_NUMBER_FORM}; null is returned then
     */
    public static DocumentNumber parse(String typed, String pointer, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            errors.add(pointer, CommonProblem.REQUIRED);
            return null;
        }
        var matched = FORM.matcher(Typed.code(typed));
        if (!matched.matches()) {
            errors.add(pointer, CommonProblem.DOCUMENT_NUMBER_FORM);
            return null;
        }
        return new DocumentNumber(
                "%s〔%s〕%d号"
                        .formatted(
                                matched.group(1),
                                matched.group(2),
                                Integer.valueOf(matched.group(3))));
    }
}
