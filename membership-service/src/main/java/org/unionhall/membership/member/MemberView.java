package org.unionhall.membership.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Versioned;

/** A member as the member and staff see it: numbers masked. */
@Schema(name = "Member")
public record MemberView(
        UUID id,
        @Schema(examples = "6106000000514") String memberNumber,
        MemberStatus status,
        Unit unit,
        @Schema(examples = "阿不都·艾尼") String name,
        Sex sex,
        @Schema(nullable = true) LocalDate birthDate,
        IdType idType,
        @Schema(examples = "**************002X") String idNumber,
        @Schema(nullable = true, examples = "138****8000") String mobile,
        @Schema(examples = "COURIER") String group,
        EmploymentForm employmentForm,
        boolean migrantWorker,
        @Schema(nullable = true) Employer employer,
        @Schema(nullable = true) CheckState realNameCheck,
        LocalDate joinedOn,
        @Schema(nullable = true) UUID mergedInto,
        @Schema(nullable = true) String channelCode,
        Instant changedAt,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647") long version)
        implements Versioned {

    /** The union a member belongs to. */
    @Schema(name = "UnitReference")
    public record Unit(UUID id, @Schema(examples = "宝塔区快递行业工会联合会") String name) {}

    /** 工作单位. */
    @Schema(name = "MemberEmployer")
    public record Employer(
            @Schema(nullable = true) String name, @Schema(nullable = true) String creditCode) {}

    static MemberView of(Member member, String unitName, CheckState check, Seal seal) {
        var person = member.person();
        return new MemberView(
                member.id(),
                member.memberNumber(),
                member.status(),
                new Unit(member.unitId(), unitName),
                person.name(),
                person.sex(),
                null,
                person.idType(),
                person.idMask(seal, member.idPlace()),
                member.mobileMask(),
                person.group(),
                person.employmentForm(),
                person.migrantWorker(),
                person.employerName() == null && person.employerCreditCode() == null
                        ? null
                        : new Employer(person.employerName(), person.employerCreditCode()),
                check,
                member.lineage().joinedOn(),
                member.lineage().mergedInto(),
                member.channelCode(),
                member.changedAt(),
                member.version());
    }

    @Override
    public String toString() {
        return "MemberView[" + id + "]";
    }
}
