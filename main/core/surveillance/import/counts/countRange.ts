/** Counts that a register gives as a range only, so that nobody can be told by them: `<5`, `1-9`, "under 5". */

export interface CountRange {
  low: number;
  /** Null where nothing tells it. */
  high: number | null;
}

const below =
  /^(?:<|＜|&lt;|under|less than|fewer than|lower than|below|moins de|inferieure? a|en dessous de|menos de|menor (?:de|que|a)|inferior a|por debajo de|abaixo de|meno di|inferiore a|sotto|weniger als|unter|kleiner als|minder dan|onder|اقل من|دون|kurang dari|di bawah|chini ya)\s*(\d{1,6})$/;
const upTo =
  /^(?:≤|⩽|<=|=<|&le;|&lt;=|up to|at most|no more than|jusqu'?a|au plus|hasta|ate|fino a|bis zu|hochstens|hoogstens|tot en met|حتى|sampai|paling banyak|en fazla|hadi)\s*(\d{1,6})$/;
/** `5 or fewer`; Turkish puts its word behind the number. */
const orFewer =
  /^(\d{1,6})\s*(?:or (?:fewer|less|under)|and (?:fewer|under)|ou moins|o menos|ou menos|o meno|oder weniger|of minder|او اقل|atau kurang|veya (?:daha )?az|au chini)$/;
const fewerThanBehind = /^(\d{1,6})\s*['’]?(?:den|dan|ten|tan)?\s*(?:az|altinda|alti)$/;
const between =
  /^(?:(?:between|from|entre|de|von|zwischen|da|tra|tussen|van|بين|من|antara|kati ya)\s+)?(\d{1,6})(?:\s*(?:-|–|—|‒|−|~|\.\.|…)\s*|\s+(?:to|through|and|a|y|et|e|bis|und|tot|en|الى|و|hingga|sampai|dan|ile|ila|ve|hadi|na)\s+)(\d{1,6})(?:\s*arasi(?:nda)?)?$/;

/** What a range says, in digits and small letters without accents. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\s+/g, ' ')
    .replace(/^[([]\s*|\s*[)\]]$/g, '');
}

/**
 * @param lowest what the least hidden count is: 1 where zeros are written as such, else 0
 * @returns null for what is no range
 */
export function readRange(text: string, lowest: 0 | 1): CountRange | null {
  const said = plain(text);
  const first = (pattern: RegExp) => {
    const found = pattern.exec(said)?.[1];
    return found === undefined ? null : Number(found);
  };
  const above = first(below) ?? first(fewerThanBehind);
  if (above !== null) return rangeTo(above - 1, lowest);
  const highest = first(upTo) ?? first(orFewer);
  if (highest !== null) return rangeTo(highest, lowest);
  const [, from, to] = between.exec(said) ?? [];
  if (from === undefined || Number(from) >= Number(to)) return null;
  return { low: Number(from), high: Number(to) };
}

/** Nothing is below zero: `<0` is no range. */
function rangeTo(high: number, lowest: 0 | 1): CountRange | null {
  return high < 0 ? null : { low: Math.min(lowest, high), high };
}
