// The sentences of applying for a union, in Chinese; the English ones are in en.ts.
export const founding = {
  foundAnother: '再提交一件申请', foundWith: '受理工会', foundDue: '答复期限', foundDocument: '批复文号',
  foundSteps: '查看办理过程', foundPrint: '保存批复（PDF）', foundCorrect: '修改申请', foundWithdraw: '撤回申请', foundSure: '撤回后须重新申请。确定撤回吗？', foundKeep: '不撤回', foundNew: '填写申请',
  f_type: '工会类型', f_name: '拟定的工会名称', f_nameHint: '如“延安某某公司工会委员会”。', f_employer: '所在单位', f_creditCode: '统一社会信用代码', f_codeHint: '营业执照上的 18 位代码；不清楚的可以不填。', f_nature: '单位性质',
  f_none: '（未选择）', f_industry: '所属行业', f_workers: '职工总数', f_joiners: '愿意入会人数', f_women: '女职工人数', f_migrants: '农民工人数', f_address: '地址', f_regionCode: '地区代码',
  f_regionHint: '六位行政区划代码，如宝塔区 610602。', f_upper: '上级工会', f_upperHint: '不选的，由当地总工会办理。', f_find: '查找', f_chosen: '已选择：{0}', f_nobody: '没有找到，请换个名称。', f_people: '筹备组和拟任人选',
  f_post: '分工', f_person: '姓名', f_peopleHint: '须有筹备组组长。不要填写证件号码和手机号，有事将通过本平台通知您。', f_more: '再加一人', f_statement: '申请理由、党组织和行政意见', f_send: '提交申请', f_again: '重新提交',
  f_faults: '请更正标出的各项后重新提交。', f_back: '返回', fatSUBMITTED: '待审查', fatRETURNED: '已退回，请修改', fatAPPROVED: '已批准', fatREJECTED: '未获批准', fatWITHDRAWN: '已撤回', fdidAPPLIED: '提交', fdidCORRECTED: '修改',
  fdidRETURNED: '退回补正', fdidPASSED_ON: '转由其他工会办理', fdidMOVED_UP: '受理工会已终止，转由上级工会办理', fdidOVERDUE: '逾期未答复，提请上级督办', fdidAPPROVED: '批准', fdidREJECTED: '不予批准',
  fdidWITHDRAWN: '撤回', fkindGRASSROOTS: '单独基层工会（一个单位）', fkindJOINT: '联合基层工会（多个单位）', fkindINDUSTRY: '行业工会联合会', fkindREGIONAL: '区域工会联合会', fkindTOWNSHIP: '乡镇（街道）工会',
  fkindPARK: '园区工会', fkindVILLAGE: '村（社区）工会', fisSTATE_OWNED: '国有', fisCOLLECTIVE: '集体', fisLIMITED: '有限责任公司或股份公司', fisPRIVATE: '私营企业', fisHK_MACAO_TAIWAN: '港澳台商投资',
  fisFOREIGN: '外商投资', fisPUBLIC_INSTITUTION: '事业单位', fisGOVERNMENT: '机关', fisINDIVIDUAL: '个体', fisNON_PROFIT: '民办非企业', fisOTHER: '其他', fpostPREPARATION_LEAD: '筹备组组长',
  fpostPREPARATION_MEMBER: '筹备组成员', fpostCHAIR: '拟任主席', fpostVICE_CHAIR: '拟任副主席', fpostCOMMITTEE_MEMBER: '拟任委员', fpostAUDIT_COMMITTEE_CHAIR: '拟任经审主任',
  fpostWOMEN_COMMITTEE_CHAIR: '拟任女工主任',
};
