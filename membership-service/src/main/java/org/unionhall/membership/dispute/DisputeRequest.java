package org.unionhall.membership.dispute;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.platform.web.Personal;

/**
 * What somebody says who disputes an identity.
 *
 * @param name as in the document. Personal
 * @param idNumber of the document. Personal
 * @param unitId the union the person wants to join
 * @param statement why the identity is the own one
 */
record DisputeRequest(
        @Personal @Schema(required = true, maxLength = 100, examples = "阿不都·艾尼") String name,
        @NotNull IdType idType,
        @Personal @Schema(required = true, maxLength = 40, examples = "11010519491231002X")
                String idNumber,
        @NotNull UUID unitId,
        @Schema(
                        required = true,
                        maxLength = Statement.LONGEST,
                        examples = "我从未加入过工会，不清楚是谁用我的身份证办理的。")
                String statement) {

    @Override
    public String toString() {
        return "DisputeRequest[***]";
    }
}
