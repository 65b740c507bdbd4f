/** Forecasts made anew for rounds of the past, written in the format of the forecast hubs. Nothing is stored. */

import type { HindcastProgress } from '../../../shared/contract/events.ts';
import type { Result } from '../../../shared/contract/methods.ts';
import { AppError, isAppError } from '../../../shared/errors/AppError.ts';
import type { EmbeddedModel } from '../../../shared/providers/embeddedModel.ts';
import { words } from '../../../shared/words/index.ts';
import { HUB_HEADER } from '../exports/hubCsv.ts';
import type { SeasonShapes } from '../forecaster/SeasonShapes.ts';
import type { Clock } from '../ports/Clock.ts';
import type { WorkOn } from '../ports/HeavyWork.ts';
import type { OutputFile, OutputFiles } from '../ports/OutputFiles.ts';
import type { TableReader } from '../ports/TableReader.ts';
import type { Importer, ImportOrder } from '../surveillance/intake/Importer.ts';
import type { OrderedOpenFile } from '../surveillance/intake/ImportTables.ts';
import { SerialQueue } from '../util/SerialQueue.ts';
import type { Round, RoundGap } from './forecastRound.ts';
import type { hindcastRound } from './hindcastRound.ts';
import { inOrder } from './inOrder.ts';
import { type PlannedRound, type RoundSpan, roundsOfVintages, roundsOfWeeks } from './plannedRounds.ts';

/** All vintages of the data and the rounds they were for, or the newest weeks of one state of it. */
export type HindcastSource =
  | {
      kind: 'vintages';
      vintages: OrderedOpenFile;
      rounds: OrderedOpenFile;
      population: OrderedOpenFile | null;
      disease: string;
    }
  | { kind: 'weeks'; order: ImportOrder; origins: number };

export interface HindcastOrder {
  source: HindcastSource;
  span: RoundSpan;
  /** Null: as the settings have it. */
  model: EmbeddedModel | null;
  /** Path of the file to write. */
  out: string;
}

interface HindcastPlan {
  rounds: PlannedRound[];
  disease: string;
}

type HindcastResult = Result<'hindcast.run'>;

export interface HindcastPorts {
  clock: Clock;
  tables: TableReader;
  heavyWork: WorkOn<{ hindcastRound: typeof hindcastRound }>;
  seasonShapes: SeasonShapes;
  outputs: OutputFiles;
}

export class Hindcaster {
  readonly #ports: HindcastPorts;
  readonly #model: () => EmbeddedModel;
  readonly #importer: Importer;
  readonly #announce: (progress: HindcastProgress) => void;
  readonly #closing: AbortSignal;

  /**
   * @param model as the settings have it
   * @param closing ends what is in progress
   */
  constructor(
    ports: HindcastPorts,
    model: () => EmbeddedModel,
    importer: Importer,
    announce: (progress: HindcastProgress) => void,
    closing: AbortSignal,
  ) {
    this.#ports = ports;
    this.#model = model;
    this.#importer = importer;
    this.#announce = announce;
    this.#closing = closing;
  }

  /**
   * Forecasts all rounds in the workers, as many at once as there are lanes, and writes them in order.
   * @throws AppError of the files, `TOO_FEW_WEEKS` where no place of any round can be forecast, `OUTPUT_NOT_WRITABLE`,
   * and `CANCELLED`; there is no file then, or the one that was there before
   */
  async run({ source, span, model, out }: HindcastOrder): Promise<HindcastResult> {
    const { clock, outputs } = this.#ports;
    const startedAt = clock.monotonic();
    const file = await outputs.create(out);
    try {
      const plan = await this.#plan(source, span);
      const { rounds } = plan;
      const tally = await this.#forecast(plan, model ?? this.#model(), file);
      if (tally.forecasts === 0) throw tooFewWeeks(rounds);
      await file.keep();
      this.#tell('done', rounds.length, rounds.length);
      const seconds = Math.round(clock.monotonic() - startedAt) / 1_000;
      return { rounds: rounds.length, ...tally, seconds };
    } catch (thrown) {
      await file.discard();
      const isCancelled = isAppError(thrown) && thrown.code === 'CANCELLED';
      this.#tell(isCancelled ? 'cancelled' : 'failed', 0, 0);
      throw thrown;
    }
  }

  async #plan(source: HindcastSource, span: RoundSpan): Promise<HindcastPlan> {
    if (source.kind === 'vintages') {
      const { vintages, rounds, population, disease } = source;
      const ports = { ...this.#ports, signal: this.#closing };
      const files = { vintages: vintages.file, rounds: rounds.file, population };
      return { rounds: await roundsOfVintages(ports, files, span), disease };
    }
    const { summary, series } = await this.#importer.readOnly(source.order);
    const rounds = roundsOfWeeks({ ...summary, series }, source.origins, span);
    return { rounds, disease: summary.disease };
  }

  async #forecast(
    { rounds, disease }: HindcastPlan,
    model: EmbeddedModel,
    file: OutputFile,
  ): Promise<Pick<HindcastResult, 'forecasts' | 'gaps'>> {
    const { heavyWork, seasonShapes } = this.#ports;
    const shapes = await seasonShapes.shapesFor(disease);
    const history = shapes === null ? [] : [shapes];
    const preparing = new SerialQueue();
    const ask = async (planned: PlannedRound, signal: AbortSignal) => {
      const round = await preparing.run(() => this.#prepared(planned));
      return heavyWork.run('hindcastRound', { ...round, disease, model, history }, { signal });
    };
    let forecasts = 0;
    let done = 0;
    const gaps: RoundGap[] = [];
    await file.write(HUB_HEADER);
    this.#tell('running', 0, rounds.length);
    for await (const answer of inOrder(rounds, heavyWork.lanes, ask, this.#closing)) {
      await file.write(answer.text);
      forecasts += answer.forecasts;
      gaps.push(...answer.gaps);
      done += 1;
      if (done < rounds.length) this.#tell('running', done, rounds.length);
    }
    return { forecasts, gaps: countedGaps(gaps) };
  }

  /** What was known in a round. Several begin at once: others get their turn before each. */
  async #prepared(planned: PlannedRound): Promise<Pick<Round, 'referenceDate' | 'panel' | 'earlier'>> {
    const { clock } = this.#ports;
    await clock.breathe();
    const panel = planned.panel();
    await clock.breathe();
    return { referenceDate: planned.referenceDate, panel, earlier: planned.earlier(panel) };
  }

  #tell(phase: HindcastProgress['phase'], done: number, total: number): void {
    this.#announce({ kind: 'hindcast', datasetId: null, phase, done, total });
  }
}

function countedGaps(gaps: readonly RoundGap[]): HindcastResult['gaps'] {
  const counted = new Map<string, HindcastResult['gaps'][number]>();
  for (const { location, reason } of gaps) {
    const key = `${location.code} ${reason}`;
    const known = counted.get(key) ?? { location: location.name, rounds: 0, reason };
    counted.set(key, { ...known, rounds: known.rounds + 1 });
  }
  return [...counted.values()];
}

function tooFewWeeks(rounds: readonly PlannedRound[]): AppError {
  return new AppError('TOO_FEW_WEEKS', words.hindcast.nothingForecast({ rounds: rounds.length }), {
    rounds: rounds.length,
  });
}
