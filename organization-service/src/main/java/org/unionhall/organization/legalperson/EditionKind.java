package org.unionhall.organization.legalperson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what an edition of a certificate came about. */
@Schema(name = "UnionCertificateEditionKind")
public enum EditionKind {
    /** 登记. */
    FIRST,
    /** 变更登记. */
    CHANGE,
    /** 换发. */
    RENEWAL,
    /** 补发. */
    REPLACEMENT,
    /** 注销. */
    CANCELLATION,
    /** 更正: something had been entered wrongly. */
    CORRECTION;

    static EditionKind of(RegistrationKind kind) {
        return valueOf(kind.name());
    }
}
