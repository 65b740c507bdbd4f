import type { teamLease as english } from '../../en/core/teamLease.ts';
import { a } from '../common/articles.ts';
import { providerNames } from '../common/providerNames.ts';

const { inSentence } = providerNames;

export const teamLease: typeof english = {
  held: ({ name, until }) =>
    `El equipo consulta a un solo proveedor a la vez, y el turno lo tiene el sitio ${name} hasta el ${until} (según el reloj de la base de datos). Inténtelo de nuevo después; el modelo sin conexión no necesita turno: añada \`--provider embedded\`.`,
  offline: ({ provider, isPinned, hasEnded, heldBy }) => {
    const way = isPinned
      ? 'Deje de fijar el proveedor con `outpost lock unpin` para usar el modelo sin conexión, o inténtelo de nuevo más tarde.'
      : 'El modelo sin conexión no necesita turno: añada `--provider embedded`, o inténtelo de nuevo más tarde.';
    if (!hasEnded)
      return `Solo se puede consultar ${a(inSentence(provider))} con el turno del equipo, y la base de datos del equipo no responde. ${way}`;
    const why =
      heldBy === null
        ? 'el enlace con la base de datos del equipo se perdió durante demasiado tiempo'
        : `lo tiene el sitio ${heldBy.name} hasta el ${heldBy.until}`;
    return `El turno del equipo terminó durante la ejecución (${why}): no se consultó nada más ${a(inSentence(provider))}, y no se publicó nada. ${way}`;
  },
  needed: ({ heldBy }) =>
    heldBy === null
      ? 'Los proveedores fuera de esta red solo responden mientras este sitio tiene el turno del equipo; cada ejecución lo pide por sí misma.'
      : `Los proveedores fuera de esta red solo responden mientras este sitio tiene el turno del equipo; la última vez que se consultó, lo tenía el sitio ${heldBy.name} (${heldBy.id}) hasta el ${heldBy.until}.`,
  seen: ({ heldBy, seenAt }) => {
    if (heldBy === null) return `Turno del equipo: nadie lo tenía el ${seenAt}`;
    const who = heldBy.isOurs ? 'este sitio' : `${heldBy.name} (${heldBy.id})`;
    return `Turno del equipo: lo tiene ${who} hasta el ${heldBy.until}, según lo visto el ${seenAt}`;
  },
};
