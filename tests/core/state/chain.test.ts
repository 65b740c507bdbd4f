import { describe, expect, it } from 'vitest';
import { CHAIN_START, chainEntry, readLine } from '../../../main/core/state/chain.ts';
import { createFakeCrypto } from '../../support/fakeCrypto.ts';
import { settingDraft } from '../../support/testLedger.ts';

const crypto = createFakeCrypto();
const at = '2016-11-02T08:00:00.000Z';
const draft = settingDraft('risk.impact', { choléra: 4, undefinedValue: undefined });
const { entry, line } = chainEntry(draft, 7, at, CHAIN_START, crypto);

describe('an entry of the journal', () => {
  it('ends with the hash of the exact text before it', () => {
    const cut = line.lastIndexOf(',"hash":');
    expect(line.slice(cut)).toBe(`,"hash":"${entry.hash}"}`);
    expect(crypto.sha256(`${line.slice(0, cut)}}`)).toBe(entry.hash);
  });

  it('names the entry before it by hash', () => {
    expect(JSON.parse(line).prev).toBe(CHAIN_START);
    const next = chainEntry(draft, 8, at, entry.hash, crypto);
    expect(readLine(next.line, crypto)).toMatchObject({ ok: true, prev: entry.hash });
  });

  it('is in memory exactly what its line says', () => {
    const { prev: _prev, ...onDisk } = JSON.parse(line);
    expect(entry).toStrictEqual(onDisk);
    expect(entry.details).toEqual({ key: 'risk.impact', value: { choléra: 4 } });
  });

  it('shares no object with its draft', () => {
    const value = { cholera: 4 };
    const chained = chainEntry(settingDraft('risk.impact', value), 1, at, CHAIN_START, crypto);
    value.cholera = 1;
    expect(chained.entry.details).toMatchObject({ value: { cholera: 4 } });
  });

  it('reads back as the same entry', () => {
    expect(readLine(line, crypto)).toEqual({ ok: true, entry, prev: CHAIN_START });
  });
});

describe('a line that is no entry', () => {
  const bodyOf = (change: object) => {
    const { hash: _hash, ...rest } = JSON.parse(line);
    return JSON.stringify({ ...rest, ...change });
  };
  /** A line whose hash is right, whatever it says. */
  const signed = (body: string) => `${body.slice(0, -1)},"hash":"${crypto.sha256(body)}"}`;

  it.each([
    ['a changed letter', line.replace('USER', 'USEX')],
    ['a changed hash', line.replace(/.{5}"\}$/, '00000"}')],
    ['space at its end', `${line} `],
    ['a cut end', line.slice(0, -1)],
    ['no text', ''],
    ['another member at its end', line.replace(/"hash":"(.*)"\}$/, '"hush":"$1"}')],
  ])('is refused for %s', (_what, text) => {
    expect(readLine(text, crypto)).toEqual({ ok: false, problem: 'hash does not match' });
  });

  it.each([
    ['no JSON', '{"seq":}'],
    ['an unknown type', bodyOf({ type: 'LOCK_STOLEN' })],
    ['a type that every object has', bodyOf({ type: 'constructor' })],
    ['details of another type', bodyOf({ details: { from: 'embedded' } })],
    ['no number', bodyOf({ seq: 'seven' })],
    ['no entry before it', bodyOf({ prev: null })],
  ])('is refused for %s, though its hash is right', (_what, body) => {
    expect(readLine(signed(body), crypto)).toEqual({ ok: false, problem: 'not an entry' });
  });

  it('would be read when signed so and right', () => {
    expect(readLine(signed(bodyOf({})), crypto)).toMatchObject({ ok: true });
  });
});
