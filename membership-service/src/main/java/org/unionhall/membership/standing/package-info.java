/**
 * How a membership stands (会籍变动) after joining: retained, restored, or ended by leaving, expulsion
 * or death. A clerk of the union decides, but nobody about himself; a member leaves by asking, also
 * when the union is silent; an expulsion takes effect when the union above has filed it.
 */
package org.unionhall.membership.standing;
