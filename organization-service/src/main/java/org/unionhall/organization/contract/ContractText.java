package org.unionhall.organization.contract;

import org.unionhall.organization.legalperson.FormText;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/** Texts of the forms of contracts that must be there. */
final class ContractText {

    private ContractText() {}

    /**
     * @param errors takes {@code REQUIRED}, {@code FORM_TEXT_LENGTH}; null is returned then
     */
    static String required(String typed, int longest, String pointer, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            errors.add(pointer, CommonProblem.REQUIRED);
        }
        return FormText.read(typed, longest, pointer, errors);
    }
}
