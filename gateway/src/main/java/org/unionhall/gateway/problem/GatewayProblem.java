package org.unionhall.gateway.problem;

import static org.unionhall.platform.web.problem.Text.text;

import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Text;

/** What the gateway itself refuses, before any service is asked. */
@SuppressWarnings("ImmutableEnumChecker") // Text is a record of two strings
public enum GatewayProblem implements ProblemType {
    MALFORMED_REQUEST(
            400,
            text("请求格式错误", "Malformed request"),
            text(
                    "请求不符合 HTTP 规范，请检查 Host、Content-Length、Transfer-Encoding 和换行。",
                    "The request does not follow HTTP; check Host, Content-Length,"
                            + " Transfer-Encoding and its line ends.")),
    PATH_NOT_ALLOWED(
            400,
            text("请求路径不被接受", "The path is not accepted"),
            text(
                    "路径中不能含有“..”“//”“;”、编码后的斜杠或不完整的百分号编码。",
                    "The path must not contain \"..\", \"//\", \";\", an encoded slash or half an"
                            + " escape.")),
    BODY_NOT_ALLOWED(
            400,
            text("此请求方法不能携带内容", "No body belongs to this method"),
            text("请去掉 {0} 请求的内容后重新提交。", "Send the {0} again without a body.")),
    ROUTE_NOT_FOUND(
            404,
            text("没有此地址", "No such address"),
            text(
                    "此地址不存在，可用的接口见 /docs。",
                    "There is nothing at this address; /docs lists what there is.")),
    METHOD_NOT_ALLOWED(
            405,
            text("不支持的请求方法", "Method not allowed"),
            text("该地址不支持此请求方法。", "This address does not offer this method.")),
    REQUEST_TIMEOUT(
            408,
            text("请求超时", "The request took too long"),
            text("请求内容未能在 {0} 秒内全部到达。", "The body did not arrive within {0} seconds.")),
    BODY_TOO_SLOW(
            408,
            text("请求内容传输过慢", "The body came too slowly"),
            text(
                    "请求内容每 {1} 秒至少须到达 {0} 字节，请在网络较好时重试。",
                    "At least {0} bytes of the body must arrive every {1} seconds; retry on a"
                            + " better network.")),
    BODY_TOO_LARGE(
            413,
            text("请求内容过大", "The body is too large"),
            text("请求内容不能超过 {0} 字节。", "The body must not exceed {0} bytes.")),
    HEADERS_TOO_LARGE(
            431,
            text("请求头过大", "The headers are too large"),
            text("请求头总长不能超过 {0} 字节。", "The headers must not exceed {0} bytes in all.")),
    UPSTREAM_FAILED(
            502,
            text("服务未能完成应答", "The service broke off"),
            text(
                    "服务在应答前中断了连接。请先查询结果，再决定是否重试。",
                    "The service closed the connection before it answered. Look at the result"
                            + " before you retry.")),
    UPSTREAM_UNAVAILABLE(
            503,
            text("服务暂时不可用", "Temporarily unavailable"),
            text("服务正在恢复，请 {0} 秒后重试。", "The service is recovering; retry in {0} seconds.")),
    TOO_MANY_STREAMS(
            429,
            text("同时打开的下载或实时消息过多", "Too many downloads or event streams are open"),
            text(
                    "每个账号可同时打开的下载和实时消息数量有限，请关闭一个，{0} 秒后重试。",
                    "An account may have only a few downloads and event streams open at once; close"
                            + " one and retry in {0} seconds.")),
    TOO_MANY_UPLOADS(
            429,
            text("同时上传的文件过多", "Too many uploads are under way"),
            text(
                    "每个账号可同时上传的文件数量有限，请等待其中一个完成，{0} 秒后重试。",
                    "An account may have only a few uploads under way at once; wait for one and"
                            + " retry in {0} seconds.")),
    GATEWAY_BUSY(
            503,
            text("系统繁忙", "Too busy"),
            text(
                    "当前访问量过大，请 {0} 秒后重试。",
                    "There is too much to do right now; retry in {0} seconds.")),
    UPSTREAM_TIMEOUT(
            504,
            text("服务应答超时", "The service took too long"),
            text(
                    "服务未能在 {0} 秒内应答。请先查询结果，再决定是否重试。",
                    "The service did not answer within {0} seconds. Look at the result before you"
                            + " retry."));

    private final int status;
    private final Text title;
    private final Text detail;

    GatewayProblem(int status, Text title, Text detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Text detail() {
        return detail;
    }
}
