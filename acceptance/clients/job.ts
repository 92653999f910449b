// The main job with the client generated for TypeScript (typescript-fetch): a courier joins, the clerk approves.
import {
  ChannelsApi, Configuration, EmploymentForm, IdType, JoiningApi, MembersApi, ResponseError, SignInApi,
} from './generated/index';

const [basePath, smsCodes, channel, clerkMobile] = process.argv.slice(2);
const open = new Configuration({ basePath });

function idNumber(): string {
  const body = `610602199003${String(10 + Math.floor(Math.random() * 18))}${String(Math.floor(Math.random() * 900)).padStart(3, '0')}`;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  return body + '10X98765432'[weights.reduce((sum, weight, i) => sum + weight * Number(body[i]), 0) % 11];
}

async function signedIn(mobile: string): Promise<Configuration> {
  const signIn = new SignInApi(open);
  await signIn.sendSignInCode({ signInCodeRequest: { mobile } });
  const messages = await (await fetch(smsCodes + mobile)).json();
  const tokens = await signIn.signIn({ signInTokenRequest: { mobile, code: messages[0].code } });
  return new Configuration({ basePath, accessToken: tokens.accessToken });
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const invitation = await new ChannelsApi(open).getChannel({ code: channel });
const courier = await signedIn(`137${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`);
const form = {
  channelCode: invitation.code,
  name: '阿不都·艾尼',
  idType: IdType.ResidentId,
  idNumber: idNumber(),
  group: 'COURIER',
  employmentForm: EmploymentForm.Platform,
  migrantWorker: true,
  consents: invitation.notices!.map((notice) => ({ notice: notice.notice!, version: notice.version! })),
};
const wrong = await new JoiningApi(courier)
  .submitApplication({ applicationRequest: { ...form, idNumber: '612621196505040023' } })
  .catch((refusal: ResponseError) => refusal.response.json());
must(wrong.code === 'ID_CHECKSUM' || wrong.errors?.[0]?.code === 'ID_CHECKSUM', `a wrong number was answered ${JSON.stringify(wrong)}`);
const idempotencyKey = crypto.randomUUID();
const made = await new JoiningApi(courier).submitApplication({ applicationRequest: form, idempotencyKey });
const again = await new JoiningApi(courier).submitApplication({ applicationRequest: form, idempotencyKey });
must(again.id === made.id, 'the same key made a second application');
const clerk = await signedIn(clerkMobile);
const queue = await new JoiningApi(clerk).listApplications({ status: 'SUBMITTED', limit: 50 });
must(queue.items!.length > 0, "the clerk's queue is empty");
const seen = await new JoiningApi(clerk).getApplication({ id: made.id! });
must(seen.status === 'SUBMITTED', 'the clerk does not see the application');
const decision = await new JoiningApi(clerk).approveApplication({ id: made.id! });
const member = await new MembersApi(courier).getMyMembership();
must(member.memberNumber === decision.memberNumber, 'the member has another number');
console.log(`TypeScript: member ${member.memberNumber}`);
