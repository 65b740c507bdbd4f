import type { erase as english } from '../../en/cli/erase.ts';

export const erase: typeof english = {
  confirm: ({ folder }) =>
    `Esto borra todo lo que Outpost guarda en esta máquina para ${folder}: datos, pronósticos, registro de auditoría, claves. No se puede deshacer. Vea qué se borraría con --dry-run; añada --yes para hacerlo.`,
  wouldErase: ({ folder, count, kilobytes }) =>
    `Se borrarían de ${folder} y de su lado: ${count} (${kilobytes} kB).`,
  erased: ({ folder, count, kilobytes }) =>
    `Borrados de ${folder} y de su lado, tras comprobarlo: ${count} (${kilobytes} kB).`,
  andMore: ({ count }) => `y ${count} más`,
  foreign: 'No son de Outpost, o son enlaces; se dejan donde están:',
  failed: 'Estos deberían haberse borrado y siguen ahí; bórrelos a mano:',
  notErasable:
    'Fuera de alcance desde aquí: lo dado a la base de datos de un equipo o a proveedores de IA, los archivos y paquetes exportados, las copias y capturas del disco, la clave que el propio sistema guarda para Outpost en su almacén (sin keys.json no abre nada), y los rastros que un disco guarda de archivos borrados. Solo un disco cifrado protege de estos últimos.',
};
