/** What this window orders of the team, and how each order goes. No password is ever kept here. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Params } from '../../../shared/contract/index.ts';
import type { TeamStatus } from '../../../shared/team/teamSchema.ts';
import { type Answers, takeAnswer } from '../../data/answers.ts';
import { type Refusal, refusalOf } from '../../data/refusal.ts';
import { teamQuery } from './teamQuery.ts';

export type TeamAction = 'join' | 'sync' | 'stop' | 'leave';

/** How an order goes, or why it was refused; what was done shows by itself. */
export type TeamAnswer = { kind: 'busy' } | { kind: 'refused'; refusal: Refusal | null; sentence: string };

export interface TeamState {
  answers: Partial<Record<TeamAction, TeamAnswer>>;
  /** Whether the user is asked if the team is to be left. */
  isLeaving: boolean;
  /** Joins, and then syncs for the first time. */
  join(order: Params<'team.join'>): Promise<void>;
  /** Ends with the sync. */
  sync(): Promise<void>;
  stop(): Promise<void>;
  askToLeave(): void;
  stay(): void;
  leave(): Promise<void>;
  /** Refusals have been read. */
  forget(): void;
}

export interface TeamStoreOptions {
  answers: Answers;
  sentenceOf: (thrown: unknown) => string;
}

type Get = () => TeamState;
type Set = (part: Partial<TeamState>) => void;

/** Does one thing, once at a time. @returns whether it was done */
async function act(
  action: TeamAction,
  work: () => Promise<unknown>,
  get: Get,
  set: Set,
  { sentenceOf }: TeamStoreOptions,
): Promise<boolean> {
  if (get().answers[action]?.kind === 'busy') return false;
  const say = (answer: TeamAnswer | null) => {
    const { [action]: _before, ...others } = get().answers;
    set({ answers: answer === null ? others : { ...others, [action]: answer } });
  };
  say({ kind: 'busy' });
  try {
    await work();
    say(null);
    return true;
  } catch (thrown) {
    const refusal = refusalOf(thrown);
    // Whoever stops a sync knows it.
    say(refusal?.code === 'CANCELLED' ? null : { kind: 'refused', refusal, sentence: sentenceOf(thrown) });
    return false;
  }
}

/** Builds the store; it orders nothing by itself. */
export function createTeamStore(options: TeamStoreOptions): StoreApi<TeamState> {
  const { answers } = options;
  const { client } = answers;
  return createStore<TeamState>()((set, get) => {
    const order = (action: TeamAction, command: () => Promise<TeamStatus>) =>
      act(action, () => takeAnswer(answers, teamQuery(client), command), get, set, options);
    return {
      answers: {},
      isLeaving: false,
      async join(params) {
        const isDone = await order('join', () => client.call('team.join', params));
        if (isDone) void get().sync();
      },
      async sync() {
        await order('sync', () => client.call('team.sync', {}));
      },
      async stop() {
        await act('stop', () => client.call('team.stop', {}), get, set, options);
      },
      askToLeave: () => set({ isLeaving: true }),
      stay: () => {
        const { leave, ...others } = get().answers;
        set({ isLeaving: false, answers: leave?.kind === 'busy' ? get().answers : others });
      },
      async leave() {
        const isDone = await order('leave', () => client.call('team.leave', {}));
        if (isDone) set({ isLeaving: false, answers: {} });
      },
      forget() {
        const busy = Object.entries(get().answers).filter(([, answer]) => answer?.kind === 'busy');
        set({ isLeaving: false, answers: Object.fromEntries(busy) });
      },
    };
  });
}
