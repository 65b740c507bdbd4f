import type { misses as english } from '../../en/trust/misses.ts';

export const misses: typeof english = {
  title: 'Sus peores desaciertos',
  help: 'Las semanas pronosticadas fuera de su intervalo del 80\u00a0% con los mayores errores en casos, junto a los recuentos tal como se conocen ahora.',
  backtest:
    'Una prueba retrospectiva conserva sumas y no pronósticos sueltos, así que sus peores desaciertos no se conocen. Sus peores meses están en la tabla de arriba.',
  none: 'Ningún recuento quedó fuera del intervalo del 80\u00a0%.',
  place: (place, week, day) => `${place}, ${week} (hasta el ${day})`,
  sentence: ({ median, range, ahead, asOf, observed }) =>
    `Pronóstico ${median} (${range === null ? 'no tenía intervalo del 80\u00a0%' : `${range}, intervalo del 80\u00a0%`}), ${ahead}, hecho con datos al ${asOf}. **El recuento fue de ${observed}.**`,
  picture: ({ median, range, observed, most }) =>
    `Una línea de 0 a ${most}: ${range === null ? '' : `intervalo del 80\u00a0% ${range}, `}pronóstico ${median}, notificado ${observed}.`,
  legend: 'Barra: intervalo del 80\u00a0%. Línea transversal: mediana. Rombo: lo que ocurrió.',
  twin: (wis, twinWis) =>
    `Su puntuación es ${wis}, la del modelo sin cambio ${twinWis} (en casos; menos es mejor).`,
  show: 'Ver este pronóstico',
  showOf: (place, week) => `Ver este pronóstico: ${place}, ${week}`,
  hide: 'Ocultar este pronóstico',
  hideOf: (place, week) => `Ocultar este pronóstico: ${place}, ${week}`,
  shownTitle: (place, day) => `${place}, tal como se publicó con los datos del ${day}`,
  searched: (searched, of) =>
    `Buscado en los ${searched} conjuntos de pronósticos con los mayores errores, de ${of} que se pudieron evaluar.`,
};
