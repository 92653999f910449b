/**
 * Room on the disks that a service depends on: before one is full, writes are refused, so that the
 * database and the broker never meet a full one.
 */
package org.unionhall.platform.disk;
