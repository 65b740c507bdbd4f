import { describe, expect, it } from 'vitest';
import { App } from '../../../../renderer/app/App.tsx';
import { placeDetailQuery } from '../../../../renderer/data/datasets/datasetQueries.ts';
import { ExchangeDialog } from '../../../../renderer/features/exchange/ExchangeDialog.tsx';
import type { OpenExchange } from '../../../../renderer/features/exchange/exchangeStore.ts';
import { ProviderCard } from '../../../../renderer/features/place/ProviderCard.tsx';
import { AppError, type AuditEntry } from '../../../../shared/contract/index.ts';
import { fakeHash } from '../../support/fakeForecasts.ts';
import {
  answered,
  followDialogs,
  markupOf,
  openServices,
  readAudit,
  wordsOf,
} from '../../support/services.tsx';

const requestHash = fakeHash(71);
const replyHash = fakeHash(72);
const page = '<!doctype html><html>Please sign in</html>';
const exchanges = { [requestHash]: '{"model":"a-model"}', [replyHash]: page };

async function opened() {
  const window = await openServices({ exchanges });
  const { stores } = window;
  followDialogs(stores);
  const state = () => stores.exchange.getState();
  const open = async (what: OpenExchange) => {
    state().open(what);
    await answered(stores);
  };
  const show = () => markupOf(window.services, <ExchangeDialog />);
  return { ...window, state, open, show, words: () => wordsOf(show()) };
}

/** What React writes for a text between tags. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const failure: AuditEntry = {
  seq: 4,
  at: '2026-11-18T08:41:00.000Z',
  type: 'PROVIDER_FAILED',
  provider: 'openai',
  epoch: 7,
  cause: 'AUTH',
  details: { class: 'AUTH', scope: 'provider', status: 401, model: null, reason: 'no', requests: 1 },
  hash: fakeHash(4),
};

async function auditScreen(details: Record<string, unknown>) {
  const { services, stores } = await openServices({}, '#/audit');
  await readAudit(stores);
  stores.audit.receive({ ...failure, details: { ...failure.details, ...details } });
  return markupOf(services, <App />);
}

describe('a request or reply', () => {
  it('that is JSON is laid out, with its hash and a way to copy it', async () => {
    const { open, show, words } = await opened();
    await open({ kind: 'request', hash: requestHash, subject: 'Sud' });
    expect(words()).toContain(`Request as it was sent · Sud Hash ${requestHash}`);
    expect(show()).toContain(`>${escaped('{\n  "model": "a-model"\n}')}</textarea>`);
    expect(words()).toContain('Break its texts into lines');
    expect(words()).toContain('Copy the text Close');
  });

  it('that is no JSON is shown as it is', async () => {
    const { open, show, words } = await opened();
    await open({ kind: 'reply', hash: replyHash, subject: 'Sud' });
    expect(words()).toContain('Reply as it came · Sud');
    expect(show()).toContain(`>${escaped(page)}</textarea>`);
    expect(words()).not.toContain('Break its texts into lines');
  });

  it('that is not kept here says so, and keeps its hash', async () => {
    const { open, show, words } = await opened();
    await open({ kind: 'reply', hash: fakeHash(99), subject: 'Sud' });
    expect(words()).toContain(`Hash ${fakeHash(99)} This text is not in the data folder`);
    expect(show()).toContain('role="alert"');
    expect(words()).not.toContain('Copy the text');
  });

  it('that can’t be read says why, with a way to try again', async () => {
    const { client, open, words } = await opened();
    client.failNext('exchanges.read', new AppError('FOLDER_DAMAGED', 'The kept text is damaged.'));
    await open({ kind: 'request', hash: requestHash, subject: 'Sud' });
    expect(words()).toContain('The kept text is damaged. Try again');
  });

  it('that comes after another one was opened is dropped', async () => {
    const { client, state, open, show, words } = await opened();
    const release = client.holdNext('exchanges.read');
    const first = open({ kind: 'request', hash: requestHash, subject: 'Sud' });
    expect(words()).toContain('Loading…');
    state().open({ kind: 'reply', hash: replyHash, subject: 'Sud' });
    await expect.poll(show).toContain(`>${escaped(page)}</textarea>`);
    release();
    await first;
    expect(show()).toContain(`>${escaped(page)}</textarea>`);
    state().close();
    expect(words()).toBe('');
  });
});

describe('buttons to a request and a reply', () => {
  it('stand at a failure in the audit trail, as far as both were kept', async () => {
    const both = await auditScreen({ requestHash, replyHash });
    expect(both).toContain('aria-label="Show request: audit entry 4"');
    expect(both).toContain('aria-label="Show reply: audit entry 4"');
    const request = await auditScreen({ requestHash });
    expect(request).toContain('aria-label="Show request: audit entry 4"');
    expect(request).not.toContain('Show reply');
    expect(await auditScreen({ requestHash: 'not a hash' })).not.toContain('Show request');
  });

  it('stand at the forecast of a place that a provider made', async () => {
    const { services, stores } = await openServices({}, '#/places/sud');
    const { client, queries } = stores.answers;
    const { forecast } = await queries.query(placeDetailQuery(client, 'run-1.sud'));
    const provenance = { ...forecast.provenance, provider: 'openai', requestHash, replyHash };
    const card = markupOf(services, <ProviderCard forecast={{ ...forecast, provenance }} />);
    expect(card).toContain('aria-label="Show request: Sud"');
    expect(card).toContain('aria-label="Show reply: Sud"');
    expect(markupOf(services, <ProviderCard forecast={forecast} />)).not.toContain('Show re');
  });
});
