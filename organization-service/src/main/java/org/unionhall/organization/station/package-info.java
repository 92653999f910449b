/**
 * Stations (服务站点) that unions keep for workers: 爱心驿站, 母婴室, 职工维权服务站. Owns where they are, what they
 * have, when they were looked at last, and what anybody reads about them; tells facts of their
 * opening and closing.
 */
package org.unionhall.organization.station;
