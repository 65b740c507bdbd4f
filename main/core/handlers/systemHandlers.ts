import type { Notice } from '../../../shared/contract/events.ts';
import { AppError } from '../../../shared/errors/AppError.ts';
import { quoted } from '../../../shared/errors/shortened.ts';
import { settingDefinitions } from '../../../shared/settings/settingsSchema.ts';
import { DAY } from '../../../shared/time/durations.ts';
import { isPlainDate } from '../../../shared/time/plainDate.ts';
import { utcStamp } from '../../../shared/time/utcStamp.ts';
import { words } from '../../../shared/words/index.ts';
import { auditExport } from '../exports/auditExport.ts';
import { auditPage } from '../ledger/auditPage.ts';
import type { Ledger } from '../ledger/Ledger.ts';
import type { LockCommand } from '../lock/lockMachine.ts';
import type { ProviderLockManager } from '../lock/ProviderLockManager.ts';
import type { ProviderRegistry } from '../lock/ProviderRegistry.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Crypto } from '../ports/Crypto.ts';
import type { InputFiles, SampleFiles } from '../ports/InputFiles.ts';
import type { Store } from '../ports/Store.ts';
import { checkEntry, checkSetting, entryNamesOf, readSetting, requireMap } from '../settings/settings.ts';
import { LANGUAGE_KEY, speakAsSet } from '../settings/spokenLanguage.ts';
import type { LedgerState } from '../state/ledgerState.ts';
import { sourcedSetting } from '../state/sourcedSetting.ts';
import type { DatasetArchive } from '../surveillance/archive/DatasetArchive.ts';
import type { Importer } from '../surveillance/intake/Importer.ts';
import { bundledSamples } from '../surveillance/intake/samples.ts';
import type { TeamDoor } from '../team/TeamDoor.ts';
import type { FeatureHandlers, Handlers } from './Handlers.ts';
import { requireKnownEntries } from './knownEntries.ts';

export interface SystemParts {
  version: string;
  clock: Clock;
  crypto: Crypto;
  store: Store;
  ledger: Ledger;
  lock: ProviderLockManager;
  registry: ProviderRegistry;
  datasets: DatasetArchive;
  importer: Importer;
  team: TeamDoor;
  inputs: InputFiles;
  sampleFiles: SampleFiles;
  notices: readonly Notice[];
}

export function appHandlers(parts: SystemParts): FeatureHandlers<'app' | 'samples'> {
  const { store, clock, ledger } = parts;
  return {
    'app.info': () => ({
      version: parts.version,
      today: clock.today(),
      access: store.access,
      writer: store.writer,
      dataFolder: store.location,
      site: store.copy ?? null,
      canChooseFiles: parts.inputs.choose !== undefined,
      notices: [...parts.notices],
      audit: {
        entries: ledger.state.appliedSeq,
        intact: !parts.notices.some((notice) => notice.code === 'JOURNAL_DAMAGED'),
      },
    }),
    'samples.list': () => ({ samples: bundledSamples().map(({ sample }) => sample) }),
    async 'samples.import'({ id }) {
      const found = bundledSamples().find(({ sample }) => sample.id === id);
      if (found === undefined) {
        throw new AppError('UNKNOWN_SAMPLE', words.requests.noSample({ id: quoted(id) }), { id });
      }
      const { sample, fileName } = found;
      return parts.importer.import({
        files: [{ file: await parts.sampleFiles.open(fileName), uploadId: null }],
        population: null,
        populationSource: null,
        name: sample.name,
        disease: sample.disease,
        mapping: {},
        asOf: null,
        into: null,
        attribution: sample.attribution,
      });
    },
  };
}

/** How long a pin lasts without a time of its own. */
const USUAL_PIN = 7 * DAY;

/** A date means until the end of that day in UTC: "Friday" includes all of Friday. */
function pinEnd(until: string | undefined, nowMs: number): string | null {
  if (until === 'never') return null;
  if (until === undefined) return new Date(nowMs + USUAL_PIN).toISOString();
  return isPlainDate(until) ? `${until}T23:59:59.999Z` : until;
}

