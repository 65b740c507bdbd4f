/** A team: why its database or one of its sites is refused, and what came of a sync. */
import { counted } from '../common/counted.ts';

export const team = {
  badAddress: (p: { problem: 'shape' | 'password' | 'option' | 'schema'; shown: string | null }) =>
    ({
      shape: `${p.shown ?? ''} is no address of a database. Write postgres://USER@HOST:PORT/DATABASE.`,
      password:
        'Leave the password out of the address: it would stand in lists of commands. It is asked for by itself.',
      option: `The address ${p.shown ?? ''} holds an option that is not known. Known are schema=NAME and sslrootcert=FILE.`,
      schema: `The schema in ${p.shown ?? ''} needs to be of small letters, digits and underlines.`,
    })[p.problem],
  noCertificates: ({ path }: { path: string }) =>
    `The file of certificates ${path} can't be read. Name one that is there, by its whole path.`,
  noTeamThere: ({ address }: { address: string }) =>
    `There is no team in ${address} yet, or this login may not see it. \`outpost team create\` begins one.`,
  refused: (p: { server: string; reason: string }) =>
    `The database at ${p.server} refused: ${p.reason}. Check login, password and what the login may do.`,
  badCertificate: (p: { server: string; reason: string }) =>
    `The certificate of ${p.server} is not trusted (${p.reason}), and nothing was sent. Ask who runs the server for the file of its certificates, and name it: sslrootcert=FILE.`,
  noTls: ({ server }: { server: string }) =>
    `The database at ${server} does not encrypt, and nothing was sent. Outside of this computer that is required.`,
  unreachable: (p: { server: string; reason: string }) =>
    `The team's database at ${p.server} does not answer${p.reason === '' ? '' : ` (${p.reason})`}. What is here stays here; the next sync goes on where this one ended.`,
  newerTables:
    'A newer Outpost keeps this team. Nothing was changed. Install the newer version to sync again.',
  otherWriter: ({ id }: { id: string }) =>
    `Another data folder has written to the team as this site (${id}): it is a copy of this one, and both went on. Nothing was sent. Go on with one of them alone.`,
  inATeam: ({ team: name }: { team: string }) =>
    `This data folder is in the team ${name} already. \`outpost team leave\` ends that.`,
  notInTeam: 'This data folder is in no team. `outpost team join ADDRESS` joins one.',
  stopped: 'The sync was stopped. What came and went until then stays.',
  step: {
    same: 'Nothing new on either side.',
    done: (p: { sent: number; received: number }) =>
      `Gave ${counted(p.sent, 'entry', 'entries')}, took ${counted(p.received, 'entry', 'entries')}.`,
  },
};
