package org.unionhall.organization.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.unit.UnitLevel;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.organization.unit.UnitType;

/** Whom a contract binds. */
@Schema(name = "CollectiveContractLevel")
public enum ContractLevel {
    /** 企业集体合同: one employer. */
    EMPLOYER,
    /** 区域性集体合同 */
    REGIONAL,
    /** 行业性集体合同 */
    INDUSTRY;

    /**
     * Regional and industry contracts are concluded in counties and below (《中华人民共和国劳动合同法》第五十三条),
     * not by the union of one employer.
     */
    boolean isFor(UnitProfile union) {
        return this == EMPLOYER
                || (union.level().compareTo(UnitLevel.COUNTY) >= 0
                        && union.type() != UnitType.GRASSROOTS);
    }
}
