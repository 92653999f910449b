/**
 * A person who is no member any more asks to be erased: a clerk checks who asks, the union above
 * approves, and the marks of the person lie sealed for some days before they are destroyed. What
 * each feature holds is said by its {@code erasable.Holding}.
 */
package org.unionhall.membership.erasure;
