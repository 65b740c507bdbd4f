/** A data folder as a member of a team: joins and leaves, and brings both sides up to each other. Loaded where there is a team. */
import { AppError, isAppError, shapeOfAppError } from '../../../../shared/errors/AppError.ts';
import { readTeamAddress, type TeamAddress, teamAddressText } from '../../../../shared/team/teamAddress.ts';
import type { TeamProgress, TeamSync } from '../../../../shared/team/teamSchema.ts';
import { SECOND } from '../../../../shared/time/durations.ts';
import { hashText } from '../../../../shared/values.ts';
import { words } from '../../../../shared/words/index.ts';
import { namedBy, plainName } from '../../bundle/site.ts';
import type { ForecastArchive } from '../../forecasts/ForecastArchive.ts';
import type { KeptDocument } from '../../ledger/keptDocuments.ts';
import type { Ledger } from '../../ledger/Ledger.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { Logger } from '../../ports/Logger.ts';
import type { ProviderKeys } from '../../ports/ProviderKeys.ts';
import type { SiteShelf } from '../../ports/SiteShelf.ts';
import type { Store } from '../../ports/Store.ts';
import type { FilePart, SiteHead, TeamAccess, TeamServers } from '../../ports/TeamServers.ts';
import type { ScoreBook } from '../../scoring/record/ScoreBook.ts';
import { settingOf } from '../../settings/settings.ts';
import type { DatasetArchive } from '../../surveillance/archive/DatasetArchive.ts';
import type { TeamDocument } from '../teamDocument.ts';
import { BatchSize } from './BatchSize.ts';
import { CopyChecks } from './CopyChecks.ts';
import { pull } from './pull.ts';
import { ownSite, push } from './push.ts';
import { readAddress } from './readAddress.ts';
import { readHead } from './readHead.ts';
import { SyncRound, SyncTally } from './SyncRound.ts';
import { type Shared, shareSince } from './shareSince.ts';
import { fillTables } from './tables/fillTables.ts';
import { JournalEvents } from './tables/JournalEvents.ts';

export interface TeamMemberParts {
  store: Store;
  clock: Clock;
  crypto: Crypto;
  log: Logger;
  keys: ProviderKeys;
  servers: TeamServers;
  shelf: SiteShelf;
  ledger: Ledger;
  document: KeptDocument<TeamDocument>;
  datasets: DatasetArchive;
  forecasts: ForecastArchive;
  scores: ScoreBook;
  /** Told whenever what is known of the team changed. */
  changed(progress: TeamProgress | null): void;
}

/** Links in a row that broke before anything had passed. */
const FUTILE_LINKS = 5;
const FIRST_WAIT = 1 * SECOND;
const LONGEST_WAIT = 30 * SECOND;
/** Bytes that one question carries. */
const LEAST_BYTES = 16 * 1024;
const MOST_BYTES = 2 * 1024 * 1024;
/** What our own entries are refused with, and nothing else. */
const REFUSALS: ReadonlySet<string> = new Set(['TEAM_CONFLICT', 'TEAM_REFUSED']);

export class TeamMember {
  readonly #parts: TeamMemberParts;
  readonly #unfinished = new Map<string, FilePart[]>();
  readonly #checks = new CopyChecks();
  readonly #events: JournalEvents;

  constructor(parts: TeamMemberParts) {
    this.#parts = parts;
    this.#events = new JournalEvents(parts);
  }

