package org.unionhall.organization.contract;

import java.util.List;

/** What was signed, and whom it covers. */
record Signed(Signing signing, List<CoveredEmployer> employers) {}
