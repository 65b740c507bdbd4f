/** Facts to try a sentence with, by the types that the English function has for them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ESTree } from 'vite';
import { confidenceCodes } from '../../../shared/forecast/forecastSchema.ts';
import { lockCauses } from '../../../shared/lock/lockSchema.ts';
import { benchCauses, providerIds } from '../../../shared/providers/providerSchema.ts';
import { measures } from '../../../shared/surveillance/measures.ts';
import { siteProblems } from '../../../shared/team/teamSchema.ts';
import { keysOfTable, type Signature } from './signatures.ts';

/** What may stand for a text, tried in this order: a sentence needs a name, a day, a moment, a number or a key of a setting. */
export const texts = [
  (name: string) => `Q${name.toLowerCase()}Ω`,
  () => '2026-03-17',
  () => '2026-03-17T09:40:00.000Z',
  () => '23',
  () => 'window.theme',
] as const;

type Text = (name: string) => string;

/** Counts of every plural form of the five languages; two digits can't be written as a word. */
const numbers = [23, 1, 2, 5, 1234, 0];

const facts: readonly Record<string, unknown>[] = (['cases', 'deaths'] as const).flatMap((measure) =>
  [23, 1].map((count) => ({
    ...Object.fromEntries(
      [
        'first',
        'last',
        'lastCount',
        'soundCount',
        'values',
        'hits',
        'reported',
        'places',
        'months',
        'records',
      ].map((name) => [name, count]),
    ),
    ...{
      count,
      median: 60,
      low: 30,
      high: 45,
      range: 80,
      observed: 31,
      upper90: 70,
      capacity: 50,
      threshold: 12,
    },
    ...{
      rate: 0.23,
      doublingTimeWeeks: 2.98,
      weeks: 26,
      minWeeks: 26,
      fewWeeks: 26,
      maxDays: 21,
      days: 35,
      ahead: 3,
    },
    ...{
      probability: 0.5,
      share: 0.031,
      expected: 0.012,
      completeness: 0.6,
      weight: 0.4,
      multiplier: 1.5,
      better: 0.8,
    },
    ...{
      measure,
      method: 'P75',
      direction: 'rising',
      week: 'complete',
      reason: 'FALL',
      rule: 'A',
      provider: 'groq',
    },
    ...{
      population: 12_345,
      total: 23_456,
      suppressed: 23,
      impact: 3,
      deaths: 12,
      cases: 345,
      most: 52,
      atLeast: 17,
    },
    ...{
      weekEnd: '2026-03-14',
      soundWeekEnd: '2026-03-07',
      asOf: '2026-03-17',
      from: '2024-03-02',
      to: '2026-02-28',
    },
    ...{
      fromWeek: '2024-W10',
      toWeek: '2026-W08',
      firstYear: 2019,
      lastYear: 2024,
      leftOutWeeks: 26,
      of: 52,
    },
    ...{ frozenSince: '2025-11-08', askNewNormal: true, outbreakWeeks: 13, outbreaks: 2, disease: 'cholera' },
    ...{ isAboveNow: false, nowcast: 71, start: 41, taken: 11, guard: 26, earlierLine: 14 },
  })),
);

const forecastWords = join(import.meta.dirname, '../../../shared/words/en/core/forecasts.ts');
const codes = [...readFileSync(forecastWords, 'utf8').matchAll(/^ {2}([A-Z][A-Z_0-9]+):/gm)].map(
  ([, code]) => code!,
);

/** Types that no file of words declares itself. */
const known: Readonly<Record<string, readonly unknown[]>> = {
  ProviderId: providerIds,
  Measure: measures,
  LockCause: lockCauses,
  BenchCause: benchCauses,
  ConfidenceCode: confidenceCodes,
  SiteProblemKind: siteProblems,
  Weekday: [0, 1, 2, 3, 4, 5, 6],
  SettingUnit: ['weeks', 'share', 'casesAWeek'],
  NaturalFrequency: [{ kind: 'about', times: 3, of: 10 }],
  Facts: facts,
  Statement: codes.flatMap((code) => facts.map((one) => ({ code, facts: one }))),
};

