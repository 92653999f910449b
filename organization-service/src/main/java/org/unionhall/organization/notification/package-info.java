/** Asking membership-service to tell people something: it alone writes to persons. */
package org.unionhall.organization.notification;
