package org.unionhall.organization.station;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.Text;
import org.unionhall.platform.web.problem.WordedProblem;
import org.unionhall.platform.web.problem.Words;

/** Why something cannot be done with a station. */
@SuppressWarnings("ImmutableEnumChecker") // Words are a record of strings
public enum StationProblem implements WordedProblem {
    STATION_UNION_NOT_AT_WORK(
            409,
            text("该工会当前不能设立站点", "The union cannot open a station now"),
            text(
                    "只有状态正常的工会可以设立站点；筹备、锁定或已终止的工会不能。",
                    "A union that is being prepared, locked or over opens no stations.")),
    STATION_OPEN_TWICE(
            409,
            text("该站点已登记", "The station is entered already"),
            text(
                    "该工会已有同类同名的站点在用，请修改原记录，或换一个名称。",
                    "The union keeps an open station of this kind and name; change that one, or"
                            + " choose another name.")),
    STATION_CLOSED(
            409,
            text("站点已撤销", "The station is closed"),
            text("该站点已于 {0} 撤销，不能再变更。", "It was closed on {0} and cannot change any more.")),
    STATION_FIXED(
            409,
            text("此项登记后不能更改", "This stays as it was entered"),
            text(
                    "所属工会、种类、建成日期和批准文号不能更改；录入有误的，请撤销（撤销日期填建成日期）后重新登记。",
                    "Union, kind, day of opening and approval cannot change. If they were entered"
                            + " wrongly, close the station on the day of its opening and enter"
                            + " it anew.")),
    STATION_PLACE_SWAPPED(
            422,
            text("经度和纬度填反了", "Latitude and longitude are swapped"),
            text(
                    "纬度 latitude 在 {0} 至 {1} 之间，经度 longitude 在 {2} 至 {3} 之间，请对调。",
                    "The latitude lies from {0} to {1}, the longitude from {2} to {3}: exchange"
                            + " them.")),
    STATION_PLACE_OUTSIDE(
            422,
            text("坐标不在中国境内", "The place is not in China"),
            text(
                    "纬度应在 {0} 至 {1} 之间，经度应在 {2} 至 {3} 之间（WGS-84 坐标）。",
                    "The latitude lies from {0} to {1}, the longitude from {2} to {3} (WGS-84).")),
    STATION_PHONE_FORM(
            422,
            text("公开电话格式不正确", "Not a public phone"),
            text(
                    "请填写固定电话（如 0911-2380000）或服务热线（如 12351）；为保护个人信息，不能填写手机号。",
                    "A landline such as 0911-2380000 or a hotline such as 12351; a mobile is"
                            + " somebody's own.")),
    STATION_HOURS_FORM(
            422,
            text("开放时间不正确", "Not opening hours"),
            text(
                    "每段须有星期、开始和结束时间（HH:MM，最晚 24:00），结束晚于开始；跨夜的分为两段。",
                    "Each has a weekday, from and to (HH:MM, 24:00 at the latest), to after from;"
                            + " a night is two of them.")),
    STATION_HOURS_OVERLAP(
            422,
            text("开放时间重叠", "The opening hours overlap"),
            text("同一天的各段开放时间不能重叠。", "The hours of a day must not overlap."));

    private final Words words;

    StationProblem(int status, Text title, Text detail) {
        this.words = new Words(status, title, detail);
    }

    @Override
    public Words words() {
        return words;
    }
}
