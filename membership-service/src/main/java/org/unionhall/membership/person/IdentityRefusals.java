package org.unionhall.membership.person;

import org.unionhall.platform.web.problem.Refuses;

/** What may be wrong with a name and a document. */
@Refuses(
        value = {"NAME_REQUIRED", "NAME_FORM", "NAME_FORM_FOREIGN"},
        of = DocumentRefusals.class)
public interface IdentityRefusals {}
