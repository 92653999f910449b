/**
 * What holds for every message and every listener of a service, today's and tomorrow's: found in
 * its classes, held against {@code contracts/asyncapi.yaml} and the golden samples.
 */
package org.unionhall.platform.testing.messages;
