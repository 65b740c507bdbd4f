/** Names of which some are left out. */
export const lists = {
  /** `A, B and 3 more`. */
  andMore: (p: { names: string; count: number; more: string }) =>
    p.count > 0 ? `${p.names} and ${p.more} more` : p.names,
};
