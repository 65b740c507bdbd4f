import type { summaries as english } from '../../en/cli/summaries.ts';

export const summaries: typeof english = {
  assess:
    'qué dicen los recuentos sin un pronóstico: crecimiento, umbrales de alerta, señales, R(t); no guarda nada',
  config: 'todos los ajustes',
  configGet: 'un ajuste',
  configSet:
    'cambiar un ajuste, o una entrada suya (un conjunto de datos, ID/CODE de un lugar, una enfermedad; null la quita)',
  configUnset: 'devolver un ajuste a su valor predeterminado',
  import: 'leer archivos de recuentos como un conjunto de datos, o como el siguiente estado de uno',
  datasets: 'ver los conjuntos de datos',
  datasetsShow: 'un conjunto de datos con sus series',
  datasetsUndo: 'deshacer la última importación de un conjunto de datos',
  datasetsRedo: 'rehacer la última importación que se deshizo',
  datasetsRemove: 'retirar un conjunto de datos y sus pronósticos de todas las listas',
  forecasts: 'ver los pronósticos guardados, primero los más recientes, de 1000 en 1000',
  forecast: 'hacer un conjunto de pronósticos y publicarlo',
  forecastsShow: 'un pronóstico guardado, completo',
  forecastsSummary: 'el conjunto de pronósticos actual, primero el lugar más urgente',
  forecastsExport: 'escribir el conjunto de pronósticos actual en un archivo',
  doctor:
    'revisar esta máquina: carpeta de datos, disco, reloj, claves, proveedores, equipo, impresión; no cambia nada',
  erase:
    'borrar todo lo que Outpost guarda en esta máquina para una carpeta de datos, y comprobar que ya no está',
  health:
    'cómo están los proveedores y la red, según lo último que se sabe; con --once comprueba ahora, sin gastar un token',
  hindcast:
    'pronosticar de nuevo rondas pasadas, cada una con lo que se sabía entonces, en un archivo para puntuar',
  report:
    'escribir el informe de situación del conjunto de pronósticos actual: dos páginas, sus tablas, o un texto breve',
  levelSet:
    'mostrar un nivel para un lugar en vez del calculado, que figura al lado (7 días, salvo otra indicación)',
  levelEnd: 'terminar un nivel definido a mano',
  levelList: 'niveles definidos a mano que siguen valiendo',
  lock: 'quién tiene el bloqueo de proveedores, y quién sería el siguiente',
  lockAcquire: 'tomar el bloqueo para un proveedor cuando nadie lo tiene',
  lockRelease: 'devolver el bloqueo; la próxima ejecución lo toma de nuevo',
  lockSwitch: 'traspasar el bloqueo ahora; una ejecución en curso la repite ID',
  lockPin: 'hacer que todas las ejecuciones a partir de la próxima usen ID (7 días, salvo otra indicación)',
  lockUnpin: 'dejar de fijar el proveedor',
  lockHold: 'no dejar que se inicien ejecuciones nuevas',
  lockResume: 'dejar que se inicien ejecuciones de nuevo',
  lockReadmit: 'readmitir a ID, que está apartado: se compró crédito, se permitió una dirección',
  lockExplain: 'por qué el bloqueo está como está',
  audit: 'el registro de auditoría, primero lo más reciente',
  providers: 'todos los proveedores y por qué están disponibles o no',
  normalize:
    'leer una respuesta guardada de un modelo con las reglas con que se lee toda respuesta; `-` es la entrada estándar',
  providersTest: 'comprobar si un proveedor responde y acepta la clave; no cuesta tokens',
  providersModels: 'modelos que un proveedor tiene ahora en su lista',
  configSetSecret: 'guardar la clave de un proveedor; se lee de la entrada estándar y nunca se muestra',
  schedulerStatus: 'si los ciclos se ejecutan por sí solos, qué hizo el último, y qué es automático',
  schedulerRunOnce:
    'ejecutar un ciclo ahora, también en pausa; un paso que falla no cambia el código de salida',
  schedulerPause: 'no dejar que ningún ciclo empiece por sí solo, tampoco después de reiniciar',
  schedulerResume: 'dejar que los ciclos empiecen de nuevo por sí solos',
  schedulerAuto: 'activar o desactivar los pronósticos automáticos de un conjunto de datos',
  score: 'el historial de aciertos; con archivos, puntúa pronósticos de hubs frente a lo que ocurrió',
  datasetsWatch:
    'volver a leer un conjunto de datos de sus archivos cada vez que cambian, mientras Outpost está abierto',
  datasetsUnwatch: 'dejar de volver a leer un conjunto de datos de sus archivos',
  teamConflicts: 'enumerar dónde otros sitios del equipo dan recuentos distintos de los de este',
  teamCreate: 'crear un equipo en una base de datos PostgreSQL, y unirse a él',
  teamJoin:
    'unirse al equipo de una base de datos PostgreSQL, donde se reúnen los datos y pronósticos de todos sus sitios',
  teamLeave: 'abandonar el equipo; lo recibido queda aquí para leerlo',
  teamStatus: 'mostrar el equipo, sus sitios, quién va con retraso y qué se rechazó',
  teamSync: 'enviar ahora lo nuevo de aquí y recibir lo nuevo de allí',
  bundleExport:
    'escribir la carpeta de datos en un solo archivo: una copia de seguridad, o para que otros la lean',
  bundleImport:
    'tomar un paquete: restaurarlo en una carpeta de datos vacía, o guardar otro sitio para leerlo',
  bundleList: 'mostrar los sitios cuyos paquetes se guardan aquí para leerlos',
  serve: 'mostrar las pantallas en un navegador de este equipo',
};
