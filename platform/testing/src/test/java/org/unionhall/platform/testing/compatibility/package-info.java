/**
 * Holds that the contracts change only by addition: what clients and readers of messages rely on is
 * compared with what was committed before. Knows nothing of any service.
 */
package org.unionhall.platform.testing.compatibility;
