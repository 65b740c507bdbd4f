/** Why a call failed: the middle of a sentence. */

/** What is said of an exchange that failed, by what was found. */
const exchange = {
  KEY_REFUSED: 'the key was refused; enter a valid one',
  KEY_MISSING: 'no key is set, and it refuses a request without one; enter the key',
  ACCESS_DENIED: 'access was denied to this account or from this place; its settings at the provider say why',
  SCOPE_MISSING: 'the key is not allowed to ask this; it may still be allowed to forecast',
  CREDIT_SPENT: 'its credit is spent; buy more, then readmit it',
  SPEND_LIMIT: 'what it may spend this month is spent',
  DAILY_QUOTA: 'its quota for today is spent',
  NO_QUOTA: 'the plan of this account holds no quota for this model',
  LONG_WAIT: 'its limit is reached for longer than a call can wait',
  RATE_LIMIT: 'its limit of requests is reached for the moment',
  OVERLOADED: 'the service was busy',
  MODEL_LOADING: 'it is still loading its model; run again once it has, which can take some minutes',
  SERVER_ERROR: 'the service failed',
  TIMED_OUT: 'the service did not finish in time',
  DEADLINE: 'no whole answer before the deadline',
  CONNECTION_LOST: 'the connection was lost before the whole answer was here',
  TOO_LONG: 'the request is too long for this model',
  ANSWER_TOO_LONG: 'the answer that was asked for is longer than this model writes',
  MODEL_UNAVAILABLE: 'the model is not available; choose another one',
  PARAM_UNSUPPORTED: 'a parameter of the request is not supported',
  SCHEMA_UNSUPPORTED: 'the form of answer that was asked for is not supported',
  BAD_REQUEST: 'the request was not accepted',
  WRONG_ENDPOINT: 'the address is not served there',
  WRONG_ADDRESS: 'nothing answers at this address; check the base address, which usually ends in /v1',
  WRONG_ACCOUNT: 'the account id is not known there; check it',
  REFUSAL: 'the model declined to answer',
  CONTENT_FILTER: 'a content filter withheld the answer',
  POLICY: 'a usage policy of the provider blocked the request',
  NO_CHOICES: 'the reply holds no answer; the prompt was blocked',
  TRUNCATED: 'the model used all its tokens before answering',
  EMPTY: 'the answer is empty',
  TOO_LARGE: 'the reply is larger than any forecast',
  NO_MESSAGE: 'the reply holds no message',
  JSON_MODE_FAILED: 'the model wrote no valid JSON',
  UNREACHABLE: 'nobody answers at its address',
  UNKNOWN_HOST: 'the name of its address is not known',
  TLS: 'its certificate could not be verified; check the clock and the network of this machine',
  REDIRECT: 'it redirects elsewhere, which is never followed',
  PROXY: 'a proxy refuses the connection; sign in there',
  NOT_JSON: 'a page came in place of an answer; the network may ask for a sign-in',
  BLOCKED: 'the network answered in its place: it blocks the address, or asks for a sign-in',
  CANCELLED: 'the request was cancelled',
};

export const failures = {
  exchange,
  noWholeAnswer: ({ seconds }: { seconds: number }) => `no whole answer within ${seconds} s`,
  unusableReply: ({ code }: { code: string }) => `the reply could not be used: ${code}`,
  size: {
    context: ({ limit }: { limit: string }) => `its context is ${limit} tokens`,
    account: ({ limit }: { limit: string }) => `its account takes ${limit} tokens at once`,
    requestWas: ({ found, prompt }: { found: string; prompt: string | null }) =>
      `${found}, ${prompt === null ? 'the request was longer' : `the request had ${prompt}`}`,
    shortestNeeds: ({ found, needed, way }: { found: string; needed: string; way: string }) =>
      `${found}, and the shortest request needs about ${needed} with its answer: ${way}`,
    otherAccount: 'use an account that allows more',
    cutOff: ({ tokens }: { tokens: string }) => `the answer was cut off after ${tokens} tokens`,
    contextFull: ({ found, prompt, larger }: { found: string; prompt: string; larger: string }) =>
      `${found}, since the context was full (${prompt} were the request): ${larger}`,
    mostAllowed: ({ found }: { found: string }) =>
      `${found}, the most that it may take: choose a model that thinks and writes less`,
    otherModel: 'choose a model with a larger one',
    cutOffSomewhere:
      'the answer was cut off: its context is full, or the model writes too long; give it a larger context, or choose another model',
  },
  answer: {
    otherWeeks: ({ measure }: { measure: string }) => `${measure}: not the weeks that were asked for`,
    week: ({ measure, targetEndDate }: { measure: string; targetEndDate: string }) =>
      `${measure}, week to ${targetEndDate}`,
    noMedian: ({ where }: { where: string }) => `${where}: no median`,
    noNumber: ({ where }: { where: string }) => `${where}: a value is no number`,
    belowZero: ({ where }: { where: string }) => `${where}: a count below zero`,
    crossed: ({ where }: { where: string }) => `${where}: quantiles cross`,
  },
  noWholeReply: ({ kind, code }: { kind: string; code: string | null }) =>
    `no whole reply: ${kind}${code === null ? '' : ` (${code})`}`,
};
