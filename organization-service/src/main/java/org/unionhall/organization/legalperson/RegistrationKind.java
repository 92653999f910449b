package org.unionhall.organization.legalperson;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a union applies for. */
@Schema(name = "LegalPersonRegistrationKind")
public enum RegistrationKind {
    /** 登记: the union has no certificate yet. */
    FIRST,
    /** 变更登记: of name, seat, legal representative or term. */
    CHANGE,
    /** 换发: the certificate is about to end or has ended. */
    RENEWAL,
    /** 补发: the certificate was lost, and that was made public. */
    REPLACEMENT,
    /** 注销登记. */
    CANCELLATION;

    /** Whether the union says what the certificate shall show. */
    boolean saysWhatIsShown() {
        return this == FIRST || this == CHANGE || this == RENEWAL;
    }
}
