package org.unionhall.platform.web.problem;

import static org.unionhall.platform.web.problem.Text.text;

/** Refusals that any operation can answer with. */
public enum CommonProblem implements ProblemType {
    MALFORMED_JSON(
            400,
            text("请求内容不是有效的 JSON", "The body is not valid JSON"),
            text(
                    "请求内容在第 {0} 行第 {1} 列处无法解析，请检查后重新提交。",
                    "The body cannot be read at line {0}, column {1}.")),
    UNKNOWN_FIELD(
            400,
            text("请求中含有未知字段", "The body has an unknown field"),
            text("字段“{0}”不存在，可用字段：{1}。", "There is no field \"{0}\"; known fields: {1}.")),
    WRONG_TYPE(
            400,
            text("字段类型不正确", "A field has the wrong type"),
            text("该字段的类型应为 {0}。", "This field must be of type {0}.")),
    UNKNOWN_VALUE(
            400,
            text("字段取值不在允许范围内", "A field has an unknown value"),
            text("该字段只能取以下值之一：{0}。", "This field must be one of: {0}.")),
    INVALID_PARAMETER(
            400,
            text("请求参数不正确", "A parameter is not valid"),
            text("参数“{0}”应为 {1}。", "The parameter \"{0}\" must be {1}.")),
    UNKNOWN_PARAMETER(
            400,
            text("请求中含有未知参数", "There is no such parameter"),
            text("参数“{0}”不存在，可用参数：{1}。", "There is no parameter \"{0}\"; known parameters: {1}.")),
    REPEATED_PARAMETER(
            400,
            text("请求参数重复", "A parameter is given twice"),
            text("参数“{0}”只能出现一次。", "The parameter \"{0}\" may be given only once.")),
    TARGET_NOT_ENCODED(
            400,
            text("请求地址未正确编码", "The address is not encoded"),
            text(
                    "请求地址中的“{0}”须按 UTF-8 进行百分号编码后重新提交。",
                    "Percent-encode \"{0}\" in the address (as UTF-8) and submit again.")),
    INVALID_CURSOR(
            400,
            text("翻页标记无效", "The cursor is not valid"),
            text(
                    "请使用上一页返回的 next 值，或去掉 cursor 从第一页开始。",
                    "Use the `next` of the page before, or start again without a cursor.")),
    BODY_REQUIRED(
            400,
            text("缺少请求内容", "The body is missing"),
            text("此操作需要 JSON 请求内容。", "This operation needs a JSON body.")),
    BAD_REQUEST(
            400,
            text("请求无法理解", "The request cannot be understood"),
            text("请按照接口文档检查请求。", "Check the request against the API documentation.")),
    UNAUTHENTICATED(
            401,
            text("请先登录", "Sign in first"),
            text(
                    "登录凭证缺失、无效或已过期，请重新登录。",
                    "The access token is missing, not valid or expired; sign in again.")),
    FORBIDDEN(
            403,
            text("没有此操作的权限", "Not allowed"),
            text("您在该工会没有“{0}”权限，请联系上级工会。", "You do not have the permission {0} for this union.")),
    NOT_FOUND(
            404,
            text("未找到", "Not found"),
            text("所请求的内容不存在，或不在您的工作范围内。", "There is no such thing, or it is outside your scope.")),
    METHOD_NOT_ALLOWED(
            405,
            text("不支持的请求方法", "Method not allowed"),
            text("该地址不支持此请求方法。", "This address does not offer this method.")),
    NOT_ACCEPTABLE(
            406,
            text("无法提供所要求的格式", "Not acceptable"),
            text("本接口返回 application/json。", "This operation answers application/json.")),
    CONFLICT(
            409,
            text("与现有数据冲突", "It conflicts with what is there"),
            text(
                    "另一项操作刚刚更改了同一数据，请刷新后重试。",
                    "Another change to the same thing came first; read it again and retry.")),
    REQUEST_IN_PROGRESS(
            409,
            text("相同请求正在处理", "The same request is in progress"),
            text(
                    "带有同一 Idempotency-Key 的请求正在处理，请稍后重试。",
                    "A request with this Idempotency-Key is being worked on; retry shortly.")),
    STALE_VERSION(
            412,
            text("数据已被他人修改", "It has changed since you read it"),
            text("您的版本已过期，请重新读取后再修改。", "Your version is stale; read it again, then change it.")),
    TOO_LARGE(
            413,
            text("请求内容过大", "The body is too large"),
            text("请求内容超过上限 {0}。", "The body is larger than {0}.")),
    URI_TOO_LONG(
            414,
            text("请求地址过长", "The address is too long"),
            text("请求地址不能超过 {0} 字节。", "The address must not exceed {0} bytes.")),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            text("不支持的内容类型", "Unsupported media type"),
            text("请使用 Content-Type: application/json。", "Use Content-Type: application/json.")),
    INVALID_INPUT(
            422,
            text("填写内容有误", "Some of the input is not valid"),
            text("请按 errors 中的提示逐项更正后重新提交。", "Correct what `errors` names and submit again.")),
    REQUIRED(422, text("必填", "Required"), text("此项必须填写。", "This must be given.")),
    INVALID_LENGTH(422, text("长度不符合要求", "The length is not valid"), text("{0}", "{0}")),
    INVALID_VALUE(422, text("取值不符合要求", "The value is not valid"), text("{0}", "{0}")),
    DOCUMENT_NUMBER_FORM(
            422,
            text("文号格式不正确", "The document number has the wrong form"),
            text("文号应如“宝工发〔2026〕12号”。", "A document number looks like 宝工发〔2026〕12号.")),
    REASON_LENGTH(
            422,
            text("原因长度不符合要求", "The reason is too short or too long"),
            text("原因应为 {0} 至 {1} 个字。", "The reason has {0} to {1} characters.")),
    DATE_OUT_OF_RANGE(
            422,
            text("日期超出范围", "The date is out of range"),
            text("日期应在 {0} 至 {1} 之间。", "The date must be from {0} to {1}.")),
    PERSONAL_NUMBER(
            422,
            text("此处不能填写证件号码或手机号", "No ID number and no mobile belongs here"),
            text(
                    "为保护个人信息，请删去证件号码或手机号后重新提交。",
                    "To protect the person, leave the ID number or mobile out and submit again.")),
    IDEMPOTENCY_KEY_REUSED(
            422,
            text("Idempotency-Key 已用于其他请求", "The Idempotency-Key was used for another request"),
            text("请为新的请求使用新的 Idempotency-Key。", "Use a new Idempotency-Key for a new request.")),
    IDEMPOTENCY_KEY_INVALID(
            422,
            text("Idempotency-Key 格式不正确", "The Idempotency-Key is not valid"),
            text(
                    "请使用 1 至 128 个可见 ASCII 字符，建议使用 UUID。",
                    "Use 1 to 128 visible ASCII characters; a UUID is best.")),
    VERSION_REQUIRED(
            428,
            text("缺少版本号", "The version is missing"),
            text("修改时须在 If-Match 中带上读取时得到的 ETag。", "Send the ETag you read as If-Match.")),
    TOO_MANY_REQUESTS(
            429,
            text("操作过于频繁", "Too many requests"),
            text("请在 {0} 秒后重试。", "Try again in {0} seconds.")),
    INTERNAL(
            500,
            text("系统内部错误", "Internal error"),
            text(
                    "系统出现错误，您的数据未受影响。请稍后重试，并在反馈时提供请求编号。",
                    "Something went wrong on our side. Retry later; quote the correlation id when"
                            + " you report it.")),
    UPSTREAM_UNAVAILABLE(
            503,
            text("服务暂时不可用", "Temporarily unavailable"),
            text("服务正在恢复，请稍后重试。", "The service is recovering; retry shortly."));

    private final int status;
    private final Text title;
    private final Text detail;

    CommonProblem(int status, Text title, Text detail) {
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
