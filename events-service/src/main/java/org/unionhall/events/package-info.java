/**
 * Organizing: joining drives, their channels and their progress.
 *
 * <p>Knows no person: an application is an id, a group and a unit.
 */
package org.unionhall.events;
