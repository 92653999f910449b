package org.unionhall.organization.legalperson;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a union writes into its application; what its kind does not ask for is null.
 *
 * @param address the union's seat
 * @param representative name of the legal representative
 * @param termFrom first day of the committee's term
 * @param termTo its last day, at which the certificate ends at the latest
 * @param approvalDocument number of the upper union's approval
 * @param happenedOn the day of the change, the loss or the closing
 * @param statement the declaration of loss, or why the union closes
 * @param settled whether money and property are settled and the certificate is given back
 */
@Embeddable
record RegistrationForm(
        String address,
        String representative,
        @Column(name = "term_from") LocalDate termFrom,
        @Column(name = "term_to") LocalDate termTo,
        @Column(name = "approval_document") String approvalDocument,
        @Column(name = "happened_on") LocalDate happenedOn,
        String statement,
        Boolean settled) {}
