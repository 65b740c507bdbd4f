/** Cloudflare's numbers: those of its API (four and five digits), and those of Workers AI. */
import {
  accessDenied,
  keyRefused,
  modelUnavailable,
  type Verdict,
  type WireRule,
  wrongEndpoint,
} from '../wire/classify/WireRule.ts';

const wrongAccount: Verdict = {
  class: 'CONFIG',
  scope: 'provider',
  reason: 'WRONG_ACCOUNT',
  needsUser: true,
  action: 'fix',
  param: 'account_id',
};

export const cloudflareRules: readonly WireRule[] = [
  // A token that is wrong, malformed, absent, or without the permission for Workers AI.
  { markers: ['10000', '10001', '9106', '9107', '9109', '6003', '6111'], means: keyRefused },
  { markers: ['3023'], means: accessDenied },
  { markers: ['7003'], means: wrongAccount },
  { markers: ['7000', '7001'], means: wrongEndpoint },
  { markers: ['5007', '3042', '5035', '5016', '5018', '3041'], means: modelUnavailable },
  { markers: ['3021', '3040'], means: { asStatus: 429 } },
  { markers: ['3007', '3008'], means: { asStatus: 408 } },
];
