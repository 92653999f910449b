/**
 * What each feature keeps about a person, and what becomes of it once the person is erased (删除).
 */
package org.unionhall.membership.erasable;
