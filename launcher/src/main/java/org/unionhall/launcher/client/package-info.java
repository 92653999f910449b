/**
 * The public API as anybody's program would call it: plain HTTP and JSON through the gateway.
 *
 * <p>Owns: sending, reading, signing in with a code from the stand-in. Never: knows a service
 * behind the gateway.
 */
package org.unionhall.launcher.client;
