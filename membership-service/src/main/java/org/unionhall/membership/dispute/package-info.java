/**
 * Somebody says that an identity which is taken is the own one: the document is shown at any union,
 * who holds the identity is heard, and the union above both decides. Who opens a dispute learns
 * nothing by it: what is taken is looked for only once a clerk has seen the document.
 */
package org.unionhall.membership.dispute;
