package org.unionhall.membership.account;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/** The account of somebody who is to be appointed before the first sign-in. */
public record AccountRequest(
        @Personal @Schema(maxLength = 40, required = true, examples = "13800138000") String mobile,
        @Schema(maxLength = 50, nullable = true, examples = "李娜") String name) {}
