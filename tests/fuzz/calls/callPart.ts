/** A number of hostile calls over one wire, with everything held against what must always be so. */
import { inspect } from 'node:util';
import { Findings, type FuzzReport } from '../Findings.ts';
import { Dice } from '../hostile/Dice.ts';
import { watchPrototypes } from '../prototypes.ts';
import type { WatchedFolder } from '../watchedFolder.ts';
import { type CallWorld, makeCallWorld } from './callWorld.ts';
import { checkReply } from './checkReply.ts';
import { hostileRequest } from './hostileRequest.ts';

export interface Wire {
  /** Whether it carries only what JSON can say. */
  onlyJson: boolean;
  /** @throws Error where the value can't travel at all */
  send(message: unknown, dice: Dice): Promise<unknown>;
  /** Somebody who may not come in tries to. @returns what is wrong with how that went, or null */
  knock(dice: Dice, message: unknown): Promise<string | null>;
  /** What the host reported since it was last asked. */
  problems(): string[];
  close(): Promise<void>;
}

export interface PartOptions {
  count: number;
  seed: number;
  watched: WatchedFolder;
  /** Is told now and then that it goes on. */
  onProgress(done: number): void;
}

/** Calls after which the folder is made anew: a journal of a hundred thousand settings is another test. */
const REMAKE_EVERY = 20_000;
const LOOK_EVERY = 1_000;
const FOREIGN = 0.05;

export async function callPart(
  name: string,
  { count, seed, watched, onProgress }: PartOptions,
  open: (world: CallWorld, watched: WatchedFolder) => Promise<Wire>,
): Promise<FuzzReport> {
  const findings = new Findings(name, seed);
  const dice = new Dice(seed);
  const world = await makeCallWorld(watched);
  const wire = await open(world, watched);
  const changedPrototypes = watchPrototypes();
  const info = { protocol: 1, id: 'fuzz', method: 'app.info', params: {} };
  for (let at = 0; at < count; at += 1) {
    if (at > 0 && at % REMAKE_EVERY === 0) await world.remake();
    const { message, method } = hostileRequest(dice, { known: world.known(), onlyJson: wire.onlyJson });
    const what = () => `call ${at} of seed ${seed}: ${inspect(message, { depth: 6, maxStringLength: 200 })}`;
    try {
      if (dice.happens(FOREIGN)) {
        const before = world.dispatched();
        const problem = await findings.timed(what, () => wire.knock(dice, message));
        findings.saw('turned away');
        if (problem !== null) findings.add(problem, what());
        if (world.dispatched() !== before) findings.add('a foreign call came as far as the core', what());
        continue;
      }
      const answer = await findings.timed(what, () => wire.send(message, dice));
      const { outcome, problem } = checkReply(answer, method);
      findings.saw(outcome);
      if (problem !== null)
        findings.add(problem, `${what()} -> ${inspect(answer, { depth: 4, maxStringLength: 300 })}`);
    } catch (thrown) {
      if (/could not be cloned|Maximum call stack/.test(String(thrown))) findings.saw('can not travel');
      else findings.add(`thrown: ${inspect(thrown)}`, what());
    }
    if (at % LOOK_EVERY !== 0 && at !== count - 1) continue;
    onProgress(at);
    for (const members of changedPrototypes()) findings.add('a prototype was changed', members);
    for (const problem of wire.problems()) findings.add('the host reported a defect', problem);
    const { outcome } = checkReply(await wire.send(info, dice), 'app.info');
    if (outcome !== 'ok') findings.add(`the host no longer answers: ${outcome}`);
  }
  await wire.close();
  await world.core.close().catch((thrown: unknown) => findings.add('closing failed', String(thrown)));
  for (const changed of watched.changes()) findings.add('changed outside of the data folder', changed);
  return findings.report;
}
