/**
 * An account is reached by another mobile: its holder has both telephones and changes it; has lost
 * the former one and claims the account by name and document, which whoever has it may stop in
 * time; or has been given the number of somebody else and lets that account go.
 */
package org.unionhall.membership.mobilechange;
