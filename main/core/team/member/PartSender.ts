import type { FilePart } from '../../ports/TeamServers.ts';
import type { SyncRound } from './SyncRound.ts';

/** Small parts of many files go together, and the next ones are read while they are on their way. */
export class PartSender {
  readonly #round: SyncRound;
  readonly #site: string;
  readonly #isLate: boolean;
  #waiting: FilePart[] = [];
  #bytes = 0;
  #onTheWay: Promise<void> = Promise.resolve();

  /** @param isLate whether the entries that name the files are there already */
  constructor(round: SyncRound, site: string, isLate: boolean) {
    this.#round = round;
    this.#site = site;
    this.#isLate = isLate;
  }

  async add(part: FilePart): Promise<void> {
    this.#waiting.push(part);
    this.#bytes += part.bytes.length;
    if (this.#bytes >= this.#round.bytes.now) await this.#send();
  }

  /** @throws what a link throws @returns when all of them are there */
  async end(): Promise<void> {
    await this.#send();
    await this.#onTheWay;
  }

  /** @throws what a link throws @returns those that wait, once all others are there */
  async rest(): Promise<FilePart[]> {
    await this.#onTheWay;
    return this.#taken().parts;
  }

  async #send(): Promise<void> {
    await this.#onTheWay;
    if (this.#waiting.length === 0) return;
    const { parts, bytes } = this.#taken();
    const { link, bytes: size } = this.#round;
    const late = this.#isLate ? parts.filter(({ part, parts: all }) => part === all - 1).length : 0;
    this.#onTheWay = size
      .ask(() => link.putParts(this.#site, parts, late))
      .then(() => this.#round.sent(0, 0, bytes));
    // Whoever waits for it is told; until then nobody does.
    this.#onTheWay.catch(() => undefined);
  }

  #taken(): { parts: FilePart[]; bytes: number } {
    const taken = { parts: this.#waiting, bytes: this.#bytes };
    [this.#waiting, this.#bytes] = [[], 0];
    return taken;
  }
}