  async join(
    text: string,
    password: string | null,
    mayBePlain: boolean,
    create: { name: string } | null,
  ): Promise<void> {
    const { servers, document, keys } = this.#parts;
    const { membership } = document.value;
    const isOwn = membership !== null && create !== null && isSameAddress(text, membership.address);
    if (isOwn) return this.#bringUp(password, create.name);
    if (membership !== null)
      throw new AppError('IN_A_TEAM', words.team.inATeam({ team: membership.team }), {
        team: membership.team,
      });
    const address = readAddress(text);
    // Before anything is done there.
    if (password !== null && !mayBePlain && !keys.hasKeyStore)
      throw new AppError('NO_KEY_STORE', words.team.noKeyStore);
    if (create !== null) await servers.create(address, password, plainName(create.name));
    const link = await servers.open(address, password);
    const { team, access } = await link.heads().finally(() => link.close());
    if (password === null) await keys.removeTeamPassword();
    else await keys.setTeamPassword(password, mayBePlain);
    await this.#save({
      ...document.value,
      membership: {
        address: teamAddressText(address),
        team: plainName(team),
        joinedAt: this.#now(),
        ...access,
      },
      shared: { counts: false, exchanges: false },
      last: null,
      lastDoneAt: null,
      lease: null,
      sites: {},
    });
  }

  /** The owner of a team's database, once more: its tables, roles and policies are brought up to this Outpost. */
  async #bringUp(password: string | null, name: string): Promise<void> {
    const { servers, document, keys } = this.#parts;
    const membership = this.#membership();
    const address = readAddress(membership.address);
    const known = password ?? keys.teamPassword();
    await servers.create(address, known, name);
    const link = await servers.open(address, known);
    const { access } = await link.heads().finally(() => link.close());
    await this.#save({ ...document.value, membership: { ...membership, ...access } });
  }

  async leave(): Promise<void> {
    const { document, keys } = this.#parts;
    this.#membership();
    await this.#save({
      ...document.value,
      membership: null,
      last: null,
      lastDoneAt: null,
      lease: null,
      sites: {},
    });
    await keys.removeTeamPassword();
  }

  /** @returns what came of it, once it is on disk @throws AppError; what came before a failure stays */
  async sync(signal: AbortSignal): Promise<TeamSync> {
    const { address } = this.#membership();
    const tally = new SyncTally();
    const ended = (outcome: TeamSync['outcome'], failure: TeamSync['failure']): TeamSync => ({
      at: this.#now(),
      outcome,
      failure,
      sent: tally.sent,
      received: tally.received,
    });
    try {
      await this.#patiently(readAddress(address), tally, signal);
      const last = ended('done', null);
      await this.#save({ ...this.#parts.document.value, last, lastDoneAt: last.at });
      return last;
    } catch (thrown) {
      const stopped = isAppError(thrown) && thrown.code === 'CANCELLED';
      const failure = stopped || !isAppError(thrown) ? null : failureOf(thrown);
      await this.#save({
        ...this.#parts.document.value,
        last: ended(stopped ? 'stopped' : 'failed', failure),
      });
      throw thrown;
    } finally {
      this.#parts.changed(null);
    }
  }

  /** A link that breaks is taken up again as long as each one brings something. */
  async #patiently(address: TeamAddress, tally: SyncTally, signal: AbortSignal): Promise<void> {
    const { clock } = this.#parts;
    const bytes = new BatchSize(clock, LEAST_BYTES, MOST_BYTES);
    for (let futile = 0, wait = FIRST_WAIT; ; ) {
      const before = tally.total;
      try {
        return await this.#once(address, tally, bytes, signal);
      } catch (thrown) {
        signal.throwIfAborted();
        if (!isAppError(thrown) || thrown.code !== 'TEAM_UNREACHABLE') throw thrown;
        const isFutile = tally.total === before;
        [futile, wait] = isFutile ? [futile + 1, Math.min(LONGEST_WAIT, wait * 2)] : [0, FIRST_WAIT];
        // Where nobody answers from the start, this computer is likely offline: the next sync is soon enough.
        if (futile >= FUTILE_LINKS || (isFutile && tally.total === 0)) throw thrown;
        this.#parts.changed({ phase: 'waiting', site: null, done: 0, total: 0 });
        await clock.sleep(wait * (0.5 + this.#parts.crypto.random()), signal);
      }
    }
  }

  async #once(address: TeamAddress, tally: SyncTally, bytes: BatchSize, signal: AbortSignal): Promise<void> {
    const { servers, keys, document } = this.#parts;
    this.#parts.changed({ phase: 'connecting', site: null, done: 0, total: 0 });
    const link = await servers.open(address, keys.teamPassword());
    // A question that a slow link carries for a minute does not keep whoever stops a sync.
    const hangUp = () => void link.close();
    signal.addEventListener('abort', hangUp);
    try {
      signal.throwIfAborted();
      const round = new SyncRound(link, signal, bytes, tally, (progress) => this.#parts.changed(progress));
      const { team, access, heads: said } = await link.heads();
      this.#refuseOpen(access);
      const heads = said.map(readHead);
      const ours = await ownSite(this.#parts);
      // Whoever may not give can take: what stands against our own chain is told once the others' are here.
      const { own, refusal } = await this.#give(address.user, round, heads, tally);
      document.change({ ...document.value, ours });
      await this.#takeAll(
        round,
        heads.filter(({ site }) => site !== ours && hashText.safeParse(site).success),
      );
      if (own !== null) await fillTables(this.#tableParts(), round, own);
      const { membership } = document.value;
      if (membership !== null)
        document.change({
          ...document.value,
          membership: { ...membership, team: plainName(team), ...access },
        });
      if (refusal !== null) throw refusal;
    } finally {
      signal.removeEventListener('abort', hangUp);
      await link.close();
    }
  }

  async #takeAll(round: SyncRound, heads: readonly SiteHead[]): Promise<void> {
    const { document, shelf, crypto } = this.#parts;
    const known = document.value.sites;
    // One copy that grows: a new one for each of a thousand sites would be a million members.
    document.change({ ...document.value, sites: { ...known } });
    const strayed = await this.#checks.strayed(heads, known, () => shelf.ends());
    const due = this.#checks.due(heads, known, crypto.random());
    for (const head of heads) {
      round.signal.throwIfAborted();
      const isWhole = due.has(head.site);
      await this.#take(round, head, isWhole || strayed.has(head.site), isWhole);
    }
  }

  /** @returns how far we are there, or why we were refused */
  async #give(
    login: string,
    round: SyncRound,
    heads: readonly SiteHead[],
    tally: SyncTally,
  ): Promise<{ own: SiteHead | null; refusal: AppError | null }> {
    try {
      const { document } = this.#parts;
      const parts = this.#pushParts(login);
      const own = await push(parts, round, heads);
      if (own === null) return { own, refusal: null };
      const shared = this.#shared();
      await shareSince(parts, round, own.site, [document.value.shared, shared], tally.sent.entries > 0);
      document.change({ ...document.value, shared });
      this.#note(own);
      return { own, refusal: null };
    } catch (thrown) {
      if (isAppError(thrown) && REFUSALS.has(thrown.code)) return { own: null, refusal: thrown };
      throw thrown;
    }
  }

  /** @param isLookedAt also where nothing new came @param isWhole verifies all that is here of it */
  async #take(round: SyncRound, head: SiteHead, isLookedAt: boolean, isWhole: boolean): Promise<void> {
    const { document } = this.#parts;
    const known = document.value.sites[head.site];
    const isAsKnown =
      known !== undefined &&
      known.problem === null &&
      known.seqThere === head.lastSeq &&
      known.hashThere === head.lastHash &&
      known.filesThere === head.files &&
      known.name === plainName(head.name);
    if (isAsKnown && !isLookedAt) return;
    const parts = { ...this.#parts, unfinished: this.#unfinished, isWhole };
    const found = await pull(parts, round, head, known);
    if (isWhole) this.#checks.noteChecked(head.site);
    document.value.sites[head.site] = found;
  }

  /** How far we are ourselves. */
  #note(own: SiteHead): void {
    const { document, ledger } = this.#parts;
    const newestSet = ledger.state.sets.reduce<string | null>(
      (newest, { issuedAt }) => (newest === null || issuedAt > newest ? issuedAt : newest),
      null,
    );
    const site = {
      name: plainName(own.name),
      seqThere: own.lastSeq,
      hashThere: own.lastHash,
      filesThere: own.files,
      pushedAt: own.pushedAt ?? this.#now(),
      seqHere: ledger.state.appliedSeq,
      lastAt: ledger.recent.at(-1)?.at ?? null,
      newestSet,
      notShared: 0,
      problem: null,
    };
    document.change({ ...document.value, sites: { ...document.value.sites, [own.site]: site } });
  }

  #pushParts(login: string) {
    const { settings } = this.#parts.ledger.state;
    const { counts } = this.#shared();
    return {
      ...this.#parts,
      mayShare: (name: string) => counts || !name.startsWith('datasets/'),
      // Where nobody named it, the login does: on a ministry's server it is a laptop's or a district's.
      name: namedBy(settings, login),
      visibility: settingOf(settings, 'team.visibility'),
    };
  }

  #shared(): Shared {
    const { settings } = this.#parts.ledger.state;
    return {
      counts: settingOf(settings, 'team.shareCounts'),
      exchanges: settingOf(settings, 'team.shareExchanges'),
    };
  }

  #tableParts() {
    const { settings } = this.#parts.ledger.state;
    return {
      ...this.#parts,
      events: this.#events,
      mayShareCounts: settingOf(settings, 'team.shareCounts'),
    };
  }

  /** What only the centre may read is not given to a database where everybody could. */
  #refuseOpen({ keepsApart }: TeamAccess): void {
    const { settings } = this.#parts.ledger.state;
    if (!keepsApart && settingOf(settings, 'team.visibility') === 'centre')
      throw new AppError('TEAM_REFUSED', words.teamTables.notKeptApart);
  }

  #membership() {
    const { membership } = this.#parts.document.value;
    if (membership === null) throw new AppError('NOT_IN_TEAM', words.team.notInTeam);
    return membership;
  }

  async #save(value: TeamDocument): Promise<void> {
    const { document } = this.#parts;
    const before = document.value;
    document.change(value);
    try {
      await document.save();
    } catch (thrown) {
      document.change(before);
      throw thrown;
    }
  }

  #now(): string {
    return new Date(this.#parts.clock.now()).toISOString();
  }
}

function failureOf(thrown: AppError): { code: string; message: string } {
  const { code, message } = shapeOfAppError(thrown);
  return { code, message };
}

function isSameAddress(text: string, known: string): boolean {
  const address = readTeamAddress(text);
  return typeof address !== 'string' && teamAddressText(address) === known;
}
