/** Headers that say that their numbers are thousands or millions: `Pop. x 1000`, "(en milliers)", "(Tsd.)", "ribu". */
import { wordsOf } from '../vocabulary/index.ts';

export type Multiplier = 1 | 1_000 | 1_000_000;

/** A rate is per thousand, and no number of thousands. */
const rate =
  /\b(per|pro|pour|por|je|a cada|cada|su|ogni|op|tiap|için|icin|kwa)\b[^\d]*(\d|thousand|mil|tausend|tsd|ribu|bin)/;
const thousands =
  /\b(thousands?|thsd|thous|000s?|1 ?000s?|1000er|milliers?|mille|miles de|en miles|miles|milhares?|migliaia|tsd|tausende?|duizend(en|tal)?|الاف|بالالاف|الف|بالالف|ribu(an)?|bin|binler|maelfu|elfu)\b|(^|[^\p{L}])(الاف|بالالاف|الف|بالالف)($|[^\p{L}])/u;
const millions =
  /\b(millions?|millones|milhoes|milioni|mio|mill|millionen|miljoen(en)?|juta(an)?|milyon|milioni|1 ?000 ?000s?)\b|(^|[^\p{L}])(مليون|ملايين|بالملايين|بالمليون)($|[^\p{L}])/u;

export function multiplierOf(header: string): Multiplier {
  // An apostrophe stands for what is left out: `'000`.
  const words = wordsOf(header.replace(/[,.](?=000)/g, ''));
  if (rate.test(words)) return 1;
  if (millions.test(words)) return 1_000_000;
  return thousands.test(words) ? 1_000 : 1;
}
