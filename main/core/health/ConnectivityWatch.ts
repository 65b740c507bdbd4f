/** Whether this computer is online, as the last check found it: a check of a run, a probe, a cycle or the user. */
import type { ConnectivityHealth } from '../../../shared/health/healthSchema.ts';
import { words } from '../../../shared/words/index.ts';
import type { OnlineCheck } from '../calls/onlineCheck.ts';
import type { Clock } from '../ports/Clock.ts';
import type { Connectivity, NetworkFinding } from '../ports/Connectivity.ts';
import { OFFLINE_AGE, ONLINE_AGE } from './probePlan.ts';

export interface ConnectivityVerdict {
  isOnline: boolean;
  /** Whether the network answers in place of the server that is asked: a sign-in, or a filter. */
  hasPortal: boolean;
  /** Wall clock, for people. */
  at: string;
  /** Monotonic milliseconds; null where an earlier process found it. */
  checkedMs: number | null;
}

export class ConnectivityWatch implements OnlineCheck {
  readonly #connectivity: Connectivity;
  readonly #urls: () => readonly string[];
  readonly #clock: Clock;
  readonly #onVerdict: (changed: boolean) => void;
  readonly #closing: AbortSignal;
  /** The user switched the network off: that is the verdict, and nobody is asked. */
  readonly isSwitchedOff: boolean;
  #verdict: ConnectivityVerdict | null;
  #inFlight: Promise<boolean> | null = null;

  /**
   * @param urls whom to ask, at each check: settings change
   * @param known what an earlier process found
   * @param onVerdict called after each check; `changed`: another verdict than before
   * @param closing ends the checks that nobody else can end
   */
  constructor(
    ports: { connectivity: Connectivity; clock: Clock; isNetworkOff?: boolean },
    urls: () => readonly string[],
    known: { isOnline: boolean; at: string } | null,
    onVerdict: (changed: boolean) => void,
    closing: AbortSignal,
  ) {
    this.#connectivity = ports.connectivity;
    this.#clock = ports.clock;
    this.#urls = urls;
    this.isSwitchedOff = ports.isNetworkOff ?? false;
    this.#verdict = known === null ? null : { ...known, hasPortal: false, checkedMs: null };
    if (this.isSwitchedOff) this.#verdict = this.#verdictOf('offline');
    this.#onVerdict = onVerdict;
    this.#closing = closing;
  }

  get verdict(): ConnectivityVerdict | null {
    return this.#verdict;
  }

  get hasPortal(): boolean {
    return this.#verdict?.hasPortal === true;
  }

  /** Whether the outside is asked at all: only where a provider there is enabled, or the user named addresses. */
  get isNeeded(): boolean {
    return this.isSwitchedOff || this.#urls().length > 0;
  }

  /** Asks now, for this caller alone. @throws the signal's reason once it is aborted */
  async isOnline(signal: AbortSignal): Promise<boolean> {
    if (this.isSwitchedOff) return false;
    const found = await this.#connectivity.look(this.#urls(), signal);
    if (this.isNeeded) this.#note(found);
    return found === 'online';
  }

  /** Asks unless the last answer is young enough. @throws the reason of the closing */
  async isStillOnline(): Promise<boolean> {
    return this.#verdict !== null && this.msUntilDue() > 0 ? this.#verdict.isOnline : this.askNow();
  }

  /** Asks now; those who ask at the same time share one check. @throws the reason of the closing */
  askNow(): Promise<boolean> {
    this.#inFlight ??= this.isOnline(this.#closing).finally(() => {
      this.#inFlight = null;
    });
    return this.#inFlight;
  }

  /** @returns milliseconds until the verdict is old; infinite where nothing is asked */
  msUntilDue(): number {
    if (this.isSwitchedOff || !this.isNeeded) return Number.POSITIVE_INFINITY;
    const { verdict } = this;
    if (verdict === null || verdict.checkedMs === null) return 0;
    const age = verdict.isOnline ? ONLINE_AGE : OFFLINE_AGE;
    return Math.max(0, verdict.checkedMs + age - this.#clock.monotonic());
  }

  shown(): ConnectivityHealth {
    const { verdict } = this;
    if (!this.isNeeded) {
      return { status: 'NOT_NEEDED', checkedAt: null, message: words.health.network.notNeeded };
    }
    if (verdict === null)
      return { status: 'UNKNOWN', checkedAt: null, message: words.health.network.notAsked };
    return {
      status: verdict.isOnline ? 'ONLINE' : 'OFFLINE',
      checkedAt: verdict.at,
      message: this.isSwitchedOff ? words.health.network.switchedOff : messageOf(verdict),
    };
  }

  #note(found: NetworkFinding): void {
    const before = this.#verdict;
    const now = this.#verdictOf(found);
    this.#verdict = now;
    this.#onVerdict(before?.isOnline !== now.isOnline || before.hasPortal !== now.hasPortal);
  }

  #verdictOf(found: NetworkFinding): ConnectivityVerdict {
    const at = new Date(this.#clock.now()).toISOString();
    const checkedMs = this.#clock.monotonic();
    return { isOnline: found === 'online', hasPortal: found === 'portal', at, checkedMs };
  }
}

function messageOf({ isOnline, hasPortal }: ConnectivityVerdict): string {
  const { online, portal, offline } = words.health.network;
  if (isOnline) return online;
  return hasPortal ? portal : offline;
}
