// What the tabs of “my union” are called, in Chinese; the English sentences are in en.ts.
export const mefirst = { messages: '消息', looks: '谁查看过我', signIns: '登录管理' };
