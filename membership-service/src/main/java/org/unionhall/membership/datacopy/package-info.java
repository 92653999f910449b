/** Copies of what the service keeps about a person, for that person (个人信息查阅、复制). */
package org.unionhall.membership.datacopy;
