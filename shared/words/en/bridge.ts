/** What the bridge between the page and Outpost says where Outpost itself can't. */
export const en = {
  noRequest: 'This is no request of the contract.',
  noMethod: (p: { method: string }) => `Outpost has no method ${p.method}.`,
  notCloneable: (p: { method: string }) => `The parameters of ${p.method} hold what can't be copied.`,
  noAnswer: (p: { method: string }) => `The answer to ${p.method} did not arrive. Restart Outpost.`,
};
