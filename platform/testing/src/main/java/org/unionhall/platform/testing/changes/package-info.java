/**
 * What must hold for every operation that makes or changes something, tried on a running service
 * with the requests of its {@link org.unionhall.platform.testing.permissions.Scene}: repeating
 * makes nothing twice, nobody overwrites unseen, lists stay whole while things come and go. The few
 * operations that may be otherwise stand with their reasons in {@code change-allowances.txt}.
 */
package org.unionhall.platform.testing.changes;
