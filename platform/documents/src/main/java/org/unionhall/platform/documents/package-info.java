/**
 * Sheets that are printed: PDF and picture from one drawing, with the house's font embedded and a
 * place for characters that no font has. Knows no domain word.
 */
package org.unionhall.platform.documents;
