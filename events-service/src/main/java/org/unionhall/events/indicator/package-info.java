/**
 * Indicators: formulas over the measures of facts, asked for a union with all below it and some
 * months. What the system has seen and what unions declared are never added up silently.
 */
package org.unionhall.events.indicator;
