import type { TeamWords } from '../../team.ts';

/** The form of a data folder that is in no team. */
export const join: TeamWords['join'] = {
  title: 'Unirse a un equipo',
  address: 'Dirección de la base de datos',
  addressHelp:
    'Sin la contraseña, como postgres://USER@HOST:PORT/DATABASE. La facilita quien administra la base de datos.',
  addressMissing: 'Escriba primero la dirección de la base de datos.',
  password: 'Contraseña',
  passwordHelp:
    'Se guarda en el almacén de claves de este sistema y no vuelve a mostrarse. Déjela vacía si la base de datos no pide ninguna.',
  passwordHelpPlain: 'No vuelve a mostrarse. Déjela vacía si la base de datos no pide ninguna.',
  plainText: 'Guardar la contraseña en un archivo de texto sin cifrar que solo yo pueda leer',
  plainTextWhy: 'Este sistema no tiene un almacén de claves que Outpost pueda usar.',
  plainTextMissing: 'Marque primero que la contraseña puede guardarse en un archivo de texto sin cifrar.',
  begin: 'Crear aquí un equipo, si la base de datos aún no tiene ninguno',
  name: 'Nombre del nuevo equipo',
  nameMissing: 'Dé primero un nombre al nuevo equipo.',
  submit: 'Unirse',
  submitBegin: 'Crear y unirse',
  joining: 'Conectando con la base de datos…',
  refusals: {
    NO_TEAM_THERE:
      'Todavía no hay ningún equipo en esta base de datos, o este usuario no puede verlo. Compruebe la dirección, o marque que se cree aquí un equipo.',
    IN_A_TEAM: 'Esta carpeta de datos ya está en un equipo. Abandone primero ese equipo.',
    NOT_IN_TEAM: 'Esta carpeta de datos ya no está en ningún equipo.',
    NO_KEY_STORE:
      'Este sistema no tiene un almacén de claves que Outpost pueda usar. Marque que la contraseña puede guardarse en un archivo de texto sin cifrar.',
  },
};