/** All of one at a time, the others as they usually are: as many as the longest has, not as many as all have together. */
function oneByOne<K>(parts: readonly (readonly [K, readonly unknown[]])[]): Map<K, unknown>[] {
  const usual = parts.map(([key, [first]]) => [key, first] as const);
  const others = parts.flatMap(([key, [, ...rest]]) =>
    rest.map((value) => new Map([...usual, [key, value]])),
  );
  return [new Map(usual), ...others];
}

function keysOf(type: ESTree.TSType): string[] {
  if (type.type !== 'TSTypeQuery') throw new Error(`no keys of ${type.type}`);
  return keysOfTable((type.exprName as { name: string }).name);
}

class Samples {
  readonly #types: Signature['types'];
  readonly #text: Text;

  constructor(types: Signature['types'], text: Text) {
    this.#types = types;
    this.#text = text;
  }

  /** @param name of the fact, which tells texts apart */
  of(type: ESTree.TSType | null, name: string): readonly unknown[] {
    switch (type?.type) {
      case undefined:
        return name === 'facts' ? facts : name === 'count' ? numbers : [this.#text(name)];
      case 'TSStringKeyword':
        return [this.#text(name)];
      case 'TSNumberKeyword':
        return numbers;
      case 'TSBooleanKeyword':
        return [true, false];
      case 'TSNullKeyword':
        return [null];
      case 'TSUndefinedKeyword':
        return [undefined];
      case 'TSLiteralType':
        return [(type.literal as { value?: unknown }).value];
      case 'TSUnionType':
        return type.types.flatMap((one) => this.of(one, name));
      case 'TSTypeOperator':
        return type.operator === 'keyof' ? keysOf(type.typeAnnotation) : this.of(type.typeAnnotation, name);
      case 'TSParenthesizedType':
        return this.of(type.typeAnnotation, name);
      case 'TSArrayType': {
        const values = this.of(type.elementType, `${name}A`);
        const more = this.of(type.elementType, `${name}B`);
        return [[values[0], more.at(1) ?? more[0]], [values[0]]];
      }
      case 'TSTupleType': {
        const parts = type.elementTypes.map(
          (one, i) => [i, this.of(one as ESTree.TSType, `${name}${i}`)] as const,
        );
        return oneByOne(parts).map((made) => [...made.values()]);
      }
      case 'TSTypeLiteral':
        return this.#members(type.members);
      case 'TSTypeReference':
        return this.#named(type);
      default:
        throw new Error(`no sample of ${type?.type}`);
    }
  }

  #members(members: readonly ESTree.TSSignature[]): readonly unknown[] {
    const parts = members.map((member) => {
      if (member.type !== 'TSPropertySignature') throw new Error(`no sample of ${member.type}`);
      const key = (member.key as { name: string }).name;
      const values = this.of(member.typeAnnotation?.typeAnnotation ?? null, key);
      return [key, member.optional ? [...values, undefined] : values] as const;
    });
    return oneByOne(parts).map((made) => Object.fromEntries(made));
  }

  #named(type: ESTree.TSTypeReference): readonly unknown[] {
    const name = (type.typeName as { name: string }).name;
    const own = this.#types.get(name);
    if (own?.type === 'TSInterfaceDeclaration') return this.#members(own.body.body);
    if (own !== undefined) return this.of(own, name);
    const values = known[name];
    if (values === undefined) throw new Error(`no sample of ${name}`);
    return values;
  }
}

/** Lists of arguments for a function. @param text what stands for each text */
export function samplesFor({ parameters, types }: Signature, text: Text): unknown[][] {
  const samples = new Samples(types, text);
  const parts = parameters.map(({ name, type }, i) => [i, samples.of(type, name)] as const);
  return oneByOne(parts).map((made) => [...made.values()]);
}
