/** How the providers and the network are, as probes and real requests found them. */

/** What a portal or a filter means, and what can be done about it. */
const portal =
  'This network answers in the place of the providers: sign in to it in a browser, or have their addresses allowed.';

export const health = {
  portal,
  network: {
    notNeeded: 'No provider outside this network is enabled, so no network is needed.',
    switchedOff: 'The network is switched off here: nothing outside of this computer is asked.',
    notAsked: 'Not asked yet.',
    online: 'The outside can be reached.',
    portal: `${portal} What runs on this computer and its network still works.`,
    offline: 'The outside can not be reached. What runs on this computer and its network still works.',
  },
  confirmedDown: ({ probes, message }: { probes: number; message: string }) =>
    `after a request had found it down, ${probes} probes in a row did too: ${message}`,
  answered: 'Answered a real request.',
  answeredUnusably: ({ reason }: { reason: string }) =>
    `Answered a real request, which could not be used: ${reason}.`,
  requestFailed: ({ reason }: { reason: string }) => `A real request failed: ${reason}.`,
  switchedOff: 'Switched off: it is never asked.',
  notAsked: ({ reason }: { reason: string | null }) => `Not asked: ${reason ?? 'something is missing'}.`,
  notLookedAt: 'Not looked at yet.',
  realRequestsFail: ({ reason }: { reason: string | null }) =>
    `Answers probes, but real requests fail (${reason ?? 'it failed before'}). Only a real answer clears that.`,
  refuses: ({ reason }: { reason: string }) =>
    `Refuses the requests of Outpost (${reason}). Check its model and its address, or use another provider; its next published forecast clears this.`,
  embedded: 'Part of this program: always there, also offline.',
  noAnswer: ({ seconds }: { seconds: number }) => `no answer within ${seconds} s`,
  probe: {
    account: 'an account',
    takesKey: 'Takes the key.',
    whoServes: 'a list of who serves the model',
    unserved: ({ model }: { model: string }) =>
      `nobody behind it serves the model ${model} now; choose another one`,
    readableDate: 'a readable date in the description of the model',
    ended: ({ model, day }: { model: string; day: string }) =>
      `the model ${model} ended on ${day}; choose another one`,
    servesUntil: ({ model, day }: { model: string; day: string }) =>
      `Answers, and serves ${model} until ${day}.`,
    list: 'a list of models',
    answers: ({ count }: { count: string }) => `Answers, and lists ${count}.`,
    answersWith: ({ count, model }: { count: string; model: string }) =>
      `Answers, and lists ${count}, ${model} among them.`,
    description: 'a description of the model',
    serves: ({ model }: { model: string }) => `Answers, and serves ${model}.`,
    without: ({ missing }: { missing: string }) => `it answers without ${missing}`,
    withoutModel: ({ model }: { model: string }) => `it does not list the model ${model}; choose another one`,
    withoutModels: 'it lists no model: none is loaded there, or its key may use none',
  },
};
