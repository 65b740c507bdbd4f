import type { health as english } from '../../en/core/health.ts';

const portal =
  'Esta red responde en lugar de los proveedores: inicie sesión en ella con un navegador, o haga que se permitan sus direcciones.';

export const health: typeof english = {
  portal,
  network: {
    notNeeded: 'No hay ningún proveedor activado fuera de esta red, así que no se necesita red.',
    switchedOff: 'La red está desactivada aquí: no se pregunta a nada fuera de este equipo.',
    notAsked: 'Todavía no se ha consultado.',
    online: 'El exterior es accesible.',
    portal: `${portal} Lo que se ejecuta en este equipo y su red sigue funcionando.`,
    offline: 'El exterior no es accesible. Lo que se ejecuta en este equipo y su red sigue funcionando.',
  },
  confirmedDown: ({ probes, message }) =>
    `después de que una solicitud lo encontrara caído, ${probes} sondeos seguidos también: ${message}`,
  answered: 'Respondió a una solicitud real.',
  answeredUnusably: ({ reason }) => `Respondió a una solicitud real con algo que no se pudo usar: ${reason}.`,
  requestFailed: ({ reason }) => `Una solicitud real falló: ${reason}.`,
  switchedOff: 'Desactivado: nunca se le consulta.',
  notAsked: ({ reason }) => `No se consultó: ${reason ?? 'falta algo'}.`,
  notLookedAt: 'Todavía no se ha comprobado.',
  realRequestsFail: ({ reason }) =>
    `Responde a los sondeos, pero las solicitudes reales fallan (${reason ?? 'falló antes'}). Solo una respuesta real lo resuelve.`,
  refuses: ({ reason }) =>
    `Rechaza las solicitudes de Outpost (${reason}). Compruebe su modelo y su dirección, o use otro proveedor; su próximo pronóstico publicado lo resuelve.`,
  embedded: 'Parte de este programa: siempre presente, también sin conexión.',
  noAnswer: ({ seconds }) => `sin respuesta en ${seconds} s`,
  probe: {
    account: 'una cuenta',
    takesKey: 'Acepta la clave.',
    whoServes: 'una lista de quién ofrece el modelo',
    unserved: ({ model }) => `nadie detrás de él ofrece ahora el modelo ${model}; elija otro`,
    readableDate: 'una fecha legible en la descripción del modelo',
    ended: ({ model, day }) => `el modelo ${model} terminó el ${day}; elija otro`,
    servesUntil: ({ model, day }) => `Responde, y ofrece ${model} hasta el ${day}.`,
    list: 'una lista de modelos',
    answers: ({ count }) => `Responde, y su lista tiene ${count}.`,
    answersWith: ({ count, model }) => `Responde, y su lista tiene ${count}, entre ellos ${model}.`,
    description: 'una descripción del modelo',
    serves: ({ model }) => `Responde, y ofrece ${model}.`,
    without: ({ missing }) => `responde sin ${missing}`,
    withoutModel: ({ model }) => `su lista no tiene el modelo ${model}; elija otro`,
    withoutModels:
      'su lista no tiene modelos: no hay ninguno cargado allí, o su clave no permite usar ninguno',
  },
};
