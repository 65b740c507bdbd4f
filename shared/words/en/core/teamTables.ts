/** The tables of a team that people read, and what keeps its sites apart. */
import { whole } from '../common/counted.ts';

export const teamTables = {
  olderTables: (p: { version: number; needed: number }) =>
    `The tables of this team are of an earlier Outpost (version ${whole(p.version)}; this one needs ${whole(p.needed)}), and nothing was changed. Ask who runs the database to run \`outpost team create\` once more with this version.`,
  otherLogin: (p: { id: string }) =>
    `This site (${p.id}) was entered into the team under another login, and nothing was sent. Use that login, or ask who runs the database to give the site to yours.`,
  notKeptApart:
    'This site is meant for the centre alone (`team.visibility`), and the database of this team does not keep its sites apart: every login of the team could read it. Nothing was sent.',
};
