/**
 * One trace from the phone's request to the last copy it changes. Owns what a span may say and
 * which are sent; never touches threads, and costs nothing while no receiver is configured.
 */
package org.unionhall.platform.web.tracing;
