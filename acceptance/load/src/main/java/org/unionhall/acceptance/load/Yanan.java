package org.unionhall.acceptance.load;

import java.util.List;

/**
 * The city whose federation is made up: its counties by their share of all unions, and the words
 * its unions are named with.
 */
final class Yanan {

    record County(String name, String region, double weight) {}

    static final List<County> COUNTIES =
            List.of(
                    new County("宝塔区", "610602", 0.26),
                    new County("安塞区", "610603", 0.09),
                    new County("延长县", "610621", 0.05),
                    new County("延川县", "610622", 0.06),
                    new County("志丹县", "610625", 0.07),
                    new County("吴起县", "610626", 0.08),
                    new County("甘泉县", "610627", 0.04),
                    new County("富县", "610628", 0.06),
                    new County("洛川县", "610629", 0.08),
                    new County("宜川县", "610630", 0.04),
                    new County("黄龙县", "610631", 0.02),
                    new County("黄陵县", "610632", 0.06),
                    new County("子长市", "610681", 0.09));

    static final List<String> INDUSTRIES = List.of("教科文卫体", "交通运输", "能源化工", "建设", "财贸金融");
    static final List<String> PLACES =
            List.of("南市", "凤凰山", "枣园", "桥沟", "河庄坪", "李渠", "姚店", "青化砭", "蟠龙", "柳林", "万花山", "甘谷驿");
    static final List<String> TRADES =
            List.of(
                    "快递", "物流", "餐饮", "家政服务", "建筑工程", "保安服务", "环卫", "果业", "石油技术服务", "商贸", "运输",
                    "物业管理");
    static final List<String> FIRMS =
            List.of("顺达", "鑫源", "宏远", "延河", "圣地", "红都", "永兴", "华瑞", "恒通", "金穗");

    private Yanan() {}
}
