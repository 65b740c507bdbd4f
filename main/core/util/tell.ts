/**
 * Calls a listener. What it throws concerns nobody but itself, also when it is asynchronous and fails later.
 * @param onFailure is given what it threw, or rejected with
 */
export function tell<A extends readonly unknown[]>(
  listener: (...told: A) => unknown,
  told: A,
  onFailure: (thrown: unknown) => void,
): void {
  try {
    const answer = listener(...told);
    if (answer instanceof Promise) answer.catch(onFailure);
  } catch (thrown) {
    onFailure(thrown);
  }
}
