package org.unionhall.organization.legalperson;

import java.util.UUID;

/**
 * What a union applies for, each part checked by itself.
 *
 * @param type of the certificate; null unless it is the first
 */
record Application(
        UUID unitId, RegistrationKind kind, CertificateType type, RegistrationForm form) {}
