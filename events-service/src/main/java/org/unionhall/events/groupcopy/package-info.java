/** The copy of organization's code table of worker groups. */
package org.unionhall.events.groupcopy;
