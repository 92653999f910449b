/**
 * Rosters (花名册导入): a clerk sends a workbook or a text file; it is checked, its rows become members
 * by the rules of joining, and the whole can be taken back while nobody has touched what came of
 * it.
 */
package org.unionhall.membership.roster;
