/** Requests as a hostile page would send them. */

import { PROTOCOL_VERSION } from '../../../shared/contract/envelope.ts';
import { contractMethods, type MethodName, methodNames } from '../../../shared/contract/methods.ts';
import type { Dice } from '../hostile/Dice.ts';
import { nearlyValid } from '../hostile/nearlyValid.ts';
import { hostileText } from '../hostile/texts.ts';
import { hostileValue } from '../hostile/values.ts';

/** What computes for long where its parameters are right: mostly asked wrongly, so that a million calls end. */
const heavy: ReadonlySet<MethodName> = new Set([
  'forecasts.run',
  'hindcast.run',
  'hindcast.backtest',
  'scheduler.runOnce',
  'samples.import',
  'datasets.import',
  'report.export',
  'report.preview',
  'audit.export',
  'audit.list',
  'team.join',
  'team.sync',
]);

const SELDOM = 0.01;
/** How likely each single value is hostile where the form is right. */
const SHARE = 0.3;

export interface HostileRequestOptions {
  known: readonly string[];
  onlyJson: boolean;
}

export interface HostileRequest {
  message: unknown;
  /** The method that it asks for, where it is one of the contract. */
  method: MethodName | null;
}

export function hostileRequest(dice: Dice, options: HostileRequestOptions): HostileRequest {
  const kind = dice.below(20);
  if (kind === 0) return { message: hostileValue(dice, options.onlyJson), method: null };
  const method = methodNames[dice.below(methodNames.length)]!;
  if (kind === 1) return { message: brokenEnvelope(method, dice, options), method: null };
  const message = { protocol: PROTOCOL_VERSION, id: 'fuzz', method, params: paramsOf(method, dice, options) };
  if (dice.happens(0.02)) return { message: { ...message, site: hostileText(dice) }, method };
  return { message, method };
}

function paramsOf(method: MethodName, dice: Dice, options: HostileRequestOptions): unknown {
  const isRight = dice.happens(heavy.has(method) ? SELDOM : 0.5);
  if (!isRight && dice.happens(0.3)) return hostileValue(dice, options.onlyJson);
  const share = isRight ? 0 : SHARE;
  const params = nearlyValid(contractMethods[method].params, dice, { ...options, share });
  return isRight || !heavy.has(method) ? params : { ...(params as object), [hostileText(dice)]: 1 };
}

function brokenEnvelope(method: MethodName, dice: Dice, { onlyJson }: HostileRequestOptions): unknown {
  const whole: Record<string, unknown> = { protocol: PROTOCOL_VERSION, id: 'fuzz', method, params: {} };
  const name = dice.oneOf(['protocol', 'id', 'method', 'params', 'method', 'site', '__proto__']);
  const value = hostileValue(dice, onlyJson);
  // As a parser makes it: an own member, whatever its name.
  Object.defineProperty(whole, name, { value, enumerable: true, configurable: true, writable: true });
  return whole;
}
