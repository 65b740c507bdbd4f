import type { bundle as english } from '../../en/cli/bundle.ts';
import { counted, fixed, whole } from '../common/counted.ts';
import { nearNames } from '../common/nearNames.ts';

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${whole(bytes / 1_000)} kB` : `${fixed(bytes / 1_000_000, 1)} MB`;
const entries = (count: number) => counted(count, 'entrada', 'entradas');
const files = (count: number) => counted(count, 'archivo', 'archivos');

export const bundle: typeof english = {
  table: {
    site: 'Sitio',
    entries: 'Entradas',
    datasets: 'Conjuntos de datos',
    newestSet: 'Últimos pronósticos',
    lastEntry: 'Última entrada',
    made: 'Según',
    from: 'Llegó por',
  },
  came: { bundle: 'paquete', team: 'equipo' },
  nameless: 'sin nombre',
  wrote: (p) => `Se escribió ${p.path} (${sizeOf(p.bytes)}): sitio ${p.site} (${p.id}), hasta ${p.at}.`,
  inside: (p) =>
    `Contiene: ${entries(p.entries)} del registro de auditoría, ${files(p.datasets)} de conjuntos de datos, ${files(p.sets)} de pronósticos, ${counted(p.exchanges, 'intercambio', 'intercambios')} con proveedores.`,
  notInside:
    'No contiene: claves de proveedores, registros técnicos, textos escritos en informes, contornos de mapas. Vuelva a introducir las claves donde se restaure.',
  missing: ({ names }) =>
    `Faltan o están dañados aquí, y por eso no están dentro: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` y ${whole(names.length - 5)} más` : ''}.`,
  encrypted: 'Está cifrado. Sin la frase de contraseña nadie puede leerlo, y nadie puede devolvérsela.',
  readable: 'No está cifrado: quien tenga el archivo puede leerlo. --encrypt pide una frase de contraseña.',
  ending: ({ path }) => `Un paquete se llama FILE.outpost; ${path} no se llama así.`,
  passphrasePrompt: 'Frase de contraseña (no se muestra): ',
  passphraseAgain: 'Otra vez: ',
  passphraseDiffers: 'Las dos frases de contraseña difieren. No se escribió nada.',
  shortPassphrase: ({ least }) =>
    `La frase de contraseña necesita al menos ${whole(least)} letras. Varias palabras sin relación son buenas.`,
  noPassphrase: 'No llegó ninguna frase de contraseña, y el paquete está cifrado.',
  restored: (p) =>
    `Se restauró el sitio ${p.site} (${p.id}) con ${entries(p.entries)} en ${p.folder}. No escriba más en la otra copia: dos copias que siguen no se pueden volver a unir.`,
  kept: (p) =>
    `El sitio ${p.site} (${p.id}), con ${entries(p.entries)}, se guarda para leerlo. Añada --site ${p.id} a cualquier comando que lee, como \`outpost datasets --site ${p.id}\`.`,
  sameHere: 'Este paquete contiene lo que ya está en esta carpeta de datos. No se ha cambiado nada.',
  olderThanHere: 'Este paquete es de este sitio, y más antiguo que lo que hay aquí. No se ha cambiado nada.',
  sameKept: ({ id }) => `Este paquete ya está aquí: léalo con --site ${id}. No se ha cambiado nada.`,
  olderThanKept: ({ id }) =>
    `Ya hay aquí un paquete más nuevo de este sitio: léalo con --site ${id}. No se ha cambiado nada.`,
  claimed: 'El nombre es el que el sitio se da; solo su número es seguro.',
  noSites:
    'Aquí no se guarda ningún sitio. `outpost bundle import FILE` trae uno; `outpost team join ADDRESS` trae los de un equipo.',
  from: (p) =>
    `Del sitio ${p.site} (${p.id}), solo lectura, ${p.from === 'team' ? `según la sincronización del ${p.asOf} con el equipo` : `según el paquete del ${p.asOf}`}`,
  onlyReading: ({ name }) => `\`outpost ${name}\` no se puede usar con --site: otro sitio solo se lee.`,
  unknownSite: ({ text, near }) =>
    `Ningún sitio se llama ${text}. ${nearNames.didYouMean(near) ?? '`outpost bundle list` muestra los que se guardan.'}`,
  severalSites: ({ text, ids }) => `Varios sitios se llaman ${text}. Nombre uno por su número: ${ids}.`,
};
