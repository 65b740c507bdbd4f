import type { teamTables as english } from '../../en/core/teamTables.ts';
import { whole } from '../common/counted.ts';

export const teamTables: typeof english = {
  olderTables: ({ version, needed }) =>
    `Las tablas de este equipo son de un Outpost anterior (versión ${whole(version)}; este necesita la ${whole(needed)}), y no se cambió nada. Pida a quien administra la base de datos que ejecute de nuevo \`outpost team create\` con esta versión.`,
  otherLogin: ({ id }) =>
    `Este sitio (${id}) se inscribió en el equipo con otro usuario, y no se envió nada. Use ese usuario, o pida a quien administra la base de datos que asigne el sitio al suyo.`,
  notKeptApart:
    'Este sitio está reservado al nivel central (`team.visibility`), y la base de datos de este equipo no mantiene separados los sitios: cualquier usuario del equipo podría leerlo. No se envió nada.',
};
