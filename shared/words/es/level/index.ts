import type { LevelWords } from '../../level.ts';

export const es: LevelWords = {
  change: 'Cambiar nivel…',
  end: 'Terminar elección manual',
  endOf: (place) => `Terminar elección manual del nivel: ${place}`,
  ending: 'Terminando…',
  stands: (change, company) => `${change}, ${company}.`,
  sameNow: 'Entretanto, el nivel calculado es el mismo.',
  whyComputed: 'En esto se apoya el nivel calculado; el nivel que se muestra está definido a mano.',
  ofReplay: 'Esto es una repetición de otro día. Un nivel definido a mano se refiere al presente.',
  title: (place) => `Definir a mano el nivel: ${place}`,
  intro: (computed) =>
    `El nivel calculado es ${computed}. Sigue visible, tachado, junto al suyo; los pronósticos, las puntuaciones y las notificaciones de subidas conservan el calculado.`,
  level: 'Nivel',
  reason: 'Motivo',
  chooseReason: 'Elija un motivo',
  reasons: [
    'caso confirmado',
    'resultado de laboratorio',
    'información del terreno',
    'recuentos tardíos o incompletos',
    'recuentos erróneos',
  ],
  otherReason: 'otro motivo',
  reasonText: 'Con sus palabras',
  name: 'Su nombre',
  nameHint: 'Se guarda con el nivel. Una vez que está en Ajustes («Su nombre»), aparece aquí ya escrito.',
  until: 'Vale hasta el final del',
  untilHint: 'También con pronósticos nuevos; termina por sí solo, y usted puede terminarlo antes.',
  set: 'Definir nivel',
  setting: 'Definiendo…',
  missing: {
    level: 'Elija un nivel distinto del calculado.',
    reason: 'Indique un motivo.',
    name: 'Indique su nombre.',
    until: 'Elija un día a partir de hoy.',
  },
};
