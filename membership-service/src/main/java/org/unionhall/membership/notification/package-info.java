/**
 * Telling people: what concerns them is kept for them to read, and sent as a text message where
 * their choice and the hour allow. Nothing else of the platform writes to a person, but for sign-in
 * codes.
 */
package org.unionhall.membership.notification;
