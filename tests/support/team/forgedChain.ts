/** Chains that no Outpost wrote: whole by their hashes, and anything inside. */

import { nodeCrypto } from '../../../main/adapters/nodeCrypto.ts';
import type { SharedLine } from '../../../main/core/ports/TeamServers.ts';
import { nothingFilled } from '../../../main/core/ports/TeamTables.ts';
import { CHAIN_START } from '../../../main/core/state/chain.ts';
import type { MemoryTables } from './memoryServers.ts';

const AT = '2016-11-02T08:00:00.000Z';

/** The members of an entry; `raw` instead of them is the text before its hash, without the closing brace. */
export type Forged = { type?: string; details?: unknown; raw?: string } & Record<string, unknown>;

export const settingEntry = (value: unknown): Forged => ({
  type: 'SETTING_CHANGED',
  details: { key: 'report.author', value },
});

/** @returns lines that follow each other, whatever is in them @param from the line that they are to follow */
export function forgedLines(entries: readonly Forged[], from?: SharedLine): SharedLine[] {
  let prev = from?.hash ?? CHAIN_START;
  return entries.map(({ raw, ...members }, index) => {
    const seq = (from?.seq ?? 0) + 1 + index;
    const usual = { at: AT, type: 'RUNS_HELD', provider: null, epoch: 0, cause: 'USER', details: {} };
    const body = raw ?? JSON.stringify({ seq, ...usual, ...members, prev }).slice(0, -1);
    const hash = nodeCrypto.sha256(`${body}}`);
    prev = hash;
    return { seq, hash, line: `${body},"hash":"${hash}"}` };
  });
}

/** Puts a site into a database as its owner could. @returns its number */
export function putSite(tables: MemoryTables, lines: readonly SharedLine[], name = 'hostile'): string {
  const site = lines[0]!.hash;
  const last = lines.at(-1)!;
  const head = { site, name, entries: lines.length, lastSeq: last.seq, lastHash: last.hash };
  tables.heads.set(site, {
    ...head,
    lastAt: AT,
    pushedAt: AT,
    files: 0,
    visibility: 'team',
    filled: nothingFilled,
  });
  tables.entries.set(site, new Map(lines.map((line) => [line.seq, line])));
  return site;
}

/** Puts a file in parts. */
export function putFile(
  tables: MemoryTables,
  site: string,
  hash: string,
  parts: readonly { part: number; parts: number; bytes: Uint8Array }[],
): void {
  tables.parts.set(
    `${site} ${hash}`,
    parts.map((one) => ({ hash, ...one })),
  );
}
