import type { options as english, OptionWords } from '../../en/cli/options.ts';

const option = (value: string, text: string, standard: string | null): OptionWords => ({
  value,
  text,
  standard,
});
const flag = (text: string, standard = 'no'): OptionWords => option('', text, standard);

const reason = option('TEXT', 'Dice por qué, para quien lea después el registro de auditoría.', null);
const sheet = option('NAME', 'Lee esta hoja de un libro.', 'la primera hoja con filas');
const asOf = 'Usa solo lo que se sabía en este día, YYYY-MM-DD.';
const limit = (what: string, standard: string) =>
  option('N', `Muestra como máximo este número de ${what}.`, standard);

/** Options that mean the same wherever they stand. */
const everywhere: Readonly<Record<string, OptionWords>> = {
  'as-of': option('DATE', asOf, 'hoy, en una repetición el día propio del conjunto de datos'),
  backtest: flag(
    'Hace ahora la prueba retrospectiva del modelo sin conexión con los recuentos nuevos, aunque tarde un rato.',
    'solo donde es rápida',
  ),
  dataset: option(
    'ID',
    'Elige un conjunto de datos importado; `outpost datasets` los muestra.',
    'el conjunto de datos de los pronósticos más recientes',
  ),
  disease: option('D', 'Nombra la enfermedad de los recuentos.', 'según el archivo'),
  'dry-run': flag('Dice qué cambiaría, y no cambia nada.'),
  file: option(
    'FILE...',
    'Lee archivos de recuentos; varios juntos son un conjunto de datos, por ejemplo casos y muertes.',
    'ninguno',
  ),
  hub: option(
    'OUT.csv',
    'Escribe además los pronósticos en un archivo con el formato de los centros de pronósticos (hubs).',
    'ningún archivo',
  ),
  into: option(
    'ID|new',
    'Actualiza este conjunto de datos, o crea uno nuevo.',
    'el conjunto de datos que los archivos continúan',
  ),
  location: option(
    'CODE_OR_NAME...',
    'Toma solo este lugar; se puede indicar varias veces.',
    'todos los lugares',
  ),
  mapping: option(
    'M.json',
    'Indica cómo deben leerse las columnas, las fechas y los recuentos.',
    'según lo muestra el archivo',
  ),
  name: option('N', 'Da nombre al conjunto de datos.', 'el nombre del archivo'),
  'no-backtest': flag('Omite la prueba retrospectiva del modelo sin conexión.'),
  population: option('P.csv', 'Lee cuántas personas viven en cada lugar.', 'según el archivo, si lo dice'),
  'population-source': option(
    'TEXT',
    'Dice de dónde viene la población, en 120 letras como máximo.',
    'la que tiene el conjunto de datos, donde no cambia',
  ),
  provider: option('ID', 'Consulta a este proveedor, solo en esta ejecución.', 'al que le toca'),
  reason,
  sheet,
};

