import { DAY, MINUTE } from '../../../../shared/time/durations.ts';
import { words } from '../../../../shared/words/index.ts';
import type { ForecastArchive } from '../../forecasts/ForecastArchive.ts';
import { namedExchanges } from '../../forecasts/namedExchanges.ts';
import { auditPage } from '../../ledger/auditPage.ts';
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import { verifyJournal } from '../../ledger/verifyJournal.ts';
import type { LevelOverrides } from '../../levels/LevelOverrides.ts';
import type { ProviderLockManager } from '../../lock/ProviderLockManager.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { Store } from '../../ports/Store.ts';
import type { KeptExchanges } from '../../providers/chat/keptExchanges.ts';
import { trimExchanges } from '../../providers/chat/trimExchanges.ts';
import type { Step } from '../Step.ts';
import type { SchedulerDocument } from '../schedulerDocument.ts';

/** The whole audit trail is read and checked once a day. */
const VERIFY_EVERY = DAY;
/** Texts that one cycle compresses: each is synced twice. */
const PACKED_AT_ONCE = 500;

export interface HousekeepingParts {
  clock: Clock;
  crypto: Crypto;
  store: Store;
  ledger: Ledger;
  lock: ProviderLockManager;
  levels: LevelOverrides;
  document: KeptDocument<SchedulerDocument>;
  exchanges: KeptExchanges;
  forecasts: ForecastArchive;
}

/** Ends a pin and levels by hand whose time is over, keeps requests and replies to their room, forgets what datasets that are gone left behind, and checks the audit trail once a day. */
export function housekeepingStep(parts: HousekeepingParts): Step {
  return {
    name: 'housekeeping',
    deadlineMs: 5 * MINUTE,
    async run(signal) {
      const hadPin = parts.ledger.state.lock.pin !== null;
      await parts.lock.expirePin();
      const done =
        hadPin && parts.ledger.state.lock.pin === null ? [words.scheduler.housekeeping.endedPin] : [];
      const ended = await parts.levels.expire();
      if (ended > 0) done.push(words.scheduler.housekeeping.endedLevels({ ended }));
      if (forgetGone(parts)) done.push(words.scheduler.housekeeping.forgot);
      signal.throwIfAborted();
      done.push(...(await tidyExchanges(parts, signal)));
      signal.throwIfAborted();
      const fault = await verifyDaily(parts);
      if (fault === 'broken') {
        const message = words.scheduler.housekeeping.auditBroken;
        return { outcome: 'failed', message };
      }
      if (fault === 'intact') done.push(words.scheduler.housekeeping.auditIntact);
      if (done.length === 0)
        return { outcome: 'nothing-to-do', message: words.scheduler.housekeeping.nothing };
      const text = words.common.lists.parts(done);
      return { outcome: 'done', message: `${text.charAt(0).toUpperCase()}${text.slice(1)}.` };
    },
  };
}

function forgetGone({ ledger, document }: HousekeepingParts): boolean {
  const known = new Set(ledger.state.datasets.map(({ dataset }) => dataset.id));
  const isKnown = ([id]: [string, unknown]) => known.has(id);
  const { autoRuns, watched } = document.value;
  const isTidy = Object.entries(autoRuns).every(isKnown) && Object.entries(watched).every(isKnown);
  if (isTidy) return false;
  document.change({
    ...document.value,
    autoRuns: Object.fromEntries(Object.entries(autoRuns).filter(isKnown)),
    watched: Object.fromEntries(Object.entries(watched).filter(isKnown)),
  });
  return true;
}

/** Compresses requests and replies of earlier versions, and once a day sees to it that all of them keep to their room. */
async function tidyExchanges(parts: HousekeepingParts, signal: AbortSignal): Promise<string[]> {
  const { exchanges, forecasts, ledger, store, crypto } = parts;
  const packed = await exchanges.pack(PACKED_AT_ONCE, signal);
  const use = {
    named: () => namedExchanges(forecasts.files, ledger.state.sets),
    entries: async () => {
      const { entries, broken } = verifyJournal(await store.journal.readSegments(), crypto);
      return broken === null ? entries : null;
    },
  };
  const removed = isCheckDue(parts) ? await trimExchanges(exchanges, use, signal) : 0;
  return [
    ...(packed === 0 ? [] : [words.scheduler.housekeeping.packed({ packed })]),
    ...(removed === 0 ? [] : [words.scheduler.housekeeping.removed({ removed })]),
  ];
}

function isCheckDue({ clock, document }: HousekeepingParts): boolean {
  const { verifiedAt } = document.value;
  // A check that lies in the future was made before the clock was set back.
  return verifiedAt === null || Math.abs(clock.now() - Date.parse(verifiedAt)) >= VERIFY_EVERY;
}

async function verifyDaily(parts: HousekeepingParts): Promise<'not-due' | 'intact' | 'broken'> {
  const { clock, crypto, store, ledger, document } = parts;
  if (!isCheckDue(parts)) return 'not-due';
  const { verified } = await auditPage(ledger, store, crypto, { limit: 1, verify: true });
  if (verified !== true) return 'broken';
  document.change({ ...document.value, verifiedAt: new Date(clock.now()).toISOString() });
  return 'intact';
}
