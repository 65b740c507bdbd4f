import { foldName } from '../../util/foldName.ts';
import { plainWords } from '../../util/plainWords.ts';
import { type Disease, diseaseNames, type Kind, kindNames, type NamesByLanguage } from './diseaseNames.ts';

/** Names that hold the one of a disease and are another's. */
const others: Readonly<Partial<Record<Disease, Kind>>> = { measles: 'german', covid: 'ofTheMiddleEast' };

const folded = new Map<NamesByLanguage, readonly string[]>();

/** All names, each between spaces as `plainWords` writes it; folded when they are first asked for. */
function namesIn(table: NamesByLanguage): readonly string[] {
  const known = folded.get(table);
  if (known !== undefined) return known;
  const names = [
    ...new Set(
      Object.values(table)
        .flat()
        .map((name) => ` ${plainWords(name)} `),
    ),
  ];
  folded.set(table, names);
  return names;
}

function holds(name: string, table: NamesByLanguage): boolean {
  const words = ` ${plainWords(name)} `;
  return namesIn(table).some((one) => words.includes(one));
}

/**
 * @param name of a disease in any of the five languages, whatever stands around it
 * @returns whether it names one of the diseases
 */
export function namesOneOf(name: string, diseases: readonly Disease[]): boolean {
  return diseases.some((disease) => {
    const other = others[disease];
    return holds(name, diseaseNames[disease]) && (other === undefined || !holds(name, kindNames[other]));
  });
}

/** @returns whether two names are names of one disease, in whatever languages; a kind of it that only one of them says makes two */
export function isSameDisease(one: string, other: string): boolean {
  const [a, b] = [` ${plainWords(one)} `, ` ${plainWords(other)} `];
  if (a === b || foldName(one) === foldName(other)) return true;
  return Object.values(diseaseNames).some((table) => {
    const names = namesIn(table);
    return names.includes(a) && names.includes(b);
  });
}

/** @returns whether a name says one of these kinds of a disease */
export function isOfKind(name: string, kinds: readonly Kind[]): boolean {
  return kinds.some((kind) => holds(name, kindNames[kind]));
}
