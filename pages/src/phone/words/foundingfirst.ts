// What the page of applying for a union says before anything is loaded, in Chinese; the English sentences are in en.ts.
export const foundingfirst = {
  founding: '申请建立工会', foundingLead: '须先通过实名核验（申请入会后自动核验）。提交后由上级工会审查，批准后即建立工会。',
};
