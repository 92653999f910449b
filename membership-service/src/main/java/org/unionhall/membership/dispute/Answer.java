package org.unionhall.membership.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What who holds the identity says, and when. */
@Embeddable
record Answer(@Column(name = "answer") String text, @Column(name = "answered_at") Instant at) {}
