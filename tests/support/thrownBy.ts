/** @returns what a call throws; a call that does not throw fails the test. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

/** @returns what a promise rejects with; one that resolves fails the test. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => Promise.reject(new Error('nothing was rejected')),
    (thrown: unknown) => thrown,
  );
}
