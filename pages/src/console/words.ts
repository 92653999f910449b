// Every sentence of the console: [中文, English].
import { ref } from 'vue';
import { choose, current, filled, type Language } from '../shared/language';

const WORDS = {
  console: ['工会工作台', 'Union console'], signIn: ['登录', 'Sign in'], mobile: ['手机号', 'Mobile number'], code: ['短信验证码', 'Code from the text message'],
  sendCode: ['获取验证码', 'Send code'], again: ['{0} 秒后可重发', 'Again in {0} s'], codeSent: ['验证码已发送，{0} 分钟内有效。', 'The code was sent and is valid for {0} minutes.'],
  triesLeft: ['验证码不正确，还可以试 {0} 次。', 'The code is wrong. Tries left: {0}.'], signOut: ['退出登录', 'Sign out'],
  idle: ['长时间未操作，已自动退出登录。', 'You were signed out after a long time without use.'], noOffice: ['您目前没有任何工会的任职，只能查看公开信息。', 'You hold no office in a union at present and see public information only.'],
  menu: ['菜单', 'Menu'], close: ['关闭', 'Close'], cancel: ['取消', 'Cancel'], ok: ['确定', 'OK'], more: ['载入更多', 'Load more'], loading: ['正在载入……', 'Loading…'], none: ['没有内容。', 'Nothing here.'], refresh: ['刷新', 'Refresh'],
  tasks: ['待办', 'Tasks'], queue: ['入会审核', 'Review'], members: ['会员', 'Members'], units: ['工会组织', 'Unions'], appointments: ['任职', 'Appointments'], drives: ['入会行动', 'Drives'],
  parameters: ['参数', 'Parameters'], clients: ['接口客户端', 'API clients'], notices: ['告知书', 'Notices'], operations: ['运维', 'Operations'], looks: ['谁查看过我', 'Who looked at me'], all: ['全部操作', 'All operations'],
  everywhere: ['全部管辖范围', 'All my unions'], scope: ['当前工会', 'Union'], search: ['查找工会或会员', 'Find a union or member'], found: ['查找结果', 'Found'],
  dark: ['深色', 'Dark'], light: ['浅色', 'Light'], APPLICATIONS_TO_REVIEW: ['入会申请待审核', 'Applications to review'], DRIVE_TO_OPEN: ['入会行动待开放', 'A drive to open'], DRIVE_TO_SETTLE: ['入会行动待结算', 'A drive to settle'], DEAD_LETTERS: ['消息处理失败，待处理', 'Messages that failed'],
  since: ['自 {0}', 'Since {0}'], due: ['最迟 {0} 办结', 'Due on {0} at the latest'], late: ['已逾期', 'Late'], openDrives: ['正在进行的入会行动', 'Open drives'], until: ['至 {0}', 'until {0}'],
  name: ['姓名', 'Name'], idNumber: ['证件号码', 'Document number'], idType: ['证件类型', 'Document'], group: ['职业群体', 'Group'], submittedAt: ['提交时间', 'Submitted'], verdict: ['实名核验', 'Identity check'], warnings: ['提示', 'Warnings'],
  unit: ['工会', 'Union'], status: ['状态', 'Status'], employer: ['单位', 'Employer'], employmentForm: ['就业形式', 'Employment'], migrantWorker: ['农民工', 'Migrant worker'], yes: ['是', 'Yes'], no: ['否', 'No'],
  sex: ['性别', 'Sex'], birthDate: ['出生日期', 'Date of birth'], channel: ['渠道', 'Channel'], consents: ['已同意', 'Consents'], version: ['版本', 'Version'],
  approve: ['通过', 'Approve'], returnIt: ['退回', 'Return'], reject: ['不通过', 'Reject'], approveMany: ['通过所选（{0}）', 'Approve selected ({0})'], rejectMany: ['不通过所选（{0}）', 'Reject selected ({0})'],
  reason: ['原因', 'Reason'], reasonHint: ['申请人会看到原因，请写明需要更正什么。', 'The applicant reads the reason: say what must be corrected.'],
  confirmTitle: ['请确认核验结果', 'Confirm the identity checks'], IDENTITY_MISMATCHED: ['我已核对证件：{0} 人与实名核验结果不一致，仍然通过。', 'I have compared the documents: {0} do not match the registry, and I approve them.'],
  IDENTITY_NOT_FOUND: ['我已核对证件：{0} 人在实名库中查无此人，仍然通过。', 'I have compared the documents: {0} are not found in the registry, and I approve them.'],
  result: ['结果：成功 {0}，未成功 {1}', 'Result: {0} done, {1} refused'], keys: ['键盘：J/K 上下移动，X 选择，A 通过，R 退回，D 不通过', 'Keys: J/K to move, X to select, A approve, R return, D reject'], selectAll: ['全选已载入', 'Select all loaded'],
  selectOne: ['选择 {0}', 'Select {0}'], chooseOne: ['在左侧选择一份申请。', 'Choose an application in the list.'], stale: ['此申请已被修改或已由他人办理，已重新载入。', 'The application was changed or decided by somebody else; it was loaded again.'],
  reveal: ['查看完整信息', 'Show the full value'], revealHint: ['每次查看都会记录，本人可以看到用途。', 'Each look is recorded, and the person reads the purpose.'], purpose: ['用途', 'Purpose'], show: ['查看', 'Show'],
  ID_NUMBER: ['证件号码', 'Document number'], MOBILE: ['手机号', 'Mobile number'], memberNumber: ['会员编号', 'Member number'], joinedOn: ['入会日期', 'Joined'], ledger: ['会籍变动', 'Ledger'], on: ['日期', 'Date'], kind: ['类型', 'Kind'], document: ['文号', 'Document'],
  lookedAt: ['查看内容', 'Field'], by: ['查看人', 'By'], at: ['时间', 'When'], noLooks: ['还没有人查看过您的完整证件号码或手机号。', 'Nobody has looked at your full document number or mobile number yet.'],
  notMember: ['您还不是工会会员，没有查看记录。', 'You are not a member; there is no record of looks.'],
  headcount: ['会员人数', 'Members'], direct: ['直属', 'Direct'], women: ['女会员', 'Women'], asOfDate: ['截至日期', 'As of'], byGroup: ['按群体', 'By group'], history: ['变更记录', 'History'], children: ['下级工会', 'Unions below'],
  found_: ['建立下级工会', 'Found a union below'], change: ['变更信息', 'Change'], move: ['调整隶属', 'Move'], dissolve: ['解散', 'Dissolve'], chooseUnit: ['在左侧选择一个工会。', 'Choose a union in the tree.'], type: ['类型', 'Type'], level: ['级别', 'Level'], region: ['行政区划', 'Region'], creditCode: ['统一社会信用代码', 'Credit code'], foundedOn: ['成立日期', 'Founded'],
  appoint: ['任命', 'Appoint'], end: ['结束任职', 'End'], role: ['职务', 'Role'], from: ['自', 'From'], to: ['至', 'To'], account: ['账号', 'Account'], addAccount: ['建立账号', 'Make an account'],
  startDrive: ['发起入会行动', 'Start a drive'], title: ['名称', 'Title'], sponsor: ['发起工会', 'Sponsor'], target: ['目标', 'Target'], reached: ['已完成', 'Reached'], applied: ['申请', 'Applied'], approved: ['通过', 'Approved'], pending: ['待审核', 'Pending'], rejected: ['未通过', 'Rejected'],
  openDrive: ['开放', 'Open'], pauseDrive: ['暂停', 'Pause'], closeDrive: ['结束', 'Close'], settleDrive: ['结算', 'Settle'], board: ['进展', 'Board'], channels: ['渠道与二维码', 'Channels and QR codes'], giveOut: ['发放二维码', 'Give out a QR code'], posters: ['打印海报', 'Posters to print'], print: ['打印', 'Print'],
  exports: ['名册导出', 'Exports'], exportMembers: ['导出名册', 'Export the list'], exportAsk: ['导出本工会及下级工会中符合当前查询条件的会员，号码均作遮盖。用途将记录在案。', 'The members of this union and those below it that the filter finds, numbers masked. The purpose stays on record.'], exportsHint: ['名册含个人信息：请按用途使用，用后删除。在“会员”页可发起导出。', 'Lists hold personal data: use them for their purpose and delete them afterwards. Ask for one on the page of'], progress: ['进度', 'Progress'], download: ['下载', 'Download'], resume: ['继续', 'Resume'],
  announcements: ['公告', 'Announcements'], writeAnnouncement: ['起草公告', 'Write an announcement'], correctDraft: ['修改草稿', 'Correct the draft'], announcementHint: ['只能填写纯文字，不得含网址和个人号码。保存为草稿后可预览送达范围，再决定发布。', 'Plain text without addresses of the web or anybody’s number. It is saved as a draft: see whom it would reach, then publish it.'], chooseUnionToAnnounce: ['请先在上方选择工会，再起草公告。', 'Choose a union above to write an announcement.'],
  heading: ['标题', 'Title'], audience: ['发给', 'To'], OWN_MEMBERS: ['本工会会员', 'Members of this union'], WITH_UNIONS_BELOW: ['本工会及下级工会会员', 'Members of this union and those below it'], allMembers: ['全体会员', 'All members'], usefulUntil: ['有效期至', 'Of use until'], saveDraft: ['保存草稿', 'Save the draft'],
  publish: ['发布', 'Publish'], withdrawIt: ['撤回', 'Withdraw'], discardDraft: ['作废', 'Discard'], discardSure: ['作废后不能再修改和发布。确定作废吗？', 'It can neither be corrected nor published any more. Discard it?'], publishSure: ['发布后将通知 {0} 位会员，不能再修改。确定发布吗？', '{0} members will be told, and it cannot be corrected any more. Publish it?'], withdrawSure: ['撤回后不再送达，已收到的会员会看到“已撤回”。确定撤回吗？', 'Nobody else is told, and who was told sees that it was withdrawn. Withdraw it?'],
  writtenBy: ['起草', 'Written'], publishedBy: ['发布', 'Published'], withdrawnBy: ['撤回', 'Withdrawn'], publishedAt: ['发布时间', 'Published'], wouldReach: ['预计送达', 'Would reach'], reachOf: ['送达情况', 'Reach'], reachHint: ['微信和短信按会员本人的选择发送，短信另有每日限量。', 'WeChat and text messages follow each member’s choice; of text messages a day has so many.'],
  addressed: ['发布时会员', 'Members when published'], inApp: ['站内通知', 'Told in the app'], byText: ['短信', 'By text message'], byWechat: ['微信', 'By WeChat'], readBy: ['已读', 'Read'], textsSent: ['短信已发', 'Texts sent'], textsFailed: ['短信失败', 'Texts failed'], textsQueued: ['短信待发', 'Texts waiting'],
  SENDING: ['发送中', 'Being sent'], SENT: ['已送达', 'Sent'], STOPPED: ['已中止', 'Stopped'], RIGHT_ENDED: ['发布人不再有发布权限', 'Who published it may not announce there any more'], UNION_ENDED: ['工会不再是正常状态', 'The union is not in its normal state any more'], DAY_OVER: ['有效期已过', 'Its last day is over'],
  imports: ['花名册导入', 'Rosters'], importsHint: ['上传 .xlsx 或 .csv 花名册（不超过 64 MB），先检查、不入库；下载带标注的花名册核对后，再确认导入。导入的会员没有变动时，可以整批撤销。', 'Send a roster (.xlsx or .csv, 64 MB at most). It is checked first and changes nothing; look at the marked roster, then commit it. While nobody has changed, the whole can be taken back.'], roster: ['花名册文件', 'Roster'], paperConsent: ['名册中每个人均已书面同意入会和处理其个人信息，并已存档', 'Everybody in it has agreed on paper, and the papers are kept'], chooseUnion: ['请先在页面上方选择一个工会', 'Choose a union at the top of the page first'],
  check: ['上传并检查', 'Send and check'], sending: ['正在上传……', 'Sending…'], rowCounts: ['行数', 'Rows'], counted: ['新增 {0}，无变化 {1}，未通过 {2}', '{0} created, {1} unchanged, {2} refused'], notRead: ['未读取的列：{0}', 'Columns not read: {0}'], marked: ['下载标注结果', 'Marked roster'], commit: ['确认导入', 'Commit'], undo: ['整批撤销', 'Take back'], commitSure: ['将有 {0} 人成为会员。确定导入吗？', '{0} people will become members. Commit the roster?'], undoSure: ['将撤销此次导入的 {0} 名会员。确定吗？', 'All {0} members of this roster will be voided. Take it back?'],
  CHECKING: ['检查中', 'Being checked'], CHECKED: ['待确认', 'Checked'], COMMITTING: ['导入中', 'Being committed'], COMMITTED: ['已导入', 'Committed'], UNDOING: ['撤销中', 'Being taken back'], UNDONE: ['已撤销', 'Taken back'], VOIDED: ['登记作废', 'Voided'],
  WAITING: ['等待处理', 'Waiting'], RUNNING: ['处理中', 'Under way'], DONE: ['已完成', 'Done'], CANCELLED: ['已取消', 'Cancelled'],
  closeChannel: ['停用', 'Close'], reopenChannel: ['恢复', 'Reopen'], label: ['标签', 'Label'], byDay: ['按日', 'By day'], byUnit: ['按工会', 'By union'], byChannel: ['按渠道', 'By channel'], asOf: ['数据截至 {0}', 'As of {0}'], poster: ['海报', 'Poster'], posterLead: ['微信扫一扫，加入工会', 'Scan to join the union'], posterFree: ['入会免费，约需三分钟', 'Joining is free and takes three minutes'], codeBelow: ['编码', 'Code'], live: ['每 {0} 秒更新', 'Updated every {0} s'],
  setParameter: ['设定新版本', 'Set a new version'], value: ['值', 'Value'], legalBasis: ['依据', 'Legal basis'], validFrom: ['生效日期', 'Valid from'], addClient: ['新建客户端', 'Add a client'], revoke: ['停用', 'Revoke'], revokeSure: ['停用后，该系统立即不能再调用接口。确定停用“{0}”吗？', 'The system can no longer call the API. Revoke “{0}”?'], secretOnce: ['密钥只显示这一次，请立即保存。', 'The secret is shown only this once; keep it now.'],
  createdAt: ['建立时间', 'Created'], revokedAt: ['停用时间', 'Revoked'], deadLetters: ['死信', 'Dead letters'], service: ['服务', 'Service'], topic: ['主题', 'Topic'], replay: ['重放', 'Replay'], discard: ['放弃', 'Discard'], rebuild: ['重建副本', 'Rebuild a copy'], reseal: ['更换加密密钥', 'Move to the primary key'], health: ['运行状态', 'Status'],
  required: ['必填', 'required'], run: ['执行', 'Run'], send: ['提交', 'Submit'], filter: ['查询', 'Search'], done: ['已完成', 'Done'], answer: ['结果', 'Result'], refusals: ['可能的拒绝', 'What can be refused'], add: ['添加', 'Add'], remove: ['移除', 'Remove'], noValue: ['（未选择）', '(none)'], sureTitle: ['请确认', 'Please confirm'],
  failed: ['未能完成', 'It did not work'], offline: ['网络不通，请检查网络后重试。', 'No connection. Check the network and try again.'], busy: ['服务繁忙，请稍候重试。', 'The service is busy; try again shortly.'], errorCode: ['错误代码', 'Code'], correlation: ['编号', 'Reference'], copy: ['复制', 'Copy'], copied: ['已复制', 'Copied'], retry: ['重试', 'Try again'],
  notFound: ['找不到此页面。', 'There is no such page.'], back: ['返回', 'Back'], noPermission: ['您没有此项权限。', 'You do not have this permission.'], text: ['正文', 'Text'], details: ['详情', 'Details'],
  SUBMITTED: ['待审核', 'Submitted'], RETURNED: ['已退回', 'Returned'], APPROVED: ['已通过', 'Approved'], REJECTED: ['未通过', 'Rejected'], WITHDRAWN: ['已撤回', 'Withdrawn'], FAILED: ['未成功', 'Refused'],
  PENDING: ['核验中', 'Pending'], MATCHED: ['一致', 'Matched'], MISMATCHED: ['不一致', 'Mismatched'], NOT_FOUND: ['查无此人', 'Not found'], UNAVAILABLE: ['暂不可用', 'Unavailable'],
  ACTIVE: ['正常', 'Active'], TRANSFERRING: ['转接中', 'Transferring'], RETAINED: ['保留会籍', 'Retained'], EXITED: ['已退会', 'Left'], EXPELLED: ['已除名', 'Expelled'], DECEASED: ['已故', 'Deceased'], MERGED: ['已合并', 'Merged'], VOID: ['无效', 'Void'],
  JOINED: ['入会', 'Joined'], TRANSFERRED_IN: ['转入', 'Transferred in'], TRANSFERRED_OUT: ['转出', 'Transferred out'], DRAFT: ['草稿', 'Draft'], OPEN: ['进行中', 'Open'], PAUSED: ['已暂停', 'Paused'], CLOSED: ['已结束', 'Closed'], SETTLED: ['已结算', 'Settled'],
  PREPARING: ['筹备', 'Preparing'], NORMAL: ['正常', 'Normal'], LOCKED: ['锁定', 'Locked'], REVOKED: ['撤销', 'Revoked'], DISSOLVED: ['已解散', 'Dissolved'], MALE: ['男', 'Male'], FEMALE: ['女', 'Female'], UNKNOWN: ['未知', 'Unknown'],
  FEDERATION: ['总工会', 'Federation'], INDUSTRY: ['行业工会', 'Industry union'], REGIONAL: ['区域工会', 'Regional union'], TOWNSHIP: ['乡镇街道工会', 'Township union'], PARK: ['园区工会', 'Park union'], VILLAGE: ['村社区工会', 'Village union'], GRASSROOTS: ['基层工会', 'Grassroots union'], JOINT: ['联合工会', 'Joint union'], POOL: ['周转库', 'Pool'], SUB_UNION: ['分工会', 'Sub-union'], GROUP: ['工会小组', 'Union group'],
  PROVINCE: ['省级', 'Province'], CITY: ['市级', 'City'], COUNTY: ['县级', 'County'], SUB: ['下属', 'Sub'], FOUNDER: ['平台管理员', 'Founder'], CHAIR: ['主席', 'Chair'], CLERK: ['干事', 'Clerk'], ORGANIZER: ['组织员', 'Organizer'], AUDITOR: ['经费审查员', 'Auditor'], INTEGRATOR: ['系统对接方', 'Integrator'],
  RESIDENT_ID: ['居民身份证', 'Resident ID card'], HK_MACAO_TAIWAN_RESIDENCE: ['港澳台居民居住证', 'HK, Macao, Taiwan residence permit'], HK_MACAO_PERMIT: ['港澳居民来往内地通行证', 'HK and Macao travel permit'], TAIWAN_PERMIT: ['台湾居民来往大陆通行证', 'Taiwan travel permit'], FOREIGN_RESIDENCE: ['外国人永久居留身份证', 'Foreign permanent resident ID'], PASSPORT: ['护照', 'Passport'], MILITARY: ['军官证或士兵证', 'Military ID'],
  STANDARD: ['劳动合同', 'Contract'], DISPATCH: ['劳务派遣', 'Labour agency'], PART_TIME: ['非全日制', 'Part-time'], PLATFORM: ['平台灵活就业', 'Platform work'], SELF_EMPLOYED: ['个体经营', 'Self-employed'],
  TRUCK_DRIVER: ['货车司机', 'Truck driver'], COURIER: ['快递员', 'Courier'], CARE_WORKER: ['护工护理员', 'Care worker'], DOMESTIC_WORKER: ['家政服务员', 'Domestic worker'], MALL_INFORMATION_WORKER: ['商场信息员', 'Shop-floor information worker'], FOOD_DELIVERY_RIDER: ['网约送餐员', 'Food-delivery rider'], REAL_ESTATE_AGENT: ['房产中介员', 'Real-estate agent'], SECURITY_GUARD: ['保安员', 'Security guard'], RIDE_HAILING_DRIVER: ['网约车司机', 'Ride-hailing driver'], SANITATION_WORKER: ['环卫工人', 'Sanitation worker'], FLEXIBLE_WORKER: ['灵活就业人员', 'Flexible worker'], OTHER: ['其他职工', 'Other worker'],
  YEARS: ['年', 'years'], MONTHS: ['个月', 'months'], DAYS: ['天', 'days'], WORKING_DAYS: ['个工作日', 'working days'], PERSONS: ['人', 'persons'], PERCENT: ['%', '%'], PARKED: ['待处理', 'Parked'], REPLAYED: ['已重放', 'Replayed'], DISCARDED: ['已放弃', 'Discarded'],
  registrations: ['法人登记', 'Registrations'], certificates: ['工会证书', 'Certificates'], applyRegistration: ['提出申请', 'Apply'], applyHint: ['按业务种类填写：首次登记、变更和换发填写住所、法定代表人、任期和上级批复文号；变更、补发和注销填写日期；补发和注销填写说明。不得填写个人号码。', 'Fill in what the kind asks for: seat, legal representative, term and the upper union’s document for a first registration, a change and a renewal; the day for a change, a loss and a cancellation; a statement for the last two. Nobody’s number may stand in it.'],
  timing: ['答复时限', 'Answer'], appliedLate: ['超过规定时限申请', 'applied after the time it had'], representative: ['法定代表人', 'Legal representative'], seat: ['住所', 'Seat'], term: ['任期', 'Term'], upperApproval: ['上级批复', 'Upper union’s approval'], happenedOn: ['发生日期', 'Happened on'], statement: ['说明', 'Statement'],
  endsBy: ['到期不晚于', 'Ends by'], nameDiffers: ['现用名称为“{0}”，应申请变更登记', 'Called {0} now: a change has to be applied for'], correctIt: ['更正', 'Correct'], cancelledCertificate: ['已注销', 'Cancelled'], issuedFromTo: ['{0} 至 {1} 办证数量', 'Issued from {0} to {1}'], issuedFirst: ['新建', 'New'], issuedChanged: ['变更', 'Changed'],
  FIRST: ['首次登记', 'First registration'], CHANGE: ['变更登记', 'Change'], RENEWAL: ['换发', 'Renewal'], REPLACEMENT: ['遗失补发', 'Replacement'], CANCELLATION: ['注销', 'Cancellation'], CORRECTION: ['更正', 'Correction'], LEGAL_PERSON: ['工会法人资格证书', 'Certificate of legal personality'], CREDIT_CODE: ['工会统一社会信用代码证书', 'Certificate of the credit code'],
  LAPSED: ['工会已终止', 'Lapsed'], IN_TIME: ['未到期', 'In time'], DUE: ['今日到期', 'Due today'], LATE: ['已逾期', 'Late'], IN_FORCE: ['有效', 'In force'], EXPIRING: ['有效，可换发', 'To be renewed'], EXPIRED: ['已过有效期', 'Expired'], TO_CANCEL: ['待注销', 'To be cancelled'],
  LEGAL_PERSON_TO_REVIEW: ['法人登记申请待审批', 'A registration to decide'], LEGAL_PERSON_TO_CORRECT: ['法人登记申请待补正', 'A registration to correct'], CERTIFICATE_TO_RENEW: ['工会证书待换发', 'A certificate to renew'], CERTIFICATE_TO_CANCEL: ['工会证书待注销', 'A certificate to cancel'],
  AGE_TO_CHECK: ['年龄需核对', 'Check the age'], REGION_UNKNOWN: ['地区码未知', 'Unknown region'], membership: ['会员服务', 'Membership'], organization: ['组织服务', 'Organization'], events: ['活动服务', 'Events'],
} as const satisfies Record<string, readonly [string, string]>;

export type WordName = keyof typeof WORDS;

/** The language, for what must follow a switch. */
export const language = ref<Language>(current());

export function speak(next: Language): void {
  choose(next);
  language.value = next;
  document.title = say('console');
}

/** The sentence of that name, with {0} … filled in. */
export function say(name: WordName, ...args: (string | number)[]): string {
  return filled(WORDS[name][language.value === 'en' ? 1 : 0], args);
}

/** The word for a value of the API; the value itself when there is none. */
export function label(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return text in WORDS ? say(text as WordName) : text;
}

export const moment = (at: string | null | undefined): string =>
  at ? new Date(at).toLocaleString(language.value === 'en' ? 'en-GB' : 'zh-CN', { dateStyle: 'medium', timeStyle: 'short' }) : '';
