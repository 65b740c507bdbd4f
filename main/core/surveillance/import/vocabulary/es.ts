import type { LanguageWords } from './languageWords.ts';

export const es: LanguageWords = {
  date: 'fecha, fechas, día, semana, períod*, tiempo',
  dateNoun: 'fecha, fechas',
  onset: 'inicio, inicio de síntomas, inicio síntomas, síntoma*, fis, fecha inicio, aparición',
  report: 'notif*, reporte*, report*, informe, public*, declar*',
  confirmation: 'confirm*, muestra, toma de muestra, diagnos*, diagnóst*, resultado lab*, laboratorio',
  entry: 'ingreso, hospitaliz*, admisión, consulta, registro, captura, atención, digitación',
  stamp: 'actualiz*, última actualización, extracción, fecha de corte, corte, descarga',
  week: 'semana, semanas, sem, se, semana epi*, sem epi*, semepi, semana epidemiológica',
  weekStart: `
    inicio, fecha inicio, fecha de inicio, inicio semana, inicio de semana, inicio de la semana,
    semana del, desde, fecha inicial, primer día, comienzo*
  `,
  weekEnd: `
    fin, fecha fin, fin semana, fin de semana, fin de la semana, fecha de fin, hasta, fecha final,
    último día, término, semana que termina
  `,
  year: 'año, años, anio, gestión, ano epi*',
  month: 'mes, meses',
  quarter: 'trimestre, temporada',
  location: `
    departamento, departamentos, provincia, provincias, distrito, distritos, región, regiones, estado,
    estados, país, países, municipio, municipios, localidad, localidades, ciudad, ciudades, comuna,
    comunas, cantón, cantones, parroquia, lugar, zona, zonas, entidad, entidad federativa, jurisdicción,
    residencia, corregimiento, vereda, barrio, alcaldía, territorio, procedencia, ubigeo nombre,
    área de salud, área, establecimiento, departamento residencia, dirección de salud, diresa,
    unidad organizativa, continente, caserío, aldea, partido
  `,
  smallArea: `
    distrito, distritos, municipio, municipios, localidad, localidades, ciudad, comuna, comunas, cantón,
    cantones, parroquia, corregimiento, vereda, barrio, alcaldía, establecimiento, caserío, aldea,
    partido, área de salud, unidad organizativa
  `,
  locationCode: 'código, cod, codigo dane, dane, divipola, ubigeo, clave, cve, cut, codigo comuna, id',
  unknownPlace: `
    desconocido, desconocida, sin dato, sin datos, ignorado, ignorada, no especificado, no especificada,
    por determinar, sin especificar, no informado, en investigación, sin información,
    procedencia desconocida
  `,
  cases: `
    caso, casos, infectados, infectadas, contagios, contagiados, confirmados, confirmadas, positivos,
    notificados, =cantidad, enfermos, conteo, afectados
  `,
  deaths: `
    muerte, muertes, muertos, muertas, fallecido*, fallecida*, fallecimiento*, defunción, defunciones,
    óbito, óbitos, decesos, deceso, mortalidad, letales
  `,
  population: 'población, pob, habitantes, hab, poblacion total',
  thousands: 'mil, miles, millares',
  millions: 'millón, millones',
  cumulative: `
    acumulado, acumulada, acumulados, acumuladas, acum, acumul*, suma, a la fecha, hasta la fecha,
    total a la fecha
  `,
  incident: `
    nuevo, nueva, nuevos, nuevas, diario, diarios, diaria, diarias, semanal, semanales, de la semana,
    del día, en la semana, últimas # horas
  `,
  derived: `
    7 días, 7días, 14 días, 14días, tasa, tasas, por cada, promedio, media, mediana, letalidad, porcentaje, razón, incidencia, móvil,
    suavizad*, proporción, estimad*, esperad*, umbral, variación, por 100
  `,
  suspected: 'sospech*, alerta*, presunt*',
  probable: 'probable*, nexo*',
  confirmed: 'confirm*, positivo, positivos, positiva, positivas',
  discarded: `
    no caso, no es caso, descartad*, negativo, negativos, negativa, excluid*, inválid*, error diagnóstico
  `,
  recovered: `
    recuperado, recuperada, recuperados, recuperadas, curados, altas, alta médica, activos, aislamiento,
    contactos
  `,
  tests:
    'prueba, pruebas, muestras, test, tests, positividad, pcr, tamizaj*, estudiados, estudiadas, investigad*, examinad*, muestread*',
  hospital: 'hospital*, uci, camas, internados',
  vaccinated: 'vacun*, dosis, inmuniz*',
  sitesReported: `
    reportes recibidos, informes recibidos, unidades que notifican, unidades notificadoras que reportan,
    establecimientos que notificaron, establecimientos que reportan, unidades notificantes,
    notificaciones recibidas, unidades que reportaron, upgd que notificaron, sitios que notificaron,
    sitios que reportaron
  `,
  sitesExpected: `
    reportes esperados, informes esperados, unidades esperadas, establecimientos esperados,
    notificaciones esperadas, total de unidades, total establecimientos, número de unidades,
    upgd esperadas, sitios esperados
  `,
  reportingRate: 'completitud, tasa de notificación, cumplimiento de notificación',
  measureName: 'indicador, indicadores, variable, medida, métrica, dato, datos, elemento de datos',
  value: 'valor, valores, número, cantidad, total, conteo, frecuencia',
  disease: `
    enfermedad, enfermedades, evento, patología, patógeno, padecimiento, nombre evento, síndrome,
    diagnóstico
  `,
  age: 'edad, edades, grupo de edad, grupo etario, grupo etáreo, años',
  sex: 'sexo, género, hombres, mujeres, masculino, femenino, varones',
  group: `
    edad, edades, sexo, género, grupo*, categor*, tipo, tipos, serotipo, variante*, cepa, fuente, etnia,
    clase, etario
  `,
  ofGroup: `
    niños, niñas, adultos, embarazadas, menores, mayores, personal de salud, trabajadores de salud, años, menor de
  `,
  classification: `
    clasific*, estado, estatus, estado del caso, situación, tipo de caso, clasificacion final,
    condición del caso, definición de caso
  `,
  outcome: `
    evolución, desenlace, resultado, condición, condición final, condición de egreso, egreso,
    estado vital, estado
  `,
  person: `
    edad, sexo, género, pacient*, apellido, apellidos, nombres, teléfono, ocupación, nacimiento, persona*,
    cédula, dni, curp
  `,
  identity: `
    apellido, apellidos, nombres y apellidos, nombre del paciente, nombre completo, nacimiento, teléfono,
    cédula, dni, curp
  `,
  caseNumber: `
    caso id, caso no, caso nr, caso número, caso code, id caso, id de caso, número de caso,
    código de caso, código paciente, id paciente, no caso id, n caso
  `,
  died: 'muert*, fallecid*, defunción, óbito, falleció, murió, difunto',
  total: `
    total, totales, todos, todas, nacional, país, conjunto, subtotal, gran total, total general
  `,
  totalFiller: `
    todo, toda, general, casos, muertes, provincias, departamentos, regiones, municipios, distritos,
    estados, país, gran, sub, comunas, cantones, república
  `,
  allAges: 'todas las edades, todas edades, total edades, todos los grupos de edad, cualquier edad',
  bothSexes: 'ambos sexos, ambos, los dos sexos, hombres y mujeres, ambos géneros, todos los sexos',
  notReported: `
    sin dato, sin datos, s d, sd, no reportado, no reporta, no reportó, no notificado, no notificó,
    no disponible, n d, nd, sin reporte, sin informe, sin información, pendiente, no informado,
    no informó, no aplica, silencio, silencio epidemiológico, dato no disponible, no hay datos,
    faltante, por confirmar, s i, si, sin notificación, no informa, desconocido, no disponibles,
    datos no disponibles
  `,
  suppressed: `
    suprimid*, omitid*, oculto, ocultos, confidencial*, enmascarad*, secreto estadístico, reservado,
    censurad*, secreto, protegido, no publicado
  `,
  provisional: `
    provisional, preliminar, estimado, estimación, revisado, incompleto, parcial
  `,
  joining: 'de, del, la, el, los, las, y, por, en, al, a',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre, setiembre, sept',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: `
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, lun, mar, mié, jue, vie, sáb, dom
  `,
  diseases: {
    cholera: '*cólera*',
    measles: '*sarampi*',
    mpox: 'viruela del mono, viruela símica',
    malaria: 'paludismo',
    influenza: '*gripe*',
    'yellow fever': 'fiebre amarilla, fiebreamarilla',
    typhoid: 'tifoidea, fiebre tifoidea',
  },
};
