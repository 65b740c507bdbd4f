/**
 * What the embedded forecaster expects, panel by panel: computed once for all places away from the thread that answers
 * people, kept while the data are the same, and answered place by place.
 */

import { AppError } from '../../../../shared/errors/AppError.ts';
import { HUB_LEVELS } from '../../../../shared/forecast/quantileLevels.ts';
import type { EmbeddedModel } from '../../../../shared/providers/embeddedModel.ts';
import { words } from '../../../../shared/words/index.ts';
import type { ForecastRequest } from '../../calls/Provider.ts';
import {
  answerPanel,
  type History,
  NO_HISTORY,
  type PanelAnswers,
  placeAnswer,
} from '../../forecaster/answers/panelAnswers.ts';
import type { PlaceForecast } from '../../forecaster/answers/placeForecaster.ts';
import { MIN_REPORTED_WEEKS } from '../../forecaster/kinds/placeSeries.ts';
import type { Clock } from '../../ports/Clock.ts';
import type { Crypto } from '../../ports/Crypto.ts';
import type { WorkOn, WorkOptions } from '../../ports/HeavyWork.ts';
import { modelCounts } from '../../surveillance/panel/modelCounts.ts';
import type { PlaceWeeks, WeeklyPanel } from '../../surveillance/panel/weeklyPanel.ts';
import { reportedWeeks } from '../../surveillance/panel/weeklyPanelOf.ts';

export interface EmbeddedForecastsPorts {
  heavyWork: WorkOn<{ embeddedForecast: typeof answerPanel }>;
  crypto: Crypto;
  clock: Pick<Clock, 'breathe'>;
}

/** Longer records of the disease of a panel. */
export interface KnownHistory extends History {
  /** Tells this history from another one. */
  key: string;
  /** What a forecast that is learnt from it has to say of it. */
  warnings: readonly string[];
}

/** A panel as it is going to be asked about. */
export interface PanelQuestion {
  panel: WeeklyPanel;
  disease: string;
  /** Weeks after each place's own last reported one. */
  weeks: number;
  levels: readonly number[];
}

/** Answers kept, those asked for last: one is below a megabyte for 500 places. */
const KEPT_ANSWERS = 16;
/** Place-weeks of which the no-change model is computed sooner than a thread is asked. */
const MOMENT_PLACE_WEEKS = 500;
/** Places whose content is hashed in one go. */
const HASHED_AT_ONCE = 25;
export const NO_KNOWN_HISTORY: KnownHistory = { ...NO_HISTORY, key: 'none', warnings: [] };

export class EmbeddedForecasts {
  readonly #ports: EmbeddedForecastsPorts;
  readonly #kept = new Map<string, PanelAnswers>();
  /** What is being computed, by content: another request for the same waits for it. */
  readonly #running = new Map<string, Promise<unknown>>();
  readonly #histories = new WeakMap<WeeklyPanel, KnownHistory>();
  /** Hashing a large panel takes as long as reading it. */
  readonly #hashes = new WeakMap<WeeklyPanel, string>();

  constructor(ports: EmbeddedForecastsPorts) {
    this.#ports = ports;
  }

  /** A run of this many place-weeks is being planned: where a thread will be needed, it starts meanwhile. */
  expect(placeWeeks: number): void {
    if (placeWeeks > MOMENT_PLACE_WEEKS) this.#ports.heavyWork.warm();
  }

  /**
   * Computes what will be asked of a panel, in one piece.
   * @param history for the panel from now on
   * @throws the signal's reason
   */
  async prepare(
    question: PanelQuestion,
    models: readonly EmbeddedModel[],
    history: KnownHistory,
    options: WorkOptions,
  ): Promise<void> {
    this.#histories.set(question.panel, history);
    await this.#answers(question, [...new Set(models)], options);
  }

