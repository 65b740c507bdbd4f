/** What somebody may have meant who typed a name that is not known. */
export const nearNames = {
  /** @param near none to three names */
  didYouMean: (near: readonly string[]): string | null => {
    const last = near.at(-1);
    if (last === undefined) return null;
    const others = near.slice(0, -1).join(', ');
    return `Did you mean ${others === '' ? last : `${others} or ${last}`}?`;
  },
};
