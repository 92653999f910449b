/**
 * What is known about a person and how it is written: identity documents, names, mobiles, groups.
 * Owns the checks of the law and the standards; sends no query and knows no HTTP. A value that
 * exists is valid; text becomes a value by {@code read(…)}, which says what is wrong instead of
 * throwing, so that one answer can name every faulty field.
 */
package org.unionhall.membership.person;
