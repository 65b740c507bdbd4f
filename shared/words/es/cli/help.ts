import type { help as english } from '../../en/cli/help.ts';

export const help: typeof english = {
  options: 'Opciones:',
  optionText: ({ text, standard }) =>
    standard === null ? `${text} Es obligatoria.` : `${text} Por defecto: ${standard}.`,
  example: ({ example }) => `Ejemplo:\n  ${example}`,
  head: `Outpost: pronósticos de brotes a corto plazo, un proveedor de IA cada vez.

Uso: outpost COMANDO [opciones]
`,
  tail: `
Todos los comandos aceptan:
  --data-dir DIR   la carpeta de datos (si no, OUTPOST_DATA_DIR, y si no, la de la plataforma)
  --site NAME      otro sitio, cuyo paquete se guarda aquí, para leerlo (\`outpost bundle list\`)
  --no-network     no pregunta a nada fuera de este equipo; también con OUTPOST_NO_NETWORK=1
  --json           un documento JSON en la salida estándar
  --help           cómo usar el comando

Códigos de salida: 0 hecho, 1 defecto de Outpost, 2 uso incorrecto o rechazado,
3 entrada inutilizable, 4 fallo del proveedor, 5 carpeta de datos en uso,
6 carpeta de datos dañada, 130 cancelado.`,
};
