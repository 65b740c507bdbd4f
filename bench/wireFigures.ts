/** Reading a reply beside JSON.parse, and a whole exchange with a provider on this machine beside a bare fetch. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSdkChatWire } from '../main/adapters/chat/sdkChatWire.ts';
import { createNodeHttp } from '../main/adapters/nodeHttp.ts';
import type { ReadRequest } from '../main/core/reply/ReadRequest.ts';
import { readReply } from '../main/core/reply/readReply.ts';
import type { Figure } from './figures.ts';
import { ms } from './figures.ts';
import { measure, type Timing } from './measure.ts';

const ROUNDS = 200;
const MOST_READING_MS = 0.05;

const request: ReadRequest = {
  referenceDate: '2026-11-21',
  targetEndDates: ['2026-11-21', '2026-11-28', '2026-12-05', '2026-12-12'],
  population: 500_000,
  deathsMayExceedCases: false,
  quantileLevels: [0.025, 0.25, 0.5, 0.75, 0.975],
  targets: ['cases', 'deaths'],
};

/** A clean reply of about 1 KB. */
const content = JSON.stringify({
  reference_date: request.referenceDate,
  horizons: request.targetEndDates.map((date, week) => ({
    target_end_date: date,
    cases: Object.fromEntries(request.quantileLevels.map((level, at) => [`q${level}`, 80 + 30 * at + week])),
    deaths: Object.fromEntries(request.quantileLevels.map((level, at) => [`q${level}`, at])),
  })),
  rationale:
    'Cases have grown by about 4 % a week for five weeks; the newest week may still be incomplete. '.repeat(
      3,
    ),
});

const reply = { message: { role: 'assistant', content }, finishReason: 'stop' };

async function readingFigures(): Promise<Figure[]> {
  const [parsed, read] = (await measure(
    [
      { name: 'JSON.parse', run: () => void JSON.parse(content), batch: 500 },
      { name: 'reading', run: () => void readReply(reply, request), batch: 500 },
    ],
    ROUNDS,
  )) as [Timing, Timing];
  return [
    {
      name: `reading a clean reply of ${(content.length / 1024).toFixed(1)} KB, p50`,
      measured: `${ms(read.p50Ms)} = ${(read.p50Ms / parsed.p50Ms).toFixed(1)} times JSON.parse`,
      goal: '50 µs',
      isMet: read.p50Ms <= MOST_READING_MS,
    },
  ];
}

async function exchangeFigures(): Promise<Figure[]> {
  const body = JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: reply.message }] });
  const server = createServer((message, response) => {
    message.resume().on('end', () => response.setHeader('content-type', 'application/json').end(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const wire = createSdkChatWire({
    http: createNodeHttp(),
    userAgent: 'bench',
    keys: () => ['sk-bench-key'],
  });
  const { signal } = new AbortController();
  const chat = { model: 'bench', messages: [{ role: 'user' as const, content }], stream: false as const };
  const call = {
    client: 'openai-sdk' as const,
    baseUrl,
    key: 'sk-bench-key',
    headers: {},
    body: chat,
    bodyText: JSON.stringify(chat),
    signal,
  };
  const [bare, whole] = (await measure(
    [
      {
        name: 'fetch',
        run: async () => {
          const sent = { method: 'POST', body: JSON.stringify(chat) };
          await (await fetch(`${baseUrl}/chat/completions`, sent)).text();
        },
      },
      { name: 'exchange', run: async () => void (await wire.complete(call)) },
    ],
    ROUNDS,
  )) as [Timing, Timing];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return [
    {
      name: 'one exchange with a provider on this machine, p50',
      measured: `${ms(whole.p50Ms)} = ${(whole.p50Ms / bare.p50Ms).toFixed(1)} times a bare fetch`,
      goal: '-',
      isMet: true,
    },
  ];
}

/** The figures of providers: what stands between a reply and a forecast. */
export async function wireFigures(): Promise<Figure[]> {
  return [...(await readingFigures()), ...(await exchangeFigures())];
}
