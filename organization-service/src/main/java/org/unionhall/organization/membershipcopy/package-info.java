/**
 * What this service knows of membership: to which union each live member and each open application
 * belongs, and nothing about the person. Only so that no union ends with somebody in it; the truth
 * about members is membership-service's. Can be emptied and built again from the topics.
 */
package org.unionhall.organization.membershipcopy;
