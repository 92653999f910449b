/**
 * The code table of groups (所属群体) and the schemes that count them. Being a migrant worker (农民工) is
 * no group: it is a flag of its own, counted beside them.
 */
package org.unionhall.organization.group;
