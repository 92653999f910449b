package org.unionhall.membership.person;

import static org.unionhall.membership.person.PersonProblem.*;

import org.unionhall.platform.web.CreditCode;
import org.unionhall.platform.web.Typed;

/**
 * 统一社会信用代码 of an employer. Codes with a check character that does not fit are in use; one is taken,
 * and the clerk looks at it twice.
 */
public record EmployerCreditCode(String value) {

    public static Reading<EmployerCreditCode> read(String text) {
        var code = CreditCode.normalised(text);
        if (Typed.length(code) != CreditCode.LENGTH) {
            return Reading.refused(CREDIT_CODE_LENGTH, Typed.length(code));
        }
        if (code.indexOf('I') >= 0 || code.indexOf('O') >= 0) {
            return Reading.refused(CREDIT_CODE_LETTER_FOR_DIGIT);
        }
        return CreditCode.firstForeignCharacter(code) < 0
                ? Reading.accepted(new EmployerCreditCode(code))
                : Reading.refused(CREDIT_CODE_CHARACTERS);
    }

    /** The check character does not fit: perhaps mistyped. */
    public boolean isUnusual() {
        return !CreditCode.checkFits(value);
    }
}
