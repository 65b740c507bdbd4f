import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, chainEntry, flatAsWritten, readLine } from '../../../main/core/state/chain.ts';
import { createFakeCrypto } from '../../support/fakeCrypto.ts';
import { settingDraft } from '../../support/testLedger.ts';

const crypto = createFakeCrypto();
const AT = '2016-11-02T08:00:00.000Z';

/** Values that a journal may be given, and those that JSON alters, drops or would make something else of. */
const flat = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom<unknown>('\ud800', '"', '\\', '\u2028', null, true, false, undefined, -0, NaN, Infinity),
  fc.double(),
  fc.integer(),
);
const odd = fc.oneof(
  fc.jsonValue(),
  fc.date().map((date): unknown => (Number.isNaN(date.getTime()) ? null : date)),
  fc.constantFrom<unknown>(() => 1, Symbol('s'), new Map([['a', 1]]), Object(1), [undefined], {
    toJSON: () => 'told',
  }),
);
const names = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toJSON', 'constructor', '0', '10', 'a'));

/** An object with exactly these members of its own, also one that is called `__proto__`. */
function withMembers(members: readonly (readonly [string, unknown])[]): object {
  const object = {};
  for (const [key, value] of members) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  }
  return object;
}

const flatObject = fc.array(fc.tuple(names, flat), { maxLength: 8 }).map(withMembers);
const anyObject = fc.array(fc.tuple(names, fc.oneof(flat, odd)), { maxLength: 8 }).map(withMembers);

describe('what memory keeps of an entry', () => {
  it('is what its text says, also where it is not read back', () => {
    let unread = 0;
    fc.assert(
      fc.property(fc.oneof(flatObject, anyObject), (details) => {
        const kept = flatAsWritten(details);
        if (kept === null) return;
        unread += 1;
        const text = JSON.stringify(details);
        const read = JSON.parse(text);
        // Not by toStrictEqual: it takes a member called `constructor` for the object's class.
        expect(isDeepStrictEqual(kept, read), text).toBe(true);
        expect(Object.keys(kept)).toEqual(Object.keys(read));
      }),
      { numRuns: 2_000 },
    );
    expect(unread).toBeGreaterThan(500);
  });

  it('is read back where the object is of a class of its own', () => {
    class Told {
      toJSON = undefined;
      key = 'a';
    }
    expect(flatAsWritten(new Told())).toBeNull();
    expect(flatAsWritten(['a'])).toBeNull();
  });
});

describe('the line of an entry', () => {
  it('is the JSON of its members in their order, and reads back as the entry, whatever it carries', () => {
    fc.assert(
      fc.property(anyObject, fc.string(), fc.nat(), (value, key, seq) => {
        const draft = settingDraft(key, value);
        const { entry, line } = chainEntry(draft, seq, AT, CHAIN_START, crypto);
        const { type, provider, epoch, cause, details } = draft;
        const body = JSON.stringify({
          seq,
          at: AT,
          type,
          provider,
          epoch,
          cause,
          details,
          prev: CHAIN_START,
        });
        expect(line).toBe(`${body.slice(0, -1)},"hash":"${crypto.sha256(body)}"}`);
        const read = readLine(line, crypto);
        expect(isDeepStrictEqual(read, { ok: true, entry, prev: CHAIN_START }), line).toBe(true);
      }),
    );
  });
});