export function lockHandlers({ lock, clock, team }: SystemParts): FeatureHandlers<'lock'> {
  const perform = (command: LockCommand, isDryRun: boolean | undefined) =>
    isDryRun === true ? lock.dryRun(command) : lock.perform(command);
  return {
    'lock.status': () => lock.status(),
    'lock.acquire': ({ id, dryRun }) => perform({ kind: 'acquire', id }, dryRun),
    'lock.release': ({ dryRun }) => perform({ kind: 'release' }, dryRun),
    'lock.switch': ({ id, reason, dryRun }) => perform({ kind: 'switch', id, reason }, dryRun),
    'lock.pin': ({ id, reason, until, dryRun }) =>
      perform({ kind: 'pin', id, reason, until: pinEnd(until, clock.now()) }, dryRun),
    'lock.unpin': ({ dryRun }) => perform({ kind: 'unpin' }, dryRun),
    'lock.hold': ({ reason, dryRun }) => perform({ kind: 'hold', reason }, dryRun),
    'lock.resume': ({ dryRun }) => perform({ kind: 'resume' }, dryRun),
    'lock.readmit': ({ id, reason, dryRun }) => perform({ kind: 'readmit', id, reason }, dryRun),
    'lock.tryLoan': ({ id }) => lock.dryRunLoan(id),
    'lock.explain': () => ({ sentences: [...lock.explain().sentences, ...leaseSentence(team)] }),
  };
}

/** Where the team's lease is what keeps providers outside this network from answering. */
function leaseSentence(team: TeamDoor) {
  if (!team.needsLease) return [];
  const { lease } = team.status();
  const other = lease === null || lease.isOurs || lease.until <= lease.seenAt ? null : lease;
  const heldBy = other === null ? null : { ...other, until: utcStamp(other.until) };
  return [{ text: words.teamLease.needed({ heldBy }), auditSeqs: [] }];
}

export function auditHandlers({
  ledger,
  store,
  crypto,
}: SystemParts): Pick<Handlers, 'audit.list' | 'audit.export'> {
  return {
    'audit.list': (query) => auditPage(ledger, store, crypto, query),
    async 'audit.export'({ format }) {
      const page = await auditPage(ledger, store, crypto, { limit: Number.MAX_SAFE_INTEGER, verify: true });
      const text = auditExport(page, format);
      const last = page.entries[0]?.seq ?? 0;
      return {
        text,
        entries: page.entries.length,
        verified: page.verified === true,
        suggestedName: `outpost-audit-${last}.${format}`,
      };
    },
  };
}

export function settingHandlers({ ledger, lock, datasets }: SystemParts): FeatureHandlers<'settings'> {
  /** @param makeValue the new value, from the settings as they are when it is written; `null` puts the default back */
  async function change(key: string, makeValue: (settings: LedgerState['settings']) => unknown) {
    await ledger.transact((state) => {
      const value = makeValue(state.settings);
      const setting = {
        type: 'SETTING_CHANGED' as const,
        provider: null,
        epoch: state.lock.epoch,
        cause: 'USER',
        details: { key, value },
      };
      const { [key]: _before, ...others } = state.settings;
      const settings = value === null ? others : { ...others, [key]: value };
      return { entries: [setting, ...lock.entriesAfterSettings({ ...state, settings })], answer: null };
    });
    // What is said after the answer, and the answer of a command itself, is said in the new language.
    if (key === LANGUAGE_KEY) await speakAsSet(ledger.state.settings);
    return sourcedSetting(ledger.state, key);
  }
  async function setWhole(key: string, value: unknown) {
    const checked = checkSetting(key, value);
    if (entryNamesOf(key) !== null)
      await requireKnownEntries({ ledger, datasets }, key, Object.keys(checked as object));
    return change(key, () => checked);
  }
  /** Other entries, also of other windows, stay as they are when it is written. */
  async function setEntry(key: string, entry: string, value: unknown) {
    requireMap(key);
    const checked = value === null ? null : checkEntry(key, entry, value);
    if (checked !== null) await requireKnownEntries({ ledger, datasets }, key, [entry]);
    return change(key, (settings) => {
      const before = readSetting(settings, key).value as Readonly<Record<string, unknown>>;
      const { [entry]: _before, ...others } = before;
      if (checked !== null) return { ...others, [entry]: checked };
      // No entries are the default of every map.
      return Object.keys(others).length === 0 ? null : others;
    });
  }
  return {
    'settings.list': ({ prefix = '' }) => ({
      settings: [...settingDefinitions]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, { default: standard }]) => ({
          ...sourcedSetting(ledger.state, key),
          standard,
          help: words.settings.help(key),
        })),
    }),
    'settings.get': ({ key }) => sourcedSetting(ledger.state, key),
    'settings.set': ({ key, value, entry }) =>
      entry === undefined ? setWhole(key, value) : setEntry(key, entry, value),
    'settings.unset'({ key }) {
      readSetting(ledger.state.settings, key);
      return change(key, () => null);
    },
  };
}
