import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/hosts/contentSecurityPolicy.ts';
import { isAllowedExternalLink } from '../../../main/hosts/electron/externalLinks.ts';
import { SessionStandIn } from '../../support/electronStandIn/session.ts';
import { WebContentsStandIn } from '../../support/electronStandIn/webContents.ts';
import { createFakeCore } from '../../support/fakeCore.ts';
import { type ElectronRun, prepareElectron } from '../../support/openElectron.ts';
import { pageFixture } from '../../support/pageFolder.ts';

let run: ElectronRun;

beforeEach(async () => {
  run = await prepareElectron();
  await run.start(async () => createFakeCore().core);
});

afterEach(() => run.remove());

const contents = () => run.standIn.windows[0]!.webContents;
const foreign = 'https://evil.example/';
const linked = 'https://www.who.int/emergencies';

describe('navigation', () => {
  it('never leaves the page, not even to another address of our own', () => {
    for (const address of [foreign, linked, 'file:///etc/passwd', 'app://outpost/other', 'about:blank']) {
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const) {
        expect([address, name, contents().tryEvent(name, address)]).toEqual([address, name, false]);
      }
    }
  });

  it('opens no window and attaches no embedded page', () => {
    expect(contents().tryOpenWindow(foreign)).toBe(false);
    expect(contents().tryOpenWindow('about:blank')).toBe(false);
    expect(contents().tryEvent('will-attach-webview', foreign)).toBe(false);
  });

  it('hands links of the allow-list to the browser, once each, and no others', () => {
    for (const address of [foreign, 'file:///etc/passwd', 'javascript:alert(1)', linked]) {
      contents().tryEvent('will-navigate', address);
      contents().tryEvent('will-frame-navigate', address);
      contents().tryOpenWindow(address);
    }
    expect(run.standIn.openedOutside).toEqual([linked, linked]);
  });

  it('is guarded in every web contents that comes up later', () => {
    const later = new WebContentsStandIn();
    run.standIn.main.app.emit('web-contents-created', {}, later);
    expect(later.tryEvent('will-navigate', foreign)).toBe(false);
    expect(later.tryOpenWindow(foreign)).toBe(false);
  });
});

describe('external links', () => {
  it('are only plain https addresses of listed hosts', () => {
    const refused = [
      'http://www.who.int/',
      'https://who.int.evil.example/',
      'https://www.who.int.evil.example/',
      'https://user:password@www.who.int/',
      'https://www.who.int@evil.example/',
      'https://www.who.int:8443/',
      'ms-settings:www.who.int',
      'www.who.int',
      '',
    ];
    expect(refused.filter(isAllowedExternalLink)).toEqual([]);
    expect(isAllowedExternalLink(linked)).toBe(true);
  });
});

describe('permissions', () => {
  it('are denied in every session', async () => {
    const later = new SessionStandIn();
    run.standIn.main.app.emit('session-created', later);
    for (const session of [run.standIn.main.session.defaultSession, later]) {
      for (const permission of ['geolocation', 'notifications', 'clipboard-read', 'openExternal']) {
        expect(await session.ask(permission)).toEqual([false, false, false]);
      }
    }
  });
});

describe('the page at app://outpost', () => {
  const get = (address: string, init?: RequestInit) => run.standIn.main.protocol.fetch(address, init);

  it('has a scheme with an origin of its own that bypasses nothing', () => {
    expect(run.standIn.main.protocol.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('is served with its type and the same policy as in a browser', async () => {
    const page = await get('app://outpost/');
    expect(await page.text()).toBe(pageFixture['index.html']);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    const script = await get('app://outpost/assets/main-3fA9_x-Q.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('serves nothing but the listed files, to reading requests of our own host', async () => {
    for (const address of [
      'app://outpost/../secret.txt',
      'app://outpost/%2e%2e/secret.txt',
      'app://outpost/build-stamp.json',
      'app://outpost/assets',
      'app://elsewhere/index.html',
    ]) {
      expect([address, (await get(address)).status]).toEqual([address, 404]);
    }
    expect((await get('app://outpost/', { method: 'POST' })).status).toBe(405);
  });
});
