/** What this window was told of the program behind it: notices, the connection, the network. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Notice } from '../../shared/contract/index.ts';
import { AUDIT_PAGE } from './audit/auditQueries.ts';
import type { Connection } from './transport/connection.ts';

export interface SystemState {
  notices: Notice[];
  /** How many audit entries are shown at most. */
  auditLimit: number;
  connection: Connection;
  isOnline: boolean;
  addNotice(notice: Notice): void;
  dismissNotice(notice: Notice): void;
  setAuditLimit(limit: number): void;
  setConnection(connection: Connection): void;
  setOnline(isOnline: boolean): void;
}

function isSame(a: Notice, b: Notice): boolean {
  return a.code === b.code && a.message === b.message;
}

function withNotice(notices: Notice[], notice: Notice): Notice[] {
  return notices.some((known) => isSame(known, notice)) ? notices : [...notices, notice];
}

export function createSystemStore(): StoreApi<SystemState> {
  return createStore<SystemState>()((set, get) => ({
    notices: [],
    auditLimit: AUDIT_PAGE,
    connection: 'connecting',
    isOnline: true,
    addNotice: (notice) => set({ notices: withNotice(get().notices, notice) }),
    dismissNotice: (notice) => set({ notices: get().notices.filter((known) => !isSame(known, notice)) }),
    setAuditLimit: (auditLimit) => set({ auditLimit }),
    setConnection: (connection) => set({ connection }),
    setOnline: (isOnline) => set({ isOnline }),
  }));
}
