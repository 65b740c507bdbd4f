/** Outside of this machine the link is encrypted and the certificate checked, before anything is told to whoever answers. */
import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teamServers } from '../../../main/adapters/team/teamServers.ts';
import { readTeamAddress, type TeamAddress } from '../../../shared/team/teamAddress.ts';
import { type RunningPostgres, SUPERUSER, startPostgres } from '../../support/postgres.ts';
import { postgresBin } from '../../support/team/postgresOrSkip.ts';
import { tempFolders } from '../../support/tempFolder.ts';
import { rejectionOf } from '../../support/thrownBy.ts';

const newFolder = tempFolders({ isForAll: true });
const PASSWORD = 'canary-of-the-team';

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** An address as one of another machine, whatever it leads to. */
const away = (host: string, port: number, caFile: string | null): TeamAddress => ({
  user: SUPERUSER,
  host,
  port,
  database: 'postgres',
  schema: 'outpost',
  caFile,
  isHere: false,
});

describe('which addresses lead to this machine', () => {
  it.each(['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'LOCALHOST'])('%s does', (host) => {
    expect(readTeamAddress(`postgres://u@${host}/team`)).toMatchObject({ isHere: true });
  });
  it.each([
    '10.0.0.1',
    '128.0.0.1',
    '127.0.0.1.example.org',
    'localhost.example.org',
    '127.0.0',
    '127.1',
    '0.0.0.0',
    '[::2]',
    '[::ffff:10.0.0.1]',
    'ip6-localhost',
    'db.moh.example',
  ])('%s does not', (host) => {
    const address = readTeamAddress(`postgres://u@${host}/team`);
    if (typeof address !== 'string') expect(address.isHere).toBe(false);
    else expect(address).toBe('shape');
  });
});

describe('a server that does not encrypt', () => {
  let server: Server;
  const heard: Buffer[] = [];
  let answer = 'N';
  beforeAll(async () => {
    server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        heard.push(bytes);
        socket.write(answer);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());

  it.each([
    ['says so', 'N'],
    ['asks for the password all the same', 'R\0\0\0\x08\0\0\0\x03'],
  ])('and %s hears nothing but the wish for it', async (_what, said) => {
    heard.length = 0;
    answer = said;
    const { port } = server.address() as { port: number };
    const failure = await rejectionOf(teamServers.open(away('127.0.0.1', port, null), PASSWORD));
    expect(failure).toMatchObject({ code: said === 'N' ? 'TEAM_REFUSED' : 'TEAM_UNREACHABLE' });
    // The request for TLS: eight bytes, and no name of a user among them.
    expect(Buffer.concat(heard).toString('hex')).toBe('0000000804d2162f');
  });
});

const canRun = postgresBin !== null && hasOpenssl();
const missing = postgresBin === null ? 'PostgreSQL' : 'openssl';

describe.skipIf(!canRun)(
  `a server that encrypts${canRun ? '' : ` (skipped: ${missing} is not installed)`}`,
  () => {
    let postgres: RunningPostgres;
    let folder: string;
    const at = (name: string) => join(folder, name);
    const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

    /** An authority of its own. */
    function makeAuthority(name: string): void {
      const subject = ['-subj', `/CN=${name}`];
      openssl(
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        ...subject,
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.crt`,
      );
    }

    /** A certificate for names, by the first authority. @param days before now where it ended already */
    function makeCertificate(name: string, names: string, dates: readonly string[] = ['-days', '2']): void {
      openssl(
        'req',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-subj',
        `/CN=${name}`,
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.csr`,
      );
      writeFileSync(at(`${name}.ext`), `subjectAltName=${names}\n`);
      const by = [
        '-CA',
        'authority.crt',
        '-CAkey',
        'authority.key',
        '-CAcreateserial',
        '-extfile',
        `${name}.ext`,
      ];
      openssl('x509', '-req', '-in', `${name}.csr`, ...by, ...dates, '-out', `${name}.crt`);
    }

    /** Puts a certificate in the server's place for it. */
    async function serve(name: string): Promise<void> {
      const [row] = await postgres.ask('postgres', 'SHOW data_directory');
      const data = String(row!.data_directory);
      const { uid, gid } = statSync(data);
      for (const ending of ['key', 'crt']) {
        const path = join(data, `server.${ending}`);
        writeFileSync(path, readFileSync(at(`${name}.${ending}`)));
        chmodSync(path, 0o600);
        chownSync(path, uid, gid);
      }
      await postgres.ask('postgres', 'ALTER SYSTEM SET ssl = on');
      await postgres.ask('postgres', 'SELECT pg_reload_conf()');
      // It takes the new one up in its own time.
      for (let tries = 0; tries < 200; tries += 1) {
        const shown = String(
          execFileSync('sh', [
            '-c',
            `openssl s_client -starttls postgres -connect 127.0.0.1:${postgres.port} </dev/null 2>/dev/null | openssl x509 -noout -subject 2>/dev/null || true`,
          ]),
        );
        if (shown.includes(name)) return;
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      throw new Error(`the server never showed the certificate ${name}`);
    }

    const open = (host: string, caFile: string | null) =>
      teamServers.open(away(host, postgres.port, caFile), PASSWORD);
    const refusal = async (host: string, caFile: string | null) => rejectionOf(open(host, caFile));

    beforeAll(async () => {
      folder = newFolder();
      for (const name of ['authority', 'stranger']) makeAuthority(name);
      makeCertificate('good', 'DNS:localhost');
      makeCertificate('numbered', 'IP:127.0.0.1');
      makeCertificate('elsewhere', 'DNS:db.moh.example');
      makeCertificate('expired', 'DNS:localhost', ['-days', '-1']);
      postgres = await startPostgres(postgresBin!, ['fsync = off']);
    });
    afterAll(() => postgres?.stop());

    it('is accepted by the certificate of its authority, and by no other', async () => {
      await serve('good');
      const link = await open('localhost', at('authority.crt'));
      await link.close();
      expect(await refusal('localhost', null)).toMatchObject({ code: 'TEAM_REFUSED' });
      expect(await refusal('localhost', at('stranger.crt'))).toMatchObject({ code: 'TEAM_REFUSED' });
      expect(await refusal('localhost', at('missing.crt'))).toMatchObject({ code: 'BAD_ADDRESS' });
    });

    it('is accepted by its number alone where the certificate holds that', async () => {
      await serve('good');
      expect(await refusal('127.0.0.1', at('authority.crt'))).toMatchObject({
        code: 'TEAM_REFUSED',
        details: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      });
      await serve('numbered');
      const link = await open('127.0.0.1', at('authority.crt'));
      await link.close();
    });

    it('is refused under another name than its certificate holds, and with one that has ended', async () => {
      await serve('elsewhere');
      expect(await refusal('localhost', at('authority.crt'))).toMatchObject({
        code: 'TEAM_REFUSED',
        details: { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
      });
      await serve('expired');
      const failure = await refusal('localhost', at('authority.crt'));
      expect(failure).toMatchObject({ code: 'TEAM_REFUSED', details: { code: 'CERT_HAS_EXPIRED' } });
      expect(JSON.stringify(failure)).not.toContain(PASSWORD);
    });
  },
);
