/**
 * What a person has consented to, and takes back or gives again (个人信息保护法 §15). What was consented
 * to with an application stands in it; what came afterwards is a ledger.
 */
package org.unionhall.membership.consent;
