/**
 * 选举人名册: who may vote in an election of a union, closed when the day of the election begins.
 * Members whose membership is retained have no vote (中国工会章程 第七条).
 */
package org.unionhall.membership.voterlist;
