/**
 * Figures that unions declare which do not work with the system yet, with evidence and a second
 * pair of eyes. What is approved becomes a declared fact; it is never mixed with what the system
 * has seen.
 */
package org.unionhall.events.declaredfact;
