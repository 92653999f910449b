/** Text messages, by whichever provider stands behind {@code SMS_URL}. */
package org.unionhall.membership.sms;
