/**
 * Papers that people signed, as a clerk scanned them: sealed files, each of which may be named once
 * by what it is the proof of. Who may look at one is for that feature to say.
 */
package org.unionhall.membership.paper;