/** Options of one command, where they are its own or mean something of their own there. */
const ofCommand: Readonly<Record<string, Readonly<Record<string, OptionWords>>>> = {
  import: {
    'as-of': option(
      'DATE',
      'Dice de qué día son los recuentos, YYYY-MM-DD.',
      'hoy, con datos antiguos el día después de su última fecha',
    ),
    'dry-run': flag('Dice qué se leería y guardaría, y no guarda nada.'),
    watch: flag('Vuelve a leer los archivos cada vez que cambian, mientras Outpost está abierto.'),
  },
  'datasets remove': { yes: option('', 'Confirma que se elimine el conjunto de datos.', null) },
  forecast: {
    dataset: option('ID', 'Pronostica un conjunto de datos importado; se necesita esto o --file.', 'ninguno'),
    file: option(
      'FILE...',
      'Importa primero archivos de recuentos; varios juntos son un conjunto de datos.',
      'ninguno',
    ),
    'dry-run': flag(
      'Dice de quién tomaría prestado el bloqueo una ejecución con --provider, y no ejecuta nada.',
    ),
    reason: option('TEXT', 'Dice por qué hace esta ejecución el proveedor de --provider.', 'sin motivo'),
    horizons: option(
      'N',
      'Pronostica este número de semanas, 1 a 8.',
      'el ajuste forecast.horizons, al principio 4',
    ),
  },
  forecasts: {
    before: option(
      'MARK',
      'Sigue con la página siguiente, más antigua; la página anterior dice su marca.',
      'la página más reciente',
    ),
    current: flag('Muestra solo el conjunto de pronósticos vigente de su conjunto de datos.'),
    dataset: option(
      'ID',
      'Muestra solo pronósticos de este conjunto de datos.',
      'todos los conjuntos de datos',
    ),
    limit: limit('pronósticos', '1000'),
  },
  'forecasts export': {
    format: option('csv|json|hub', 'Elige el formato del archivo.', null),
    out: option('FILE', 'Nombra el archivo de salida.', null),
  },
  assess: {
    dataset: option('ID', 'Examina un conjunto de datos importado; se necesita esto o --file.', 'ninguno'),
    file: option('FILE...', 'Examina archivos de recuentos sin guardarlos.', 'ninguno'),
  },
  hindcast: {
    disease: option('D', 'Nombra la enfermedad de los recuentos.', 'según los archivos'),
    file: option(
      'FILE...',
      'Pronostica semanas pasadas de archivos de recuentos; --origins dice cuántas.',
      'ninguno',
    ),
    from: option('DATE', 'Excluye las rondas anteriores a este día.', 'la primera ronda'),
    hub: option('OUT.csv[.gz]', 'Nombra el archivo de salida, comprimido si termina en .gz.', null),
    model: option(
      'auto|no-change|tiered|boosted',
      'Elige cómo pronostica el modelo sin conexión.',
      'el ajuste providers.embedded.model, al principio auto',
    ),
    origins: option(
      'N',
      'Hace pronósticos de este número de las semanas más recientes de los archivos.',
      'ninguno, y necesario con --file',
    ),
    provider: option(
      'ID',
      'Nombra el proveedor; solo el modelo sin conexión admite pronósticos retrospectivos.',
      'el modelo sin conexión',
    ),
    rounds: option(
      'R.csv',
      'Lee qué rondas se pronostican, y qué se sabía en qué día.',
      'ninguno, y necesario con --vintages',
    ),
    to: option('DATE', 'Excluye las rondas posteriores a este día.', 'la última ronda'),
    vintages: option(
      'V.csv[.gz]',
      'Lee los recuentos tal como se conocían en cada día.',
      'ninguno; se necesita esto o --file',
    ),
  },
  'level set': {
    by: option('NAME', 'Dice quién define el nivel.', 'el nombre en `report.author`'),
    dataset: option('ID', 'Nombra el conjunto de datos.', 'ninguno, y necesario'),
    location: option('CODE_OR_NAME', 'Nombra el lugar.', 'ninguno, y necesario'),
    to: option('red|yellow|green|not-assessed', 'Dice qué nivel se muestra.', 'ninguno, y necesario'),
    until: option('DATE|TIME', 'Dice cuánto tiempo vale el nivel, también con pronósticos nuevos.', '7 días'),
  },
  'level end': {
    by: option('NAME', 'Dice quién lo termina.', 'el nombre en `report.author`'),
    dataset: option('ID', 'Nombra el conjunto de datos.', 'ninguno, y necesario'),
    location: option('CODE_OR_NAME', 'Nombra el lugar.', 'ninguno, y necesario'),
    reason: { ...reason, standard: 'sin motivo' },
  },
  'level list': {
    dataset: option('ID', 'Muestra solo los de este conjunto de datos.', 'todos los conjuntos de datos'),
  },
  'lock pin': {
    until: option('DATE|TIME|never', 'Dice cuánto tiempo se mantiene el proveedor.', '7 días'),
  },
  audit: {
    codes: flag('Muestra además los códigos del registro, tal como los tiene su JSON.'),
    export: option(
      'OUT.jsonl',
      'Escribe las entradas en un archivo, primero la más antigua, un documento JSON por línea.',
      'ningún archivo',
    ),
    limit: limit('entradas', '50'),
    since: option('SEQ', 'Muestra solo entradas posteriores a este número.', 'las entradas más recientes'),
    verify: flag('Comprueba en el disco que ninguna entrada fue alterada o eliminada.'),
  },
  'config set-secret': {
    'plain-text': flag('Guarda la clave sin cifrar donde este equipo no tiene un almacén de claves.'),
  },
  normalize: {
    provider: option('ID', 'Nombra el proveedor del que procede la respuesta.', 'ninguno'),
    reply: option('REPLY.json', 'Lee la respuesta del modelo; `-` es la entrada estándar.', null),
    request: option('REQ.json', 'Lee lo que se pidió al modelo; `-` es la entrada estándar.', null),
  },
  score: {
    by: option(
      'horizon|location|reference_date|target_end_date',
      'Da además las puntuaciones de cada grupo.',
      'todo junto',
    ),
    compare: option(
      '[NAME=]B[,B]...',
      'Lee los pronósticos con los que se compara; los primeros son la medida de las puntuaciones relativas.',
      'ninguno',
    ),
    dataset: option(
      'ID',
      'Muestra solo el historial de aciertos de este conjunto de datos.',
      'todos los conjuntos de datos',
    ),
    'exclude-locations': option('A,B', 'Excluye lugares.', 'ningún lugar'),
    exclusions: option('X', 'Lee qué tareas se excluyen.', 'ninguna tarea'),
    forecasts: option(
      '[NAME=]F[,F]...',
      'Lee los pronósticos que se puntúan, en el formato de los centros de pronósticos (hubs).',
      'el historial de aciertos de la carpeta de datos',
    ),
    'require-complete': flag(
      'Rechaza pronósticos a los que les falta una tarea de aquellos con los que se comparan.',
    ),
    target: option('NAME', 'Elige el target donde los archivos contienen varios.', 'el único que hay'),
    truth: option('T', 'Lee lo que ocurrió.', 'ninguno, y necesario con --forecasts'),
  },
  report: {
    dataset: option(
      'ID',
      'Informa del conjunto de pronósticos actual de este conjunto de datos.',
      'ninguno, y necesario',
    ),
    out: option('FILE', 'Escribe en este archivo; su terminación dice el formato.', 'ninguno, y necesario'),
    number: option('N', 'Numera el informe.', 'el número guardado con el conjunto de datos'),
    author: option(
      'A',
      'Nombra a quien lo escribió.',
      'el autor guardado con el conjunto de datos, si no `report.author`',
    ),
    organisation: option(
      'O',
      'Nombra la organización.',
      'la guardada con el conjunto de datos, si no `report.organisation`',
    ),
    final: flag(
      'Marca el informe como definitivo; sin esto es un borrador, salvo que esté guardado como definitivo.',
    ),
    paper: option('a4|letter', 'Elige el papel de una página.', 'a4'),
    picture: option(
      'map|bars',
      'Elige lo que acompaña a la curva epidémica: los niveles de los lugares en un mapa, o sus casos en barras.',
      'lo guardado con el conjunto de datos, si no un mapa donde la mayoría de los lugares tiene contorno',
    ),
  },
  erase: {
    yes: option('', 'Confirma que se borre todo.', null),
    'dry-run': flag('Enumera lo que se borraría, y no borra nada.'),
  },
  doctor: { network: flag('Mira también ahora la red y cada proveedor activado, sin gastar un token.') },
  health: {
    once: flag('Comprueba ahora, sin gastar un token, en vez de decir lo último que se sabía.'),
  },
  'scheduler pause': { reason: { ...reason, standard: 'sin motivo' } },
  'config set': {
    entry: option(
      'NAME',
      'Cambia una entrada de un ajuste que tiene entradas, por ejemplo una enfermedad.',
      'el ajuste entero',
    ),
  },
  'team conflicts': {
    limit: option('N', 'Enumera como máximo esta cantidad.', '100'),
    offset: option('N', 'Omite primero esta cantidad.', '0'),
  },
  'team create': {
    name: option('NAME', 'Crea el equipo con este nombre.', 'Outpost'),
    password: flag(
      'Pide la contraseña del usuario de la base de datos, sin mostrarla o por la entrada estándar.',
    ),
    'plain-text': flag(
      'Guarda la contraseña sin cifrar en la carpeta de datos, donde este equipo informático no tiene un almacén de claves.',
    ),
  },
  'team join': {
    password: flag(
      'Pide la contraseña del usuario de la base de datos, sin mostrarla o por la entrada estándar.',
    ),
    'plain-text': flag(
      'Guarda la contraseña sin cifrar en la carpeta de datos, donde este equipo informático no tiene un almacén de claves.',
    ),
  },
  'bundle export': {
    encrypt: flag(
      'Pide una frase de contraseña, sin mostrarla o por la entrada estándar, y cifra el paquete con ella.',
    ),
    replace: flag('Reemplaza un archivo con ese nombre.'),
    'with-exchanges': flag('Incluye también las peticiones exactas a los proveedores y sus respuestas.'),
  },
  'bundle import': {
    'read-only': flag(
      'Guarda el sitio para leerlo, también donde la carpeta de datos está vacía.',
      'no; una carpeta de datos vacía pasa a ser este sitio',
    ),
  },
  serve: {
    'no-open': flag('Muestra solo la dirección, y no abre ningún navegador.'),
    port: option('N', 'Usa este puerto de 127.0.0.1.', 'cualquier puerto libre'),
  },
};

export const options: typeof english = {
  of: (command, name) =>
    ofCommand[command === 'forecasts list' ? 'forecasts' : command]?.[name] ?? everywhere[name],
};
