import type { storage as english } from '../../en/core/storage.ts';

export const storage: typeof english = {
  theJournal: 'El diario',
  newerVersion: ({ name, version }) =>
    `${name} de la carpeta de datos fue escrito por un Outpost más reciente (esquema ${version}). No se cambió nada. Instale la versión más reciente, o elija otra carpeta con --data-dir.`,
  damagedKept: ({ name, file }) =>
    `${name} estaba dañado. El archivo dañado se conserva como quarantine/${file}`,
  unreadable: ({ movedTo, name, system }) =>
    movedTo === null
      ? `${name} no se puede leer (${system}) ni mover. Queda como está, y no se guarda otro hasta que se pueda mover; compruebe sus permisos y el disco`
      : `${name} no se puede leer (${system}). Se apartó, sin cambios, a ${movedTo}; compruebe sus permisos y el disco`,
  damaged: ({ name }) => `${name} está dañado`,
  unreadableNow: ({ name, system }) =>
    `${name} no se puede leer (${system}); compruebe sus permisos y el disco`,
  restoredFromJournal: ({ isJournalWhole }) =>
    isJournalWhole
      ? 'su contenido se restauró a partir del diario, no se perdió nada de lo confirmado'
      : 'el diario también está dañado, así que su contenido se restauró hasta donde alcanzan la copia de seguridad y el diario',
  repaired: ({ fate, how }) => `${fate}; ${how}.`,
  shownOnly: ({ fate }) =>
    `${fate}; su contenido se toma de otra parte. El próximo inicio que pueda escribir lo repara.`,
  cutOff: ({ names }) =>
    `Un inicio anterior se interrumpió durante sus reparaciones: había conservado lo dañado como ${names}, sin anotarlo. Este lo anota; no se perdió nada de lo confirmado.`,
  journalDamaged: ({ from, kept, beyond, named, access }) =>
    [
      `El diario está dañado: las entradas a partir de la ${from} faltan o no son fiables.`,
      ...(kept > 0 ? ['El archivo dañado se conserva en cuarentena.'] : []),
      ...(beyond > 0
        ? [
            `Se conocen cambios que no contiene, por ${named}: puede que se haya repuesto un estado anterior, o que dos equipos hayan escrito en esta carpeta.`,
          ]
        : []),
      access === 'writer'
        ? 'Se restauró el estado verificable más reciente, y nadie tiene el bloqueo.'
        : 'Se muestra el estado verificable más reciente; el próximo inicio que pueda escribir repara el diario.',
    ].join(' '),
  historyRestored: ({ from }) =>
    `${from === 'backup' ? 'se usa su copia de seguridad' : 'su historia empieza de nuevo'}; no contenía ningún conjunto de datos, pronóstico, ajuste ni entrada de auditoría`,
  writeInterrupted: 'La última escritura se interrumpió antes de ser confirmada; su rastro se eliminó.',
  setDamaged: ({ runId, file }) =>
    `El archivo del conjunto de pronósticos ${runId} falta o está dañado (${file}). Los demás no están afectados; ejecute el pronóstico de nuevo.`,
  setNotShared: ({ runId }) =>
    `Los pronósticos del conjunto ${runId} no están en esta copia: su sitio no los ha dado al equipo.`,
  seasonsDamaged: 'Un registro de temporadas pasadas está dañado. Instale Outpost de nuevo.',
};
