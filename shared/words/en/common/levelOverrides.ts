/** Levels that users set by hand: always named as such, and always beside the computed one. */
export const levelOverrides = {
  byHand: 'by hand',
  /** @param computed null where no set speaks of the place */
  changed: ({ computed, level }: { computed: string | null; level: string }) =>
    computed === null ? `${level} by hand` : `${computed} (computed) → ${level} by hand`,
  /** @param at when it was set, and until when it stands, both as they are shown */
  company: ({ by, at, reason, until }: { by: string; at: string; reason: string; until: string }) =>
    `by ${by}, ${at}: ${reason} (until ${until})`,
  counted: (count: number, shown: string) => (count === 1 ? '1 level by hand' : `${shown} levels by hand`),
};
