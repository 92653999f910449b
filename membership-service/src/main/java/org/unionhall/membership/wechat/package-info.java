/**
 * The federation's WeChat service account (微信服务号): which account is whose there, and messages
 * through whatever stands behind {@code WECHAT_URL}.
 */
package org.unionhall.membership.wechat;
