/** No sentence of screens, command line or report promises more than a forecast can, in any language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../../shared/words/language.ts';

const root = join(import.meta.dirname, '..', '..', '..', 'shared', 'words');

/** Words for "predicts", "will", "accurate", "safe", "no risk", "real time" and "error bars", as far as a language has one for them alone. */
const promises: Readonly<Record<Language, RegExp>> = {
  en: /\b(will|predicts?|accurate|accuracy|safe|error bars?|real[- ]time|AI confidence)\b/i,
  fr: /\b(prédit|prédira|sans danger|en toute sécurité|temps réel|barres? d[’']erreur|confiance de l[’']IA)\b/iu,
  es: /\b(predice|predirá|exactitud|sin peligro|tiempo real|barras? de error|confianza de la IA)\b/iu,
  pt: /\b(prediz|predirá|exatidão|sem perigo|tempo real|barras? de erro|confiança da IA)\b/iu,
  ar: /سوف|يتنبأ|تتنبأ|بلا خطر|دون خطر|الوقت الحقيقي|الوقت الفعلي|أشرطة الخطأ/u,
};

/** Lines of a source without its comments, which nobody reads on a screen. */
function linesOf(path: string): string[] {
  const source = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return source.split('\n').map((line) => line.replace(/(^|\s)\/\/ .*$/, ''));
}

function promisesIn(language: Language): string[] {
  return readdirSync(join(root, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) =>
      linesOf(join(root, language, name))
        .filter((line) => promises[language].test(line))
        .map((line) => `${language}/${name}: ${line.trim()}`),
    );
}

describe('words that promise', () => {
  it.each(languages)('stand in no sentence in %s', (language) => {
    expect(promisesIn(language)).toEqual([]);
  });
});
