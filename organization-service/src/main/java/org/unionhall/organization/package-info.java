/**
 * The unions of a federation: their tree, who may act for them, and the parameters and code tables
 * the law gives.
 *
 * <p>Owns where every union stands, every appointment and every legal threshold, and tells the
 * other services by message. It knows no person: accounts are ids, names and numbers live in
 * membership.
 */
package org.unionhall.organization;
