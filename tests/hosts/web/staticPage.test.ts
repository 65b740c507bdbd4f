import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../main/hosts/contentSecurityPolicy.ts';
import { loadPageFiles } from '../../../main/hosts/pageFiles.ts';
import { sendHttp } from '../../support/httpRequest.ts';
import { makePageFolder, pageFixture } from '../../support/pageFolder.ts';
import { startWeb, type WebRun } from '../../support/startWeb.ts';

let web: WebRun;
let headers: { cookie: string };

beforeEach(async () => {
  web = await startWeb();
  headers = { cookie: await web.signIn() };
});

afterEach(() => web.close());

const get = (path: string) => sendHttp(`${web.origin}${path}`, { headers });

describe('the page over HTTP', () => {
  it('is served at / and /index.html and never kept by the browser', async () => {
    for (const path of ['/', '/index.html', '/?place=Ouest']) {
      const answer = await get(path);
      expect(answer.text).toBe(pageFixture['index.html']);
      expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('serves files with a hash in their name with their type, to be kept', async () => {
    const script = await get('/assets/main-3fA9_x-Q.js');
    expect(script.text).toBe(pageFixture['assets/main-3fA9_x-Q.js']);
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toBe('private, max-age=31536000, immutable');
    expect((await get('/assets/main-B7cD1e2F.css')).headers['content-type']).toBe('text/css; charset=utf-8');
    expect((await get('/icon.svg')).headers['cache-control']).toBe('no-store');
  });

  it('never leaves the listed files, however the path is written', async () => {
    const paths = [
      '/../secret.txt',
      '/assets/../../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/..%5csecret.txt',
      '//secret.txt',
      '/assets',
      '/assets/',
      '/build-stamp.json',
      '/favicon.ico',
      '/index.html%00',
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 404]);
  });

  it('carries the security headers on every kind of answer', async () => {
    const answers = [
      await get('/'),
      await get('/nowhere'),
      await sendHttp(web.origin),
      await web.rpc(headers),
      await web.rpc({}),
      await sendHttp(web.origin, { headers: { host: 'evil.example' } }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([200, 404, 401, 200, 401, 403]);
    for (const answer of answers) {
      expect(answer.headers).toMatchObject({
        'content-security-policy': contentSecurityPolicy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
    }
  });
});

describe('the content security policy', () => {
  it('starts from nothing and names no unsafe source and no other host', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; /);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|https?:|wasm/);
    for (const directive of ["base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"]) {
      expect(contentSecurityPolicy).toContain(directive);
    }
  });
});

describe('the list of page files', () => {
  it('does not follow links out of the folder', async () => {
    const page = await makePageFolder();
    await symlink(join(page.folder, '..', 'secret.txt'), join(page.folder, 'link.txt'));
    const files = await loadPageFiles(page.folder);
    await page.remove();
    expect([...files.keys()].sort()).toEqual([
      '/',
      '/assets/main-3fA9_x-Q.js',
      '/assets/main-B7cD1e2F.css',
      '/icon.svg',
      '/index.html',
    ]);
  });

  it('says what to do when the page is not built', async () => {
    const page = await makePageFolder();
    const failures = [join(page.folder, 'assets'), join(page.folder, 'none')].map((folder) =>
      expect(loadPageFiles(folder)).rejects.toMatchObject({
        code: 'FILE_NOT_FOUND',
        message: expect.stringContaining('npm run build'),
      }),
    );
    await Promise.all(failures);
    await page.remove();
  });
});
