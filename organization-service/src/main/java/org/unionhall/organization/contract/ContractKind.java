package org.unionhall.organization.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contract is about (《中华人民共和国劳动合同法》第五十一条、第五十二条). */
@Schema(name = "CollectiveContractKind")
public enum ContractKind {
    /** 综合集体合同 */
    COMPREHENSIVE,
    /** 工资专项集体合同 */
    WAGES,
    /** 女职工权益保护专项集体合同 */
    WOMEN,
    /** 劳动安全卫生专项集体合同 */
    SAFETY,
    /** 其他专项集体合同 */
    OTHER
}