  /** @throws AppError `TOO_FEW_WEEKS`; the signal's reason */
  async forecast(
    request: ForecastRequest,
    model: EmbeddedModel,
    signal: AbortSignal,
  ): Promise<PlaceForecast> {
    signal.throwIfAborted();
    const { panel, disease, levels, placeIndex } = request;
    const isUsual = levels.every((level) => HUB_LEVELS.includes(level));
    const question = {
      panel,
      disease,
      weeks: request.targetEndDates.length,
      levels: isUsual ? HUB_LEVELS : levels,
    };
    const [answers] = await this.#answers(question, [model], { signal });
    const answer = placeAnswer(answers!, request);
    if (answer === null) throw tooFewWeeks(panel.places[placeIndex]!);
    const { warnings } = this.#histories.get(panel) ?? NO_KNOWN_HISTORY;
    return model === 'no-change' ? answer : { ...answer, warnings: [...answer.warnings, ...warnings] };
  }

  /** One for each model: those that are kept, and the others computed together. */
  async #answers(
    question: PanelQuestion,
    models: readonly EmbeddedModel[],
    options: WorkOptions,
  ): Promise<PanelAnswers[]> {
    const history = this.#histories.get(question.panel) ?? NO_KNOWN_HISTORY;
    const content = await this.#contentOf(question);
    const keyOf = (model: EmbeddedModel) =>
      [model, content, model === 'no-change' ? '' : history.key].join(' ');
    const work = `${content} ${history.key}`;
    for (let running = this.#running.get(work); running !== undefined; running = this.#running.get(work))
      await endOf(running, options.signal);
    const found = new Map(models.map((model) => [model, this.#kept.get(keyOf(model))]));
    const missing = models.filter((model) => found.get(model) === undefined);
    if (missing.length > 0) {
      const { library, earlier, reports } = history;
      const order = { ...question, models: missing, history: { library, earlier, reports } };
      const making = isMoment(question, missing)
        ? Promise.resolve(answerPanel(order))
        : this.#ports.heavyWork.run('embeddedForecast', order, options);
      this.#running.set(work, making);
      try {
        const made = await making;
        missing.forEach((model, index) => void found.set(model, made[index]!));
        for (const model of missing) this.#keep(keyOf(model), found.get(model)!);
      } finally {
        this.#running.delete(work);
      }
    }
    return models.map((model) => {
      const answers = found.get(model)!;
      this.#keep(keyOf(model), answers);
      return answers;
    });
  }

  #keep(key: string, answers: PanelAnswers): void {
    this.#kept.delete(key);
    this.#kept.set(key, answers);
    if (this.#kept.size > KEPT_ANSWERS) this.#kept.delete([...this.#kept.keys()][0]!);
  }

  async #contentOf({ panel, disease, weeks, levels }: PanelQuestion): Promise<string> {
    const known = this.#hashes.get(panel) ?? (await this.#hashOf(panel));
    this.#hashes.set(panel, known);
    return JSON.stringify([known, disease, weeks, levels]);
  }

  async #hashOf({ asOf, weekEnds, places }: WeeklyPanel): Promise<string> {
    const { crypto, clock } = this.#ports;
    const hashes = [crypto.sha256(JSON.stringify([asOf, weekEnds]))];
    for (let from = 0; from < places.length; from += HASHED_AT_ONCE) {
      await clock.breathe();
      hashes.push(crypto.sha256(JSON.stringify(places.slice(from, from + HASHED_AT_ONCE))));
    }
    return crypto.sha256(hashes.join(' '));
  }
}

/** Waits until work that another caller began has ended, well or not. @throws the signal's reason as soon as it is aborted */
async function endOf(running: Promise<unknown>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([running.catch(() => {}), aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

function isMoment({ panel }: PanelQuestion, models: readonly EmbeddedModel[]): boolean {
  const placeWeeks = panel.places.length * panel.weekEnds.length;
  return placeWeeks <= MOMENT_PLACE_WEEKS && models.every((model) => model === 'no-change');
}

function tooFewWeeks(place: PlaceWeeks): AppError {
  const { code, name } = place.location;
  const reported = reportedWeeks(modelCounts(place, 'cases'));
  return new AppError(
    'TOO_FEW_WEEKS',
    words.runs.placeTooShort({ name, reported, minWeeks: MIN_REPORTED_WEEKS }),
    { location: code, reportedWeeks: reported, neededWeeks: MIN_REPORTED_WEEKS },
  );
}
