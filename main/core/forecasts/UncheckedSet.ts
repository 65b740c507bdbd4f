/**
 * A published set as its two files have it, known by their hashes: forecasts are checked when they are asked for, one alone or
 * some at a time, so that a set of many hundred places keeps nobody waiting.
 */
import { RARELY } from '../../../shared/zod.ts';
import type { Clock } from '../ports/Clock.ts';
import type { StoredForecast } from '../state/stored/v1/forecast.ts';
import type { PublishedSet } from '../state/stored/v1/publishedSet.ts';
import {
  type SetQuantilesV2,
  type SetSummaryV2,
  setQuantilesV2,
  setSummaryV2,
} from '../state/stored/v2/publishedSet.ts';
import { setOfParts } from '../state/stored/v2/setParts.ts';
import { inParts } from '../util/inParts.ts';

/** Forecasts that are checked in one go: some milliseconds. */
const AT_ONCE = 50;

type Breathing = Pick<Clock, 'breathe'>;

const { forecasts: listOfHeads } = setSummaryV2.shape;
const { forecasts: listOfPacked, naiveTwins: listOfTwins } = setQuantilesV2.shape;

/** Constructors and methods throw whatever is wrong with the shape of a part. */
export class UncheckedSummary {
  readonly frame: SetSummaryV2;
  readonly heads: readonly unknown[];

  /** @param json of the newest version */
  constructor(json: unknown) {
    const { forecasts, ...rest } = json as { forecasts: unknown };
    this.frame = setSummaryV2.parse({ ...rest, forecasts: [] }, RARELY);
    this.heads = listIn(forecasts);
  }

  async whole(clock: Breathing): Promise<SetSummaryV2> {
    const forecasts = await inParts(this.heads, AT_ONCE, clock, (part) => listOfHeads.parse(part));
    return { ...this.frame, forecasts };
  }
}

export class UncheckedSet {
  readonly #summary: UncheckedSummary;
  readonly #frame: SetQuantilesV2;
  readonly #twins: readonly unknown[];
  readonly #packed: ReadonlyMap<unknown, unknown>;
  readonly #heads: ReadonlyMap<unknown, unknown>;
  #twinOf: ReadonlyMap<unknown, unknown> | null = null;

  /** @param quantiles of the newest version */
  constructor(summary: UncheckedSummary, quantiles: unknown) {
    const { forecasts, naiveTwins, ...rest } = quantiles as { forecasts: unknown; naiveTwins: unknown };
    this.#summary = summary;
    this.#frame = setQuantilesV2.parse({ ...rest, forecasts: [], naiveTwins: [] }, RARELY);
    this.#twins = listIn(naiveTwins);
    this.#packed = byId(listIn(forecasts));
    this.#heads = byId(summary.heads);
  }

  /** What its places were judged by. */
  get risk(): SetSummaryV2['risk'] {
    return this.#summary.frame.risk;
  }

  /** Null where the set has none of that name. */
  forecast(id: string): StoredForecast | null {
    const head = this.#heads.get(id);
    return head === undefined ? null : this.#part([head], [], RARELY).forecasts[0]!;
  }

  /** What the no-change model says of the same place and weeks; null where the set has no forecast of that name. */
  twin(id: string): PublishedSet['naiveTwins'][number] | null {
    this.#twinOf ??= new Map(
      this.#twins.map((one) => [(one as { forecastId?: unknown } | null)?.forecastId, one]),
    );
    const twin = this.#twinOf.get(id);
    return twin === undefined ? null : this.#part([], [twin], RARELY).naiveTwins[0]!;
  }

  summary(clock: Breathing): Promise<SetSummaryV2> {
    return this.#summary.whole(clock);
  }

  async whole(clock: Breathing): Promise<PublishedSet> {
    const none = this.#part([], []);
    const forecasts = await inParts(
      this.#summary.heads,
      AT_ONCE,
      clock,
      (part) => this.#part(part, []).forecasts,
    );
    const naiveTwins = await inParts(this.#twins, AT_ONCE, clock, (part) => this.#part([], part).naiveTwins);
    return { ...none, forecasts, naiveTwins };
  }

  #part(heads: readonly unknown[], twins: readonly unknown[], how?: typeof RARELY): PublishedSet {
    const forecasts = listOfHeads.parse(heads, how);
    const packed = forecasts.flatMap(({ id }) => this.#packed.get(id) ?? []);
    return setOfParts({
      summary: { ...this.#summary.frame, forecasts },
      quantiles: {
        ...this.#frame,
        forecasts: listOfPacked.parse(packed, how),
        naiveTwins: listOfTwins.parse(twins, how),
      },
    });
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new Error('not a list');
}

function byId(list: readonly unknown[]): Map<unknown, unknown> {
  return new Map(list.map((one) => [(one as { id?: unknown } | null)?.id, one]));
}
