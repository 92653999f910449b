/**
 * Two records of the register are of one person (重复会籍): a clerk proposes to merge them, the people
 * concerned hear of it and may object, and the union above both decides. Nothing is deleted: the
 * record that goes leads to the one that stays, and for some days the merge can be undone.
 */
package org.unionhall.membership.merge;
