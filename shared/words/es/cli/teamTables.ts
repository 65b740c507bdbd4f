import type { teamTables as english } from '../../en/cli/teamTables.ts';

export const teamTables: typeof english = {
  keptApart:
    'La base de datos mantiene separados los sitios: cada usuario escribe solo en su propio sitio y lee lo que tiene permitido.',
  notKeptApart:
    'La base de datos no mantiene separados los sitios: un usuario del equipo puede leerlo todo, y escribir como cualquier sitio.',
  roles: ({ sites, readers }) =>
    `Los usuarios de los sitios pertenecen al rol ${sites}; los de quienes solo leen, al rol ${readers}.`,
  noRoles:
    'No hay roles de grupo: quien administra la base de datos concede a cada usuario lo que necesita (docs/team-tables.md dice qué).',
};
