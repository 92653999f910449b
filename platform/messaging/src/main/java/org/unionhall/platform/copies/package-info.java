/** Copies of what other services publish, declared by a record, a table and a key. */
package org.unionhall.platform.copies;
