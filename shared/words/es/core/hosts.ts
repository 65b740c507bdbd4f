import type { hosts as english } from '../../en/core/hosts.ts';

export const hosts: typeof english = {
  noSession:
    'Esta página ya no tiene una sesión con Outpost. Inicie Outpost de nuevo y abra la dirección que muestra.',
  otherRequest: 'Esta dirección no acepta ese tipo de solicitud.',
  portTaken: ({ port }) =>
    `El puerto ${port} no se puede usar: lo tiene otro programa, o requiere más permisos. Elija otro puerto.`,
  otherAddress: 'Esta dirección no es la que sirve Outpost.',
  otherWebsite: 'No se responde a solicitudes de otros sitios web.',
  sendJson: 'Las solicitudes deben enviarse como application/json.',
  tooLarge: 'La solicitud supera los 4 MiB; envíela por partes.',
  noJson: 'La solicitud no es JSON válido.',
  nothingHere: 'Aquí no hay nada.',
  closedPage: `<!doctype html>
<html lang="es">
<head><meta charset="utf-8"><title>Outpost</title></head>
<body>
<h1>Esta dirección ya no está abierta</h1>
<p>Outpost abre su página a un solo navegador, con la dirección que muestra al iniciarse.</p>
<p>Use esa dirección en el navegador donde la abrió por primera vez, o inicie Outpost de nuevo y abra la nueva.</p>
</body>
</html>
`,
  onlyRead: 'Esta dirección solo se puede leer.',
  chooseFiles: 'Elegir archivos',
  allFiles: 'Todos los archivos',
  onlyWindow: 'Solo la propia ventana de Outpost puede pedir esto.',
  notStarted: 'Outpost no pudo iniciarse',
  noBuiltPage: ({ folder }) =>
    `No hay una página compilada en ${folder}. Ejecute «npm run build», o instale Outpost de nuevo.`,
  onlyPage: 'Solo la propia página de Outpost puede pedir esto.',
};
