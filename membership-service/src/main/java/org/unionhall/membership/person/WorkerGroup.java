package org.unionhall.membership.person;

/**
 * 群体: the eight groups of the ACFTU's 2018 plan (八大群体) and those added later. Migrant worker is a
 * flag beside it, not a group.
 */
public enum WorkerGroup {
    /** 货车司机 */
    TRUCK_DRIVER,
    /** 快递员 */
    COURIER,
    /** 护工护理员 */
    CARE_WORKER,
    /** 家政服务员 */
    DOMESTIC_WORKER,
    /** 商场信息员 */
    MALL_INFORMATION_WORKER,
    /** 网约送餐员(外卖配送员) */
    FOOD_DELIVERY_RIDER,
    /** 房产中介员 */
    REAL_ESTATE_AGENT,
    /** 保安员 */
    SECURITY_GUARD,
    /** 网约车司机 */
    RIDE_HAILING_DRIVER,
    /** 环卫工人 */
    SANITATION_WORKER,
    /** 灵活就业人员 */
    FLEXIBLE_WORKER,
    /** 不属于上述群体 */
    OTHER
}
