/** What the database of a team does beyond keeping it, on the command line. */

export const teamTables = {
  keptApart:
    'The database keeps the sites apart: each login writes its own site alone, and reads what it may.',
  notKeptApart:
    'The database does not keep the sites apart: a login of the team can read all of it, and write as any site.',
  roles: (p: { sites: string; readers: string }) =>
    `Logins of sites belong to the role ${p.sites}, those of people who only read to ${p.readers}.`,
  noRoles:
    'There are no group roles: who runs the database grants each login what it needs (docs/team-tables.md says what).',
};
