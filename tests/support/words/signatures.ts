/** What the English functions take, read from their sources: the types of a function are gone while it runs. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { type ESTree, parseSync, Visitor } from 'vite';

const folder = join(import.meta.dirname, '..', '..', '..', 'shared', 'words', 'en');

type Callable = ESTree.Function | ESTree.ArrowFunctionExpression;

interface Source {
  path: string;
  /** With the types blanked out, as Node runs it: a function at work tells this text of itself. */
  runs: string;
  functions: Callable[];
  tables: Map<string, ESTree.ObjectExpression>;
  /** The types that the file names, by name. */
  types: Map<string, ESTree.TSType | ESTree.TSInterfaceDeclaration>;
}

export interface Signature {
  /** The type is null where the function has it from around it. */
  parameters: { name: string; type: ESTree.TSType | null }[];
  types: Source['types'];
}

function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const functions: Callable[] = [];
  const tables: Source['tables'] = new Map();
  const types: Source['types'] = new Map();
  new Visitor({
    FunctionDeclaration: (node) => void functions.push(node),
    FunctionExpression: (node) => void functions.push(node),
    ArrowFunctionExpression: (node) => void functions.push(node),
    VariableDeclarator: ({ id, init }) => {
      const value = init?.type === 'TSAsExpression' ? init.expression : init;
      if (id.type === 'Identifier' && value?.type === 'ObjectExpression') tables.set(id.name, value);
    },
    TSTypeAliasDeclaration: (node) => void types.set(node.id.name, node.typeAnnotation),
    TSInterfaceDeclaration: (node) => void types.set(node.id.name, node),
  }).visit(parseSync(path, text).program);
  return { path, runs: stripTypeScriptTypes(text), functions, tables, types };
}

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readSource(join(folder, name)));

/** @returns the names in a table of the English words, for the type `keyof typeof table` */
export function keysOfTable(name: string): string[] {
  return sources
    .flatMap(({ tables }) => tables.get(name) ?? [])
    .flatMap(({ properties }) => properties)
    .flatMap((one) => (one.type === 'Property' && one.key.type === 'Identifier' ? [one.key.name] : []));
}

/** The English words as Node itself loads them, so that their functions tell their sources. @param path below shared/words/en */
export function englishAsWritten(path: string): unknown {
  return createRequire(import.meta.url)(join(folder, path));
}

/** @returns null for a function that no English file holds, such as one that another function makes */
export function signatureOf(said: (...facts: never[]) => unknown): Signature | null {
  const text = said.toString();
  for (const { runs, functions, types } of sources) {
    const at = runs.indexOf(text);
    if (at === -1) continue;
    // A method tells its name before its parameters, of which the syntax tree makes two nodes.
    const node = functions.find(({ start, end }) => end === at + text.length && start >= at);
    if (node === undefined) continue;
    return { parameters: node.params.map(parameterOf), types };
  }
  return null;
}

function parameterOf(parameter: ESTree.ParamPattern): Signature['parameters'][number] {
  const pattern = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
  const type = 'typeAnnotation' in pattern ? (pattern.typeAnnotation?.typeAnnotation ?? null) : null;
  return { name: pattern.type === 'Identifier' ? pattern.name : '', type };
}
