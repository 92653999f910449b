package org.unionhall.membership.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/** The account of somebody who is to be appointed before the first sign-in. */
@Schema(description = "Somebody who is to be appointed before the first sign-in")
public record AccountRequest(
        @Personal
                @Schema(
                        maxLength = 40,
                        description = "Eleven digits; +86, blanks and dashes are dropped",
                        required = true,
                        examples = "13800138000")
                String mobile,
        @Schema(
                        maxLength = 50,
                        description = "As colleagues call them; up to 50 characters",
                        nullable = true,
                        examples = "李娜")
                String name) {}
