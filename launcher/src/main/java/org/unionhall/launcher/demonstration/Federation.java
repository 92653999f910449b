package org.unionhall.launcher.demonstration;

import java.util.ArrayList;
import java.util.List;

/**
 * What the demonstration consists of: Yan'an with its 13 counties and districts, and made-up
 * unions.
 */
final class Federation {

    /** A union; {@code parent} is the key of an earlier one, null at the top. */
    record Union(
            String key, String name, String type, String level, String parent, String region) {}

    /** Somebody appointed; all are made up. */
    record Officer(String mobile, String name, String role, String union) {}

    /** A QR code of the drive, given out for a union. */
    record Venue(String key, String union, String label) {}

    static final String CITY = "yanan";

    static final List<String> EIGHT_GROUPS =
            List.of(
                    "TRUCK_DRIVER",
                    "COURIER",
                    "CARE_WORKER",
                    "DOMESTIC_WORKER",
                    "MALL_INFORMATION_WORKER",
                    "FOOD_DELIVERY_RIDER",
                    "REAL_ESTATE_AGENT",
                    "SECURITY_GUARD");

    private static final List<String> COUNTIES =
            List.of(
                    "610602 baota 宝塔区",
                    "610603 ansai 安塞区",
                    "610621 yanchang 延长县",
                    "610622 yanchuan 延川县",
                    "610625 zhidan 志丹县",
                    "610626 wuqi 吴起县",
                    "610627 ganquan 甘泉县",
                    "610628 fuxian 富县",
                    "610629 luochuan 洛川县",
                    "610630 yichuan 宜川县",
                    "610631 huanglong 黄龙县",
                    "610632 huangling 黄陵县",
                    "610681 zichang 子长市");

    private Federation() {}

    /** Parents before children. */
    static List<Union> unions() {
        var all = new ArrayList<Union>();
        all.add(new Union(CITY, "延安市总工会", "FEDERATION", "CITY", null, "610600"));
        for (var county : COUNTIES) {
            var part = county.split(" ", 3);
            all.add(new Union(part[1], part[2] + "总工会", "FEDERATION", "COUNTY", CITY, part[0]));
        }
        all.addAll(
                List.of(
                        union("gaoxin", "延安高新区工会工作委员会", "PARK", CITY, "610602"),
                        union("freight", "延安市货运物流行业工会联合会", "INDUSTRY", CITY, "610600"),
                        union("qiaogou", "宝塔区桥沟街道总工会", "TOWNSHIP", "baota", "610602"),
                        union("nanshi", "宝塔区南市街道总工会", "TOWNSHIP", "baota", "610602"),
                        union("zaoyuan", "宝塔区枣园街道总工会", "TOWNSHIP", "baota", "610602"),
                        union("zhenwudong", "安塞区真武洞街道总工会", "TOWNSHIP", "ansai", "610603"),
                        union("wayaobu", "子长市瓦窑堡街道总工会", "TOWNSHIP", "zichang", "610681"),
                        union("fengqi", "洛川县凤栖街道总工会", "TOWNSHIP", "luochuan", "610629"),
                        union("qiaoshan", "黄陵县桥山街道总工会", "TOWNSHIP", "huangling", "610632"),
                        union("courier", "宝塔区快递行业工会联合会", "INDUSTRY", "baota", "610602"),
                        union("erdaojie", "宝塔区二道街商圈工会联合会", "REGIONAL", "baota", "610602"),
                        union("yinjiagou", "桥沟街道尹家沟社区工会", "VILLAGE", "qiaogou", "610602"),
                        union("shunjie", "延安顺捷速递有限公司工会委员会", "GRASSROOTS", "courier", "610602"),
                        union("shunjie-north", "顺捷速递城北分工会", "SUB_UNION", "shunjie", "610602"),
                        union("shunjie-night", "顺捷速递夜班工会小组", "GROUP", "shunjie-north", "610602"),
                        union("small", "桥沟街道小微企业联合工会", "JOINT", "qiaogou", "610602"),
                        union("pool-baota", "宝塔区新就业形态劳动者工会周转库", "POOL", "baota", "610602"),
                        union("pool-ansai", "安塞区新就业形态劳动者工会周转库", "POOL", "ansai", "610603"),
                        union("pool-luochuan", "洛川县新就业形态劳动者工会周转库", "POOL", "luochuan", "610629"),
                        union("pool-zichang", "子长市新就业形态劳动者工会周转库", "POOL", "zichang", "610681")));
        return all;
    }

    static List<Officer> officers() {
        return List.of(
                new Officer("13800000001", "高建国", "CHAIR", CITY),
                new Officer("13800000002", "李秀梅", "CLERK", CITY),
                new Officer("13800000003", "王志强", "AUDITOR", CITY),
                new Officer("13800000011", "张延生", "CHAIR", "baota"),
                new Officer("13800000012", "刘小红", "CLERK", "baota"),
                new Officer("13800000021", "马文军", "CLERK", "ansai"),
                new Officer("13800000022", "贺彩霞", "CLERK", "luochuan"),
                new Officer("13800000023", "白宝山", "CHAIR", "zichang"),
                new Officer("13800000031", "郝丽娜", "CLERK", "courier"),
                new Officer("13800000032", "陈大勇", "CHAIR", "freight"),
                new Officer("13800000033", "薛燕", "CLERK", "pool-baota"),
                new Officer("13800000034", "拓建平", "ORGANIZER", "qiaogou"),
                new Officer("13800000035", "曹玉兰", "CLERK", "pool-luochuan"));
    }

    static List<Venue> venues() {
        return List.of(
                new Venue("venue-courier", "courier", "城区快递分拨中心"),
                new Venue("venue-pool-baota", "pool-baota", "宝塔区职工服务中心"),
                new Venue("venue-pool-luochuan", "pool-luochuan", "洛川苹果物流园"),
                new Venue("venue-freight", "freight", "货车司机之家"));
    }

    private static Union union(String key, String name, String type, String parent, String region) {
        return new Union(key, name, type, null, parent, region);
    }
}
