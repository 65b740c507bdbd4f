/** Freezes a plain value and everything in it, so that it can be shared without copies. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    if (Array.isArray(value)) freezeItems(value);
    else for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}

/** Most lists are of counts and dates, by the hundred thousand: nothing is called or copied for them. */
function freezeItems(list: readonly unknown[]): void {
  for (let at = 0; at < list.length; at += 1) {
    const item = list[at];
    if (typeof item === 'object' && item !== null) deepFreeze(item);
  }
}
