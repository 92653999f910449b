package org.unionhall.organization.contract;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sides of a contract. */
@Schema(name = "CollectiveContractSide")
public enum ContractSide {
    UNION,
    EMPLOYER
}
