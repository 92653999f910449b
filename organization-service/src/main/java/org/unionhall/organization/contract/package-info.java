/**
 * Collective contracts (集体合同): offered, negotiated, adopted, signed, filed with the labour
 * administration and in effect until their last day; and whom those in effect cover on a day.
 */
package org.unionhall.organization.contract;
