/** A way to a PostgreSQL that breaks on order: it knows where a question ends, and where its answer does. */
import { createServer, connect as netConnect, type Server, type Socket } from 'node:net';

/**
 * What becomes of a question. `40001`: refused, to be repeated; `57P01`: refused, and the server ends the link; `before`: the link breaks
 * before the server hears of it; `after`: the server did it, and its answer is lost.
 */
export type Fault = '40001' | '57P01' | 'before' | 'after';

export interface PostgresProxy {
  readonly port: number;
  /** Port of the server behind it. */
  target: number;
  /** Asked at each question. */
  faults: () => Fault | null;
  /** Bytes, both ways, after which a link breaks. */
  breaksAfter: number;
  /** What passed so far, both ways, and what came of it. */
  readonly passed: { bytes: number; questions: number; breaks: number };
  /** Ends all links. */
  cut(): void;
  close(): Promise<void>;
}

const QUERY = 'Q'.charCodeAt(0);
const SYNC = 'S'.charCodeAt(0);
const READY = 'Z'.charCodeAt(0);

/** Cuts a stream into messages: a letter, a length that counts itself, and the rest. The first one of a client has no letter. */
class Messages {
  #rest: Buffer = Buffer.alloc(0);
  #isFirst: boolean;

  constructor(hasStart: boolean) {
    this.#isFirst = hasStart;
  }

  *take(piece: Buffer): Generator<Buffer> {
    this.#rest = Buffer.concat([this.#rest, piece]);
    for (;;) {
      const start = this.#isFirst ? 0 : 1;
      if (this.#rest.length < start + 4) return;
      const end = start + this.#rest.readUInt32BE(start);
      if (this.#rest.length < end) return;
      yield this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(end);
      this.#isFirst = false;
    }
  }
}

function message(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(kind);
  head.writeUInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

const refusal = (severity: string, code: string): Buffer =>
  message('E', Buffer.from(`S${severity}\0V${severity}\0C${code}\0Mforced by the tests\0\0`));
const ready = message('Z', Buffer.from('I'));

export async function startPostgresProxy(target: number): Promise<PostgresProxy> {
  const links = new Set<() => void>();
  const server: Server = createServer((client) => join(proxy, links, client));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const proxy: PostgresProxy = {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    target,
    faults: () => null,
    breaksAfter: Number.POSITIVE_INFINITY,
    passed: { bytes: 0, questions: 0, breaks: 0 },
    cut() {
      for (const end of links) end();
    },
    async close() {
      proxy.cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

function join(proxy: PostgresProxy, links: Set<() => void>, client: Socket): void {
  const behind = netConnect(proxy.target, '127.0.0.1');
  let left = proxy.breaksAfter;
  let isAnswerLost = false;
  const end = () => {
    links.delete(end);
    client.destroy();
    behind.destroy();
  };
  const breakOff = () => {
    proxy.passed.breaks += 1;
    end();
  };
  /** Passes what still may pass. */
  const pass = (to: Socket, bytes: Buffer) => {
    const some = bytes.subarray(0, left);
    left -= some.length;
    proxy.passed.bytes += some.length;
    to.write(some);
    if (left <= 0) breakOff();
  };
  links.add(end);
  for (const socket of [client, behind]) {
    socket.on('error', end);
    socket.on('close', end);
  }
  const asked = new Messages(true);
  let question: Buffer[] = [];
  client.on('data', (piece: Buffer) => {
    for (const one of asked.take(piece)) {
      question.push(one);
      const isLogin = question.length === 1 && one[0] === 0;
      if (!isLogin && one[0] !== QUERY && one[0] !== SYNC) {
        // What only passes through, such as a farewell or a password, waits for nothing.
        if (one[0] === 'X'.charCodeAt(0) || one[0] === 'p'.charCodeAt(0)) pass(behind, question.pop()!);
        continue;
      }
      const whole = Buffer.concat(question);
      question = [];
      if (isLogin) {
        pass(behind, whole);
        continue;
      }
      proxy.passed.questions += 1;
      const fault = proxy.faults();
      if (fault === '40001') client.write(Buffer.concat([refusal('ERROR', '40001'), ready]));
      else if (fault === '57P01') client.end(refusal('FATAL', '57P01'), breakOff);
      else if (fault === 'before') breakOff();
      else {
        isAnswerLost = fault === 'after';
        pass(behind, whole);
      }
    }
  });
  const answered = new Messages(false);
  behind.on('data', (piece: Buffer) => {
    if (!isAnswerLost) {
      pass(client, piece);
      return;
    }
    for (const one of answered.take(piece)) if (one[0] === READY) breakOff();
  });
}
