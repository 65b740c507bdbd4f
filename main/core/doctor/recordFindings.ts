/** What is found of an opened data folder, and of what it knows of clock, keys, providers and team. */
import type { Finding } from '../../../shared/doctor/doctorSchema.ts';
import type { ConnectivityHealth } from '../../../shared/health/healthSchema.ts';
import type { ProviderStatus } from '../../../shared/providers/providerSchema.ts';
import { EMBEDDED, remoteProviderIds } from '../../../shared/providers/providerSchema.ts';
import type { TeamStatus } from '../../../shared/team/teamSchema.ts';
import { MINUTE } from '../../../shared/time/durations.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import type { ProviderKeys } from '../ports/ProviderKeys.ts';
import type { Store } from '../ports/Store.ts';
import { finding } from './machineFindings.ts';

/** Nobody ran this program before, and no laptop runs for so long after. */
const FIRST_YEAR = 2025;
const LAST_YEAR = 2075;
/** Clocks are set right by themselves, by some seconds at a time. */
const TOLERANCE_MS = 2 * MINUTE;

export function inUseFinding({ access, location, writer }: Store): Finding {
  if (writer !== null)
    return finding('inUse', 'notice', words.files.folderInUse({ folder: location, writer }));
  const { usedHere, unused } = words.doctor.what;
  return finding('inUse', 'ok', access === 'writer' ? usedHere : unused);
}

export interface JournalFacts {
  entries: number;
  broken: { segment: string; seq: number } | null;
  quarantined: number;
}

export function journalFindings({ entries, broken, quarantined }: JournalFacts): Finding[] {
  const { what, todo } = words.doctor;
  const count = words.common.numbers.whole;
  return [
    broken === null
      ? finding('journal', 'ok', what.journalWhole({ entries: count(entries) }))
      : finding(
          'journal',
          'problem',
          what.journalBroken({ seq: String(broken.seq), segment: broken.segment }),
          todo.repairJournal,
        ),
    quarantined === 0
      ? finding('quarantine', 'ok', what.quarantineEmpty)
      : finding(
          'quarantine',
          'notice',
          what.quarantineHolds({ count: count(quarantined) }),
          todo.keepQuarantine,
        ),
  ];
}

/** @param lastAt when the newest entry of the journal was made; null where there is none */
export function clockFinding(nowMs: number, lastAt: string | null): Finding {
  const { what, todo } = words.doctor;
  const now = utcStamp(new Date(nowMs).toISOString());
  const year = new Date(nowMs).getUTCFullYear();
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return finding('clock', 'problem', what.clockImplausible({ now }), todo.setClock);
  if (lastAt !== null && nowMs < Date.parse(lastAt) - TOLERANCE_MS)
    return finding('clock', 'problem', what.clockBehind({ now, last: utcStamp(lastAt) }), todo.setClock);
  return finding('clock', 'ok', what.clockRight({ now }));
}

/** Names of providers alone: never a key, nor a part of one. */
export function keysFinding(keys: Pick<ProviderKeys, 'source' | 'hasKeyStore'>): Finding {
  const { what, todo } = words.doctor;
  const store = keys.hasKeyStore ? what.keyStore : what.noKeyStore;
  const having = remoteProviderIds.filter((id) => keys.source(id) !== null);
  const said = (text: string) => words.doctor.joined({ first: text, second: store });
  if (having.length === 0) return finding('keys', 'ok', said(what.keysNone));
  const names = words.common.lists.row(having.map(words.common.providerNames.of));
  const isPlain = having.some((id) => keys.source(id) === 'plain-text');
  return isPlain
    ? finding('keys', 'notice', said(what.keysPlain({ names })), todo.keysPlain)
    : finding('keys', 'ok', said(what.keysOf({ names })));
}

/** One finding for those that may answer, and one for each that is switched on and may not. */
export function providerFindings(providers: readonly ProviderStatus[]): Finding[] {
  const { what, todo } = words.doctor;
  const nameOf = words.common.providerNames.of;
  const ready = providers.filter(({ enabled, eligible }) => enabled && eligible);
  const names = words.common.lists.row(ready.map(({ id }) => nameOf(id)));
  const isOwn = ready.every(({ id }) => id === EMBEDDED);
  const first =
    ready.length === 0
      ? finding('providers', 'problem', what.providersNone, todo.enableProvider)
      : finding('providers', 'ok', isOwn ? what.providersOwn : what.providersReady({ names }));
  const waiting = providers
    .filter(({ enabled, eligible }) => enabled && !eligible)
    .map(({ id, reason }) =>
      finding(
        'providers',
        'notice',
        what.providerWaits({ name: nameOf(id), reason: reason ?? what.noReason }),
        todo.readProvider,
      ),
    );
  return [first, ...waiting];
}

export function networkFinding({ status, message }: ConnectivityHealth): Finding {
  const { todo } = words.doctor;
  if (status === 'OFFLINE') return finding('network', 'notice', message, todo.offline);
  return finding('network', 'ok', message, status === 'UNKNOWN' ? todo.askNetwork : null);
}

export function teamFindings({ membership, last, lastDoneAt, sites }: TeamStatus): Finding[] {
  const { what, todo } = words.doctor;
  if (membership === null) return [finding('team', 'ok', what.teamNone)];
  const { team } = membership;
  const synced =
    lastDoneAt === null
      ? finding('team', 'notice', what.teamNever({ team }), todo.syncTeam)
      : finding('team', 'ok', what.teamSynced({ team, at: utcStamp(lastDoneAt) }));
  const failure = last?.failure ?? null;
  const failed =
    failure === null
      ? []
      : [finding('team', 'notice', what.teamFailed({ message: failure.message }), todo.syncTeam)];
  const refused = sites.filter(({ problem }) => problem !== null).map(({ name, id }) => `${name} (${id})`);
  const names = words.common.lists.row(refused);
  const problems =
    refused.length === 0 ? [] : [finding('team', 'problem', what.teamRefuses({ names }), todo.readTeam)];
  return [synced, ...failed, ...problems];
}
