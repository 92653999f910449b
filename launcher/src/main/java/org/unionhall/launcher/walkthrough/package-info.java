/**
 * The main job as a person sees it: scan, sign in, apply, be reviewed, be a member, be counted.
 *
 * <p>Owns: the steps, what must be true after each, how long it took. Never: looks behind the
 * gateway.
 */
package org.unionhall.launcher.walkthrough;
