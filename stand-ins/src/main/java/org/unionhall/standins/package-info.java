/**
 * Stand-ins for outside systems, speaking their HTTP: an SMS provider and a real-name registry.
 *
 * <p>Owns: plausible answers, and the faults one wants to see survived. Never: writes a mobile
 * number or an ID number to a log or to disk; everything is forgotten when the process ends.
 */
package org.unionhall.standins;
