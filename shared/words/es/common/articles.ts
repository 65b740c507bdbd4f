/** `de el modelo` is written `del modelo`; the article of a name, as in El Salvador, stays. */
export function de(name: string): string {
  return name.startsWith('el ') ? `del ${name.slice(3)}` : `de ${name}`;
}

/** `a el modelo` is written `al modelo`. */
export function a(name: string): string {
  return name.startsWith('el ') ? `al ${name.slice(3)}` : `a ${name}`;
}
