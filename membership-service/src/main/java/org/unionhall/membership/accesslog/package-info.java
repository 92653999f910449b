/**
 * Who looked at whose sealed data, when and why. Every reveal writes a row in its own transaction's
 * end; rows are never changed, and the person concerned can read them.
 */
package org.unionhall.membership.accesslog;
