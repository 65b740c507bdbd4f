/** El equipo: por qué se rechaza su base de datos o uno de sus sitios, y qué resultó de una sincronización. */
import type { team as english } from '../../en/core/team.ts';
import { counted } from '../common/counted.ts';

const entries = (count: number) => counted(count, 'entrada', 'entradas');

export const team: typeof english = {
  badAddress: (p) =>
    ({
      shape: `${p.shown ?? ''} no es la dirección de una base de datos. Escriba postgres://USER@HOST:PORT/DATABASE.`,
      password:
        'No incluya la contraseña en la dirección, que se muestra y se anota. La contraseña se pide aparte.',
      option: `La dirección ${p.shown ?? ''} contiene una opción que Outpost no conoce. Conoce schema=NAME y sslrootcert=FILE.`,
      schema: `El nombre del esquema en ${p.shown ?? ''} solo puede contener letras minúsculas, cifras y guiones bajos.`,
    })[p.problem],
  noKeyStore:
    'Este sistema no tiene un almacén de claves que Outpost pueda usar. Acepte que la contraseña se guarde en un archivo de texto sin cifrar que solo usted pueda leer: `--plain-text`.',
  noCertificates: ({ path }) =>
    `No se puede leer el archivo de certificados ${path}. Indique la ruta completa de uno que exista.`,
  noTeamThere: ({ address }) =>
    `Todavía no hay ningún equipo en ${address}, o este usuario no puede verlo. \`outpost team create\` crea uno.`,
  refused: (p) =>
    `La base de datos de ${p.server} rechazó la conexión: ${p.reason}. Compruebe el usuario, su contraseña y sus permisos.`,
  badCertificate: (p) =>
    `El certificado de ${p.server} no es de confianza (${p.reason}), y no se envió nada. Pida a quien administra el servidor el archivo de sus certificados, e indíquelo: sslrootcert=FILE.`,
  noTls: ({ server }) =>
    `La base de datos de ${server} no ofrece conexión cifrada, que es obligatoria fuera de este equipo informático. No se envió nada.`,
  unreachable: (p) =>
    `La base de datos del equipo en ${p.server} no responde${p.reason === '' ? '' : ` (${p.reason})`}. No se pierde nada: la próxima sincronización continúa donde terminó esta.`,
  newerTables:
    'Este equipo lo mantiene un Outpost más reciente. No se ha cambiado nada. Instale la versión más reciente para volver a sincronizar.',
  otherWriter: ({ id }) =>
    `Otra carpeta de datos ha enviado entradas al equipo como este sitio (${id}): es una copia de esta, y ambas continuaron. No se envió nada. Siga solo con una de ellas.`,
  inATeam: ({ team: name }) =>
    `Esta carpeta de datos ya está en el equipo ${name}. \`outpost team leave\` la saca de él.`,
  notInTeam: 'Esta carpeta de datos no está en ningún equipo. `outpost team join ADDRESS` la une a uno.',
  stopped: 'La sincronización se detuvo. Lo enviado y recibido hasta entonces se conserva.',
  step: {
    same: 'Nada nuevo en ninguno de los dos lados.',
    done: (p) => `Se enviaron ${entries(p.sent)} y se recibieron ${entries(p.received)}.`,
  },
};
