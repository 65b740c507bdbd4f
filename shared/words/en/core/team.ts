/** A team: why its database or one of its sites is refused, and what came of a sync. */
import { counted } from '../common/counted.ts';

export const team = {
  badAddress: (p: { problem: 'shape' | 'password' | 'option' | 'schema'; shown: string | null }) =>
    ({
      shape: `${p.shown ?? ''} is not the address of a database. Write postgres://USER@HOST:PORT/DATABASE.`,
      password:
        'Leave the password out of the address, which is shown and written down. It is asked for separately.',
      option: `The address ${p.shown ?? ''} holds an option that Outpost does not know. It knows schema=NAME and sslrootcert=FILE.`,
      schema: `The name of the schema in ${p.shown ?? ''} may hold only small letters, digits and underscores.`,
    })[p.problem],
  noKeyStore:
    'This system has no key store that Outpost could use. Accept that the password is kept in a plain-text file that only you may read: `--plain-text`.',
  noCertificates: ({ path }: { path: string }) =>
    `The file of certificates ${path} can't be read. Give the whole path of one that is there.`,
  noTeamThere: ({ address }: { address: string }) =>
    `There is no team in ${address} yet, or this login may not see it. \`outpost team create\` begins one.`,
  refused: (p: { server: string; reason: string }) =>
    `The database at ${p.server} refused: ${p.reason}. Check the login, its password and its rights.`,
  badCertificate: (p: { server: string; reason: string }) =>
    `The certificate of ${p.server} is not trusted (${p.reason}), and nothing was sent. Ask who runs the server for the file of its certificates, and name it: sslrootcert=FILE.`,
  noTls: ({ server }: { server: string }) =>
    `The database at ${server} offers no encrypted connection, which is required outside of this computer. Nothing was sent.`,
  unreachable: (p: { server: string; reason: string }) =>
    `The team's database at ${p.server} does not answer${p.reason === '' ? '' : ` (${p.reason})`}. Nothing is lost: the next sync goes on where this one ended.`,
  newerTables:
    'A newer Outpost keeps this team. Nothing was changed. Install the newer version to sync again.',
  otherWriter: ({ id }: { id: string }) =>
    `Another data folder has written to the team as this site (${id}): it is a copy of this one, and both went on. Nothing was sent. Go on with one of them alone.`,
  inATeam: ({ team: name }: { team: string }) =>
    `This data folder is in the team ${name} already. \`outpost team leave\` ends that.`,
  notInTeam: 'This data folder is in no team. `outpost team join ADDRESS` joins one.',
  stopped: 'The sync was stopped. What was sent and received until then is kept.',
  step: {
    same: 'Nothing new on either side.',
    done: (p: { sent: number; received: number }) =>
      `Sent ${counted(p.sent, 'entry', 'entries')}, received ${counted(p.received, 'entry', 'entries')}.`,
  },
};
