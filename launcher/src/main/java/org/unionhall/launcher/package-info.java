/**
 * The whole platform on one machine: the engines, the stand-ins and the four applications as child
 * processes, started, watched and ended together.
 *
 * <p>Owns: settings, secrets of the installation, order of start and stop. Never: knows what the
 * applications do; what is done with them is in {@code demonstration} and {@code walkthrough}.
 */
package org.unionhall.launcher;
