package org.unionhall.acceptance.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.unionhall.organization.unit.UnitLevel;
import org.unionhall.organization.unit.UnitType;

/**
 * A city's unions: its federation, thirteen counties, their streets, townships and industries, a
 * holding pool each, the grassroots unions below them with sizes of a heavy tail, and groups within
 * the largest. Parents stand before their children.
 */
final class Tree {

    /** Before everything that the platform makes itself, so that its own ids sort behind. */
    private static final long FOUNDED = 1_704_067_200_000L;

    private static final long NUMBERS = 1L << 52;
    private static final double SPREAD = 1.5;

    private final long seed;
    private final List<Draft> drafts = new ArrayList<>();

    /** A union that has no numbers yet. */
    private static final class Draft {
        int parent;
        String name;
        UnitType type;
        UnitLevel level;
        String region;
        double weight;
        int members;
        int below;
        int branch = 1;
    }

    private Tree(long seed) {
        this.seed = seed;
    }

    /**
     * @param tree which tree of the platform it becomes; 0 on an empty one
     * @param mark makes its name another than that of a federation already there; may be empty
     */
    static List<Union> grow(long seed, int units, int members, long tree, String mark) {
        var growing = new Tree(seed);
        growing.plant(units, mark);
        growing.people(members);
        return growing.numbered(tree);
    }

    private void plant(int units, String mark) {
        int city = add(-1, "延安市总工会" + mark, UnitType.FEDERATION, UnitLevel.CITY, "610600", 0);
        int counties = Math.max(1, Math.min(Yanan.COUNTIES.size(), units / 20));
        double weights =
                Yanan.COUNTIES.stream().limit(counties).mapToDouble(Yanan.County::weight).sum();
        int streets = Math.max(counties, Math.min(220, units / 15));
        var homes = new ArrayList<List<Integer>>();
        for (var county : Yanan.COUNTIES.subList(0, counties)) {
            homes.add(
                    offices(
                            city,
                            county,
                            Math.max(1, (int) Math.round(streets * county.weight() / weights)),
                            units));
        }
        int left = units - drafts.size();
        int groups = left / 12;
        for (int i = 0; i < left - groups; i++) {
            var chance = Seeded.of(seed, "union", i);
            var home =
                    homes.get(
                            chance.weighed(
                                    IntStream.range(0, counties).boxed().toList(),
                                    shares(counties, weights)));
            grassroots(home.get((int) (home.size() * chance.share() * chance.share())), i, chance);
        }
        groups(groups);
    }

    private static double[] shares(int counties, double weights) {
        return Yanan.COUNTIES.stream()
                .limit(counties)
                .mapToDouble(county -> county.weight() / weights)
                .toArray();
    }

    /**
     * A county's federation and what stands directly below it; returns where grassroots unions can
     * stand.
     */
    private List<Integer> offices(int city, Yanan.County county, int streets, int units) {
        int federation =
                add(
                        city,
                        county.name() + "总工会",
                        UnitType.FEDERATION,
                        UnitLevel.COUNTY,
                        county.region(),
                        0);
        var homes = new ArrayList<Integer>();
        for (int i = 0; i < streets; i++) {
            var name =
                    county.name()
                            + Yanan.PLACES.get(i % Yanan.PLACES.size())
                            + (i < Yanan.PLACES.size() ? "街道" : (i / Yanan.PLACES.size()) + "镇")
                            + "总工会";
            homes.add(
                    add(
                            federation,
                            name,
                            UnitType.TOWNSHIP,
                            UnitLevel.TOWNSHIP,
                            county.region(),
                            0));
        }
        if (units >= 1000) {
            for (var industry : Yanan.INDUSTRIES) {
                homes.add(
                        add(
                                federation,
                                county.name() + industry + "工会联合会",
                                UnitType.INDUSTRY,
                                UnitLevel.COUNTY,
                                county.region(),
                                0));
            }
            add(
                    federation,
                    county.name() + "会员周转库",
                    UnitType.POOL,
                    UnitLevel.COUNTY,
                    county.region(),
                    3);
        }
        return homes;
    }

    private void grassroots(int home, int number, Seeded chance) {
        boolean joint = chance.chance(0.2);
        var name =
                drafts.get(home).name.substring(0, 2)
                        + chance.of(Yanan.FIRMS)
                        + chance.of(Yanan.TRADES)
                        + number
                        + (joint ? "联合工会委员会" : "有限公司工会委员会");
        add(
                home,
                name,
                joint ? UnitType.JOINT : UnitType.GRASSROOTS,
                UnitLevel.GRASSROOTS,
                drafts.get(home).region,
                (joint ? 1.5 : 1) * chance.heavyTailed(SPREAD));
    }

    private void groups(int groups) {
        var largest =
                IntStream.range(0, drafts.size())
                        .boxed()
                        .filter(i -> drafts.get(i).level == UnitLevel.GRASSROOTS)
                        .sorted(
                                Comparator.comparing((Integer i) -> -drafts.get(i).weight)
                                        .thenComparing(i -> i))
                        .limit(Math.max(1, groups / 4))
                        .toList();
        for (int i = 0; i < groups; i++) {
            int home = largest.get(i % largest.size());
            add(
                    home,
                    "第" + (i / largest.size() + 1) + "工会小组",
                    UnitType.GROUP,
                    UnitLevel.SUB,
                    drafts.get(home).region,
                    0.5);
        }
    }

    private int add(
            int parent, String name, UnitType type, UnitLevel level, String region, double weight) {
        var draft = new Draft();
        draft.parent = parent;
        draft.name = name;
        draft.type = type;
        draft.level = level;
        draft.region = region;
        draft.weight = weight;
        drafts.add(draft);
        return drafts.size() - 1;
    }

    /** Shares the members out by weight; the sum is exact. */
    private void people(int members) {
        double weights = drafts.stream().mapToDouble(draft -> draft.weight).sum();
        double due = 0;
        int given = 0;
        for (var draft : drafts) {
            due += members * draft.weight / weights;
            draft.members = (int) Math.round(due) - given;
            given += draft.members;
            draft.below = draft.members;
        }
        for (int i = drafts.size() - 1; i > 0; i--) {
            var draft = drafts.get(i);
            drafts.get(draft.parent).below += draft.below;
            drafts.get(draft.parent).branch += draft.branch;
        }
    }

    /**
     * As the organization service spreads a branch: half of the numbers stay free for unions to
     * come.
     */
    private List<Union> numbered(long tree) {
        var next = new long[drafts.size()];
        var each = new long[drafts.size()];
        var unions = new Union[drafts.size()];
        for (int i = 0; i < unions.length; i++) {
            var draft = drafts.get(i);
            var id = Seeded.of(seed, "unit", i).id(FOUNDED + i);
            long lo = i == 0 ? tree * NUMBERS : next[draft.parent];
            long width = i == 0 ? NUMBERS : each[draft.parent] * draft.branch;
            if (i > 0) {
                next[draft.parent] += width;
            }
            next[i] = lo + 1;
            each[i] = draft.branch == 1 ? 0 : Math.max((width - 1) / 2 / (draft.branch - 1), 1);
            var path = i == 0 ? id.toString() : unions[draft.parent].path() + "/" + id;
            unions[i] =
                    new Union(
                            id,
                            draft.parent,
                            draft.name,
                            draft.type,
                            draft.level,
                            draft.region,
                            lo,
                            lo + width - 1,
                            path,
                            draft.members,
                            draft.below);
        }
        return Arrays.asList(unions);
    }
}
