package org.unionhall.membership.memberexport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.member.MemberDoubt;
import org.unionhall.membership.member.MemberStatus;
import org.unionhall.membership.person.PlainText;

/**
 * Which members are exported, and why.
 *
 * @param unitId the union whose members, and those of the unions below it, are listed
 */
@Schema(name = "MemberExportRequest")
public record ExportRequest(
        @NotNull UUID unitId,
        @Size(max = 40) @Schema(nullable = true, examples = "COURIER") String group,
        @Schema(nullable = true) MemberStatus status,
        @Schema(nullable = true) MemberDoubt doubt,
        @Size(max = 50)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(nullable = true, examples = "阿不都")
                String name,
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "年度会员信息核对")
                String purpose) {}
