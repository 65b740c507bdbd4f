/** Freezes a plain value and everything in it, so that it can be shared without copies. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    // Lists of many thousand counts: no second list is made of them.
    if (Array.isArray(value)) for (const inner of value) deepFreeze(inner);
    else for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
