package org.unionhall.membership.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.membership.sealing.Seal;

/** A member as the member and staff see it: numbers masked. */
@Schema(name = "Member")
public record MemberView(
        UUID id,
        @Schema(description = "会员证号，with a check digit", examples = "6106000000514")
                String memberNumber,
        MemberStatus status,
        Unit unit,
        @Schema(examples = "阿不都·艾尼") String name,
        Sex sex,
        @Schema(nullable = true) LocalDate birthDate,
        IdType idType,
        @Schema(description = "Masked", examples = "110105********002X") String idNumber,
        @Schema(description = "Masked", nullable = true, examples = "138****8000") String mobile,
        WorkerGroup group,
        EmploymentForm employmentForm,
        boolean migrantWorker,
        @Schema(nullable = true) Employer employer,
        @Schema(description = "What the real-name registry said", nullable = true)
                CheckState realNameCheck,
        @Schema(description = "入会时间；survives transfers") LocalDate joinedOn,
        @Schema(nullable = true) String channelCode,
        Instant changedAt,
        int version) {

    /** The union a member belongs to. */
    @Schema(name = "UnitReference")
    public record Unit(UUID id, @Schema(examples = "宝塔区快递行业工会联合会") String name) {}

    /** 工作单位. */
    @Schema(name = "MemberEmployer")
    public record Employer(
            @Schema(nullable = true) String name, @Schema(nullable = true) String creditCode) {}

    static MemberView of(Member member, String unitName, CheckState check, Seal seal) {
        var person = member.person();
        var mask = person.idMask(seal, member.idPlace());
        return new MemberView(
                member.id(),
                member.memberNumber(),
                member.status(),
                new Unit(member.unitId(), unitName),
                person.name(),
                person.sex(),
                person.birthDateBeside(mask),
                person.idType(),
                mask,
                member.mobileMask(),
                person.group(),
                person.employmentForm(),
                person.migrantWorker(),
                person.employerName() == null && person.employerCreditCode() == null
                        ? null
                        : new Employer(person.employerName(), person.employerCreditCode()),
                check,
                member.joinedOn(),
                member.channelCode(),
                member.changedAt(),
                member.version());
    }

    @Override
    public String toString() {
        return "MemberView[" + id + "]";
    }
}
