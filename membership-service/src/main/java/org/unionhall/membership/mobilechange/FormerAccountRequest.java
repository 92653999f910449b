package org.unionhall.membership.mobilechange;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.platform.web.Personal;

/**
 * What a member says of the own account whose telephone is lost.
 *
 * @param formerMobile by which it was reached; null for who never had an account. Personal
 * @param name as the union has it. Personal
 * @param idNumber as the union has it. Personal
 */
record FormerAccountRequest(
        @Personal @Schema(nullable = true, maxLength = 40, examples = "13800138000")
                String formerMobile,
        @Personal @Schema(required = true, maxLength = 100, examples = "阿不都·艾尼") String name,
        @NotNull IdType idType,
        @Personal @Schema(required = true, maxLength = 40, examples = "11010519491231002X")
                String idNumber) {

    @Override
    public String toString() {
        return "FormerAccountRequest[***]";
    }
}
