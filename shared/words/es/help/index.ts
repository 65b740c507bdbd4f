import type { HelpWords } from '../../help.ts';

const terms: HelpWords['terms'] = {
  median: {
    name: 'Mediana',
    meaning: 'El recuento que la semana próxima tiene tantas probabilidades de no alcanzar como de superar.',
    example: 'Mediana 48: se llega a más de 48 casi con la misma frecuencia que a menos.',
    source: 'docs/forecaster.md; docs/methods.md, “Scores and confidence”.',
  },
  range: {
    name: 'Intervalo de predicción del 80\u00a0%',
    meaning:
      'Se espera que ocho de cada diez semanas próximas queden dentro, una de cada diez por debajo y una de cada diez por encima.',
    example: '48 (30–68): alrededor de 1 de cada 10 semanas tendría más de 68 casos.',
    source: 'docs/methods.md, “Scores and confidence”; Bracher, Ray, Gneiting y Reich 2021.',
  },
  outbreak: {
    name: 'Probabilidad de brote',
    meaning:
      'La probabilidad de que el recuento esté por encima del umbral de alerta en la semana en que eso es más probable.',
    example:
      '30\u00a0%: en alrededor de 3 de cada 10 situaciones así, esa semana está por encima del umbral.',
    source: 'docs/methods.md, “Outbreak probability”.',
  },
  alertLine: {
    name: 'Umbral de alerta',
    meaning:
      'El recuento semanal por encima del cual se examina un lugar: uno oficial donde está confirmado, el suyo, o uno calculado con semanas pasadas.',
    example:
      'umbral 38, P75 de 2021–25: tres de cada cuatro semanas equivalentes de esos años tuvieron menos.',
    source:
      'docs/methods.md, “Alert lines”; EARS: Hutwagner et al. 2003; Farrington et al. 1996 y Noufaily et al. 2013.',
  },
  level: {
    name: 'Nivel',
    meaning:
      'Rojo, amarillo, verde o sin evaluar: la probabilidad de un brote combinada con el daño que causaría. Verde significa que no hay señal en los datos disponibles aquí, nunca que no haya riesgo.',
    example: 'Muy probable (4) por moderado (3): amarillo o rojo, según el campo resaltado de la matriz.',
    source: 'docs/methods.md, “Level”; OMS, Rapid Risk Assessment of Acute Public Health Events, 2012.',
  },
  confidence: {
    name: 'Confianza',
    meaning:
      'Con qué frecuencia este proveedor fue mejor que el modelo sin cambio para esta enfermedad, en semanas cuyo resultado ya se conoce. Es nuestro juicio, no lo que un modelo dice de sí mismo.',
    example: 'moderada (15 de 22 mejores que el modelo sin cambio).',
    source: 'docs/methods.md, “Scores and confidence”.',
  },
  trend: {
    name: 'Tendencia',
    meaning:
      'La probabilidad de que el recuento de la última semana pronosticada sea mayor, más o menos igual o menor que el último recuento.',
    example: 'al alza 21\u00a0% · estable 2\u00a0% · a la baja 77\u00a0%.',
    source: 'docs/methods.md, “Trend”.',
  },
  growth: {
    name: 'Crecimiento por semana',
    meaning:
      'Cuánto crecieron o bajaron los recuentos de las semanas más recientes de una semana a otra, con su intervalo.',
    example: '+41\u00a0% por semana: el recuento se duplica en unas dos semanas.',
    source: 'docs/methods.md, “Growth and doubling time”.',
  },
  reproduction: {
    name: 'Número de reproducción',
    meaning:
      'A cuántas personas infectó en promedio una persona en ese momento; por encima de 1, el brote crece.',
    example:
      '1,2 (0,9–1,5): probablemente en aumento; no se muestra para los días más recientes, que son los que más cambian.',
    source: 'docs/methods.md, “R(t)”; Cori, Ferguson, Fraser y Cauchemez 2013.',
  },
  volatility: {
    name: 'Volatilidad',
    meaning:
      'En qué medida fueron irregulares los recuentos de las semanas más recientes de una semana a la siguiente.',
    example: 'alta: los intervalos de las próximas semanas son anchos, sea quien sea el que pronostique.',
    source:
      'Rango intercuartílico del crecimiento logarítmico semanal durante 26 semanas, dividido por 1,349.',
  },
  incidence: {
    name: 'Casos nuevos por 100.000 habitantes',
    meaning: 'Casos de la semana por cada 100.000 personas, donde se conocen la población y su año.',
    example: '12,5 por 100.000 de 801.000 personas (2021): 100 casos.',
    source: 'casos de la semana × 100.000 / población.',
  },
  fatality: {
    name: 'Letalidad',
    meaning:
      'Muertes entre los casos notificados; demasiado baja mientras los casos no han terminado, demasiado alta donde no se detectan los casos leves.',
    example: '2,4\u00a0% (12 de 500 casos).',
    source: 'muertes notificadas / casos notificados, hasta el mismo día.',
  },
  preliminary: {
    name: 'Semana preliminar',
    meaning: 'Una semana cuyas notificaciones aún están llegando: con rayado, y se espera que suba.',
    example: '82\u00a0% de lo esperado hasta ahora: un recuento de 410 probablemente llegará a unos 500.',
    source: 'docs/methods.md, “Reporting delay”.',
  },
  record: {
    name: 'Historial de aciertos',
    meaning:
      'Lo que dijeron los pronósticos anteriores junto a lo que ocurrió: dentro del intervalo o no, mejor que el modelo sin cambio o no.',
    example:
      '61 de 90 dentro del intervalo del 80\u00a0%: los intervalos eran demasiado estrechos, y desde entonces se amplían.',
    source: 'docs/methods.md, “Scores and confidence”; weighted interval score, Bracher et al. 2021.',
  },
  conflict: {
    name: 'Recuentos que difieren',
    meaning:
      'Otro sitio del equipo tiene otros recuentos de la misma enfermedad, el mismo lugar y las mismas semanas; se muestran ambos y ninguno se cambia.',
    example:
      '38 aquí, 47 allí: el otro sitio puede tener informes posteriores, o contar también a los visitantes.',
    source: 'docs/team.md.',
  },
  site: {
    name: 'Sitio',
    meaning:
      'Una carpeta de datos del equipo, en la que escribe uno solo; lo que envía se verifica y se lee aquí sin cambiarlo.',
    example: '412 entradas aquí, 412 en la base: ha llegado todo lo que envió.',
    source: 'docs/team.md.',
  },
};

export const help: HelpWords = {
  title: 'Qué significan los números',
  titleOf: (name) => `Qué significa: ${name}`,
  example: (words) => `Ejemplo: ${words}`,
  source: (words) => `Fuente: ${words}`,
  terms,
};
