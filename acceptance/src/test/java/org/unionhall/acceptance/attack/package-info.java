/**
 * Attacks from outside on a running platform, a few for each kind of trust that people put in it.
 * Each prints whether it holds, and the request that shows it when it does not. Never looks inside:
 * what it knows is what any caller sees.
 */
package org.unionhall.acceptance.attack;
