/** What both ends of the wire between a page and Outpost say where Outpost itself can't. */
export const en = {
  noRequest: 'This is no request of the contract.',
  noMethod: (p: { method: string }) => `Outpost has no method ${p.method}.`,
  notCloneable: (p: { method: string }) => `The parameters of ${p.method} hold what can't be copied.`,
  notAReply: (p: { method: string }) =>
    `The answer to ${p.method} was not a reply of this protocol. Restart Outpost.`,
  noAnswer: (p: { method: string }) => `The answer to ${p.method} did not arrive. Restart Outpost.`,
};
