package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.util.List;

/** How many employers a contract lists, and how many workers they declare. */
@Embeddable
record CoverCounts(long employersCovered, long workersCovered) {

    static CoverCounts of(List<CoveredEmployer> listed) {
        return new CoverCounts(
                listed.size(), listed.stream().mapToLong(CoveredEmployer::workers).sum());
    }
}
