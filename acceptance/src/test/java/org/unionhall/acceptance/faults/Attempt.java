package org.unionhall.acceptance.faults;

import java.util.Map;
import org.unionhall.launcher.client.Api;

/**
 * An application somebody makes under one Idempotency-Key, until its fate is known.
 *
 * @param contested whether somebody else applies with the same identity, or the same person twice
 */
record Attempt(String who, Api person, Map<String, Object> form, String key, boolean contested) {}
