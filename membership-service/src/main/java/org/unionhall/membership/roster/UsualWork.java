package org.unionhall.membership.roster;

import org.unionhall.membership.person.EmploymentForm;

/** What holds for rows that do not say; each may be null. */
record UsualWork(String group, EmploymentForm employmentForm, Boolean migrantWorker) {}
