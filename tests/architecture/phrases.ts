/** Finds the phrases for users in a source text: strings of two words or more, templates of a word beside a value, and headings of one word. */
import { type ESTree, parseSync, Visitor } from 'vite';

export interface Phrase {
  line: number;
  text: string;
  /** Offsets of the literal in the source. */
  start: number;
  end: number;
}

/** Pages are put together by templates with this tag: between their marks stands what users read. */
const pageTag = 'markup';
const marks = /<[^>]*>/g;

/** Two words of two letters or more, with a space and at most punctuation or words of one letter between them. */
const twoWords = /\p{L}{2,}[\p{P}]*\s+(?:\p{L}\s+)*[\p{P}]*\p{L}{2,}/u;

/** A word that a space parts from a value: `took {}`, `{} left`. */
const wordBesideValue = /\p{L}{2,}\p{P}*\s+\p{P}*\{\}|\{\}\p{P}*\s+\p{P}*\p{L}{2,}/u;

/** One word with a capital letter, and nothing but punctuation and numbers beside it. */
const oneWord = /^[^\p{L}]*\p{Lu}\p{Ll}+[^\p{L}]*$/u;

/** Where one word is a heading or a label: the texts and these attributes of elements, the tables of the command line. */
const labels = new Set(['aria-label', 'label', 'placeholder', 'title']);
const commandLine = 'main/hosts/cli/';

const header = /^[a-z]+\/[a-z-]+; charset=|^Bearer /;

/** The name of the program and of options, which are the same in every language. */
const namesOfCommandLine = /\boutpost\b|--[a-z-]+/g;

/** Commands are called by their names in every language. */
const commandName = /^[a-z]+ [a-z-]+$/;

/** What only developers read: errors that a defect throws, what a schema says of a shape, log entries. */
const developersErrors = new Set(['Error', 'TypeError', 'RangeError']);
const developersCalls = new Set(['refine', 'superRefine', 'regex']);
const isNamedLog = ({ type, name }: { type: string; name?: unknown }) =>
  (type === 'Identifier' || type === 'PrivateIdentifier') && name === 'log';
const isLog = (node: ESTree.Expression) =>
  isNamedLog(node.type === 'MemberExpression' ? node.property : node);

/**
 * @param path tells the dialect by its ending
 * @returns the phrases, in their order; without those that only developers read, types and the classes of style sheets
 */
export function phrasesOf(path: string, source: string): Phrase[] {
  const { program } = parseSync(path, source);
  const found: Phrase[] = [];
  /** What is read by others than users. */
  const others: ESTree.Span[] = [];
  /** What is read as a label, even where it is one word. */
  const labelled: ESTree.Span[] = [];
  /** Templates of pages. */
  const pages: ESTree.Span[] = [];
  const isLabel = ({ start, end }: ESTree.Span) =>
    path.startsWith(commandLine) || labelled.some((one) => one.start <= start && end <= one.end);
  const add = (span: ESTree.Span, text: string) => {
    const said = text.replaceAll(namesOfCommandLine, '');
    const isPhrase =
      twoWords.test(said) || wordBesideValue.test(said) || (isLabel(span) && oneWord.test(said));
    if (!isPhrase || header.test(text)) return;
    const { start, end } = span;
    found.push({ line: source.slice(0, start).split('\n').length, text, start, end });
  };
  new Visitor({
    ImportDeclaration(node) {
      others.push(node);
    },
    Literal(node) {
      if (typeof node.value === 'string') add(node, node.value);
    },
    TemplateLiteral(node) {
      const text = node.quasis.map((part) => part.value.cooked ?? '').join('{}');
      const isPage = pages.some(({ start, end }) => start === node.start && end === node.end);
      if (!isPage) return add(node, text);
      for (const part of text.split(marks)) {
        const before = found.length;
        labelled.push(node);
        add(node, part);
        if (found.length > before) return;
      }
    },
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type === 'Identifier' && tag.name === pageTag) pages.push(quasi);
    },
    NewExpression(node) {
      if (node.callee.type === 'Identifier' && developersErrors.has(node.callee.name)) others.push(node);
    },
    CallExpression({ callee, arguments: given }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      if (developersCalls.has(callee.property.name) || isLog(callee.object)) others.push(...given);
    },
    TSLiteralType(node) {
      others.push(node);
    },
    JSXAttribute(node) {
      if (node.name.name === 'className') others.push(node);
      if (labels.has(String(node.name.name))) labelled.push(node);
    },
    Property({ key, value }) {
      const isName = key.type === 'Identifier' && key.name === 'name' && value.type === 'Literal';
      if (isName && commandName.test(String(value.value))) others.push(value);
    },
    JSXText(node) {
      labelled.push(node);
      add(node, node.value);
    },
  }).visit(program);
  const isForOthers = (one: Phrase) => others.some(({ start, end }) => start <= one.start && one.end <= end);
  return found.filter((one) => !isForOthers(one));
}
