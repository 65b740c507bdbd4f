import { types } from 'node:util';

/** Copies a value as Electron does between processes: structured clone, and functions can't travel. */
export function cloneAcross<T>(value: T): T {
  try {
    return structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

/**
 * Carries a value between the isolated and the main world of one page as `contextBridge` does: objects are
 * copied and frozen, functions and promises get a stand-in on the other side, errors keep only their message.
 * Source: Electron documentation, "contextBridge", parameter / error / return type support.
 */
export function bridgeAcross(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...args: unknown[]) => bridgeCall(() => value(...args.map(bridgeAcross)));
  }
  // Not `instanceof`: a preload script in a node:vm context has a Promise and an Error of its own.
  if (types.isPromise(value)) return bridgePromise(value);
  if (types.isNativeError(value)) return new Error(value.message);
  if (Array.isArray(value)) return value.map(bridgeAcross);
  if (isPlainObject(value)) {
    const entries = Object.entries(value).map(([key, part]) => [key, bridgeAcross(part)]);
    return Object.freeze(Object.fromEntries(entries));
  }
  return cloneAcross(value);
}

function bridgeCall(call: () => unknown): unknown {
  try {
    return bridgeAcross(call());
  } catch (thrown) {
    throw bridgeAcross(thrown);
  }
}

async function bridgePromise(promise: Promise<unknown>): Promise<unknown> {
  try {
    return bridgeAcross(await promise);
  } catch (thrown) {
    throw bridgeAcross(thrown);
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype.constructor?.name === 'Object';
}
