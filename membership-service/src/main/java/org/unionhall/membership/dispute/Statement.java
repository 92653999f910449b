package org.unionhall.membership.dispute;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** What who holds a disputed identity says, as a request's body. */
record Statement(
        @Schema(required = true, maxLength = Statement.LONGEST, examples = "证件是我本人的，可以到工会当面核对。")
                String statement) {

    static final int LONGEST = 500;

    String read() {
        return read(statement);
    }

    /**
     * The same for the field {@code statement} of another request.
     *
     * @throws Rejection {@code REQUIRED}, {@code INVALID_LENGTH}, {@code INVALID_VALUE}
     */
    static String read(String statement) {
        if (Typed.isBlank(statement)) {
            throw new Rejection(CommonProblem.REQUIRED).at("/statement");
        }
        return PlainText.read(statement, LONGEST).orThrow("/statement");
    }
}
