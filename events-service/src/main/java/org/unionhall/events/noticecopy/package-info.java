/** Copies of the notices that membership publishes, shown to whoever scanned a code. */
package org.unionhall.events.noticecopy;
