/** Copies of the notices that membership publishes, shown to everybody who scanned a code. */
package org.unionhall.events.noticecopy;
