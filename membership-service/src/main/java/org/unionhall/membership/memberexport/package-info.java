/** Lists of members as workbooks (会员名册导出): asked for with a purpose, made by a job. */
package org.unionhall.membership.memberexport;
