import { wordsOf } from './services.tsx';

/** The button with these words, as markup. @throws Error where there is none */
export function buttonIn(markup: string, words: string): string {
  const found = [...markup.matchAll(/<button[^>]*>.*?<\/button>/gs)].find(([tag]) => wordsOf(tag) === words);
  if (found === undefined) throw new Error(`there is no button "${words}"`);
  return found[0];
}

/** The first element of a kind that has these words in it, as markup; of the innermost kind only. */
export function elementWith(markup: string, name: string, words: string): string {
  const all = [...markup.matchAll(new RegExp(`<${name}[ >].*?</${name}>`, 'gs'))].map(([tag]) => tag);
  const found = all.find((tag) => wordsOf(tag).includes(words));
  if (found === undefined) throw new Error(`there is no <${name}> with "${words}"`);
  return found;
}
