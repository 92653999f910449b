/**
 * A real PostgreSQL and a real Kafka broker, started from Maven artifacts in a folder of one's own.
 *
 * <p>Owns: unpacking, first-time initialisation, start, readiness, stop, and the clean-up after a
 * violent end of either the engine or its starter. Never: knows what is stored in them.
 */
package org.unionhall.platform.embedded;
