package org.unionhall.organization.legalperson;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.web.problem.Text;

/** The two documents there are, told apart by how their credit codes begin (GB 32100-2015). */
@Schema(name = "UnionCertificateType")
@SuppressWarnings("ImmutableEnumChecker") // Text is two strings, the set is not changed
public enum CertificateType {
    /** 工会法人资格证书. */
    LEGAL_PERSON(
            "工会法人资格证书",
            "certificate of legal personality",
            "81",
            EnumSet.of(
                    UnitType.GRASSROOTS,
                    UnitType.JOINT,
                    UnitType.REGIONAL,
                    UnitType.INDUSTRY,
                    UnitType.PARK,
                    UnitType.TOWNSHIP,
                    UnitType.VILLAGE)),
    /** 工会统一社会信用代码证书, for bodies without legal personality. */
    CREDIT_CODE(
            "工会统一社会信用代码证书",
            "certificate of the credit code",
            "89",
            EnumSet.of(
                    UnitType.GRASSROOTS,
                    UnitType.JOINT,
                    UnitType.REGIONAL,
                    UnitType.INDUSTRY,
                    UnitType.PARK,
                    UnitType.TOWNSHIP,
                    UnitType.VILLAGE,
                    UnitType.FEDERATION));

    private final Text title;
    private final String prefix;
    private final Set<UnitType> holders;

    CertificateType(String zh, String en, String prefix, Set<UnitType> holders) {
        this.title = Text.text(zh, en);
        this.prefix = prefix;
        this.holders = holders;
    }

    Text title() {
        return title;
    }

    /** With what the credit codes of its holders begin. */
    String prefix() {
        return prefix;
    }

    /** Whether unions of that type can hold one (办法 第二条). */
    boolean isFor(UnitType type) {
        return holders.contains(type);
    }
}
