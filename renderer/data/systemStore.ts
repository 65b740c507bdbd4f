/** The program behind the screens: access, notices, lock, audit trail, connection. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type {
  AuditEntry,
  AuditPage,
  Client,
  LockDryRun,
  LockExplanation,
  LockStatus,
  Notice,
  Result,
} from '../../shared/contract/index.ts';
import { failed, type Loadable, loading, nothingYet, ready } from './loadable.ts';
import { callLock, type LockCommand } from './lockCommand.ts';
import type { Connection } from './transport/connection.ts';

export type AppInfo = Result<'app.info'>;

export interface AuditState {
  entries: AuditEntry[];
  /** How many entries were asked for; more may exist. */
  limit: number;
  isLoading: boolean;
  sentence: string | null;
  /** The last check of the chain on disk; null before the first. */
  verification: Pick<AuditPage, 'verified' | 'broken' | 'quarantined'> | null;
  isVerifying: boolean;
}

export interface SystemState {
  info: Loadable<AppInfo>;
  lock: Loadable<LockStatus>;
  explanation: LockExplanation['sentences'];
  notices: Notice[];
  /** Entries of the whole trail, and whether its chain holds as far as is known. */
  auditTotal: { entries: number; isIntact: boolean };
  audit: AuditState;
  connection: Connection;
  isOnline: boolean;
  load(): Promise<void>;
  refreshLock(): Promise<void>;
  loadAudit(limit?: number): Promise<void>;
  verifyAudit(): Promise<void>;
  /** @throws AppError when the lock refuses */
  tryLock(command: LockCommand): Promise<LockDryRun>;
  /** @throws AppError when the lock refuses */
  commandLock(command: LockCommand): Promise<void>;
  addNotice(notice: Notice): void;
  dismissNotice(notice: Notice): void;
  receiveLock(lock: LockStatus): void;
  receiveEntry(entry: AuditEntry): void;
  setConnection(connection: Connection): void;
  setOnline(isOnline: boolean): void;
}

export interface SystemStoreOptions {
  client: Client;
  sentenceOf: (thrown: unknown) => string;
}

type Get = () => SystemState;
type Set = (part: Partial<SystemState>) => void;

export const AUDIT_PAGE = 200;

const emptyAudit: AuditState = {
  entries: [],
  limit: AUDIT_PAGE,
  isLoading: false,
  sentence: null,
  verification: null,
  isVerifying: false,
};

function isSame(a: Notice, b: Notice): boolean {
  return a.code === b.code && a.message === b.message;
}

function withNotice(notices: Notice[], notice: Notice): Notice[] {
  return notices.some((known) => isSame(known, notice)) ? notices : [...notices, notice];
}

async function loadInfo(get: Get, set: Set, { client, sentenceOf }: SystemStoreOptions): Promise<void> {
  set({ info: loading(get().info.value) });
  try {
    const info = await client.call('app.info', {});
    set({
      info: ready(info),
      notices: info.notices.reduce(withNotice, get().notices),
      auditTotal: { entries: info.audit.entries, isIntact: info.audit.intact },
    });
  } catch (thrown) {
    set({ info: failed(sentenceOf(thrown), get().info.value) });
  }
}

/** @param isNewest whether nothing newer was asked for since: answers may overtake each other */
async function loadLock(
  get: Get,
  set: Set,
  { client, sentenceOf }: SystemStoreOptions,
  isNewest: () => boolean,
): Promise<void> {
  set({ lock: loading(get().lock.value) });
  try {
    const [lock, { sentences }] = await Promise.all([
      client.call('lock.status', {}),
      client.call('lock.explain', {}),
    ]);
    if (isNewest()) set({ lock: ready(lock), explanation: sentences });
  } catch (thrown) {
    if (isNewest()) set({ lock: failed(sentenceOf(thrown), get().lock.value) });
  }
}

function changeAudit(get: Get, set: Set, part: Partial<AuditState>): void {
  set({ audit: { ...get().audit, ...part } });
}

async function loadAudit(limit: number, get: Get, set: Set, options: SystemStoreOptions): Promise<void> {
  changeAudit(get, set, { isLoading: true, sentence: null, limit });
  try {
    const page = await options.client.call('audit.list', { limit });
    // What came as an event while the page was on its way is newer than it.
    const newest = page.entries[0]?.seq ?? 0;
    const since = get().audit.entries.filter((entry) => entry.seq > newest);
    changeAudit(get, set, { entries: [...since, ...page.entries], isLoading: false });
  } catch (thrown) {
    changeAudit(get, set, { sentence: options.sentenceOf(thrown), isLoading: false });
  }
}

async function verifyAudit(get: Get, set: Set, { client, sentenceOf }: SystemStoreOptions): Promise<void> {
  changeAudit(get, set, { isVerifying: true, sentence: null });
  try {
    const { verified, broken, quarantined } = await client.call('audit.list', { limit: 1, verify: true });
    changeAudit(get, set, { verification: { verified, broken, quarantined }, isVerifying: false });
    set({ auditTotal: { ...get().auditTotal, isIntact: verified !== false } });
  } catch (thrown) {
    changeAudit(get, set, { sentence: sentenceOf(thrown), isVerifying: false });
  }
}

function receiveEntry(entry: AuditEntry, get: Get, set: Set): void {
  const { audit, auditTotal } = get();
  set({ auditTotal: { ...auditTotal, entries: Math.max(auditTotal.entries, entry.seq) } });
  const isNew = audit.entries.every((known) => known.seq < entry.seq);
  if (isNew) changeAudit(get, set, { entries: [entry, ...audit.entries] });
}

async function tryLock(command: LockCommand, client: Client): Promise<LockDryRun> {
  const answer = await callLock(client, command, true);
  return 'wouldChange' in answer ? answer : { wouldChange: {}, nextRunUses: answer.next, reason: '' };
}

/** Builds the store; it reads nothing until `load`. */
export function createSystemStore(options: SystemStoreOptions): StoreApi<SystemState> {
  const { client } = options;
  let lockLoads = 0;
  const refreshLock = (get: Get, set: Set) => {
    lockLoads += 1;
    const own = lockLoads;
    return loadLock(get, set, options, () => own === lockLoads);
  };
  return createStore<SystemState>()((set, get) => ({
    info: loading<AppInfo>(null),
    lock: nothingYet,
    explanation: [],
    notices: [],
    auditTotal: { entries: 0, isIntact: true },
    audit: emptyAudit,
    connection: 'connecting',
    isOnline: true,
    async load() {
      await Promise.all([loadInfo(get, set, options), refreshLock(get, set)]);
    },
    refreshLock: () => refreshLock(get, set),
    loadAudit: (limit = get().audit.limit) => loadAudit(limit, get, set, options),
    verifyAudit: () => verifyAudit(get, set, options),
    tryLock: (command) => tryLock(command, client),
    async commandLock(command) {
      await callLock(client, command, false);
      await refreshLock(get, set);
    },
    addNotice: (notice) => set({ notices: withNotice(get().notices, notice) }),
    dismissNotice: (notice) => set({ notices: get().notices.filter((known) => !isSame(known, notice)) }),
    receiveLock: (lock) => set({ lock: ready(lock) }),
    receiveEntry: (entry) => receiveEntry(entry, get, set),
    setConnection: (connection) => set({ connection }),
    setOnline: (isOnline) => set({ isOnline }),
  }));
}
