/**
 * What the platform promises, held against it while it is hurt: a nemesis with a seed, virtual
 * users who note what they were told, and a checker that judges the whole history afterwards.
 *
 * <p>Owns: the proxies between the parts, the faults and their schedule, the history, the
 * invariants. Never: a switch inside the platform; everything is done from outside, to the
 * processes as {@code ./start} runs them.
 */
package org.unionhall.acceptance.faults;
