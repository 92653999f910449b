/**
 * Legal-person registration of unions (《基层工会法人登记管理办法》总工办发〔2020〕20号): what unions apply for, who
 * decides on it, the certificates they hold and every edition of those. A register beside the
 * national office, which prints the certificates themselves.
 */
package org.unionhall.organization.legalperson;
