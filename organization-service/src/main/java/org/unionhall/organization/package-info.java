/**
 * The unions of a federation: their tree, who may act for them, and the parameters and code tables
 * the law gives.
 *
 * <p>Owns the place of every union, every appointment and every legal threshold, and publishes them
 * to the other services. It knows no person: accounts are ids, names and numbers live in
 * membership.
 */
package org.unionhall.organization;
