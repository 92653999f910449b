/**
 * Founding a union on line (工会法 第十二条): who applies, which union above decides, what it decides and
 * in what time. Owns the application with its history; the union itself is founded by the feature
 * {@code unit}, in the transaction of the approval.
 */
package org.unionhall.organization.founding;
