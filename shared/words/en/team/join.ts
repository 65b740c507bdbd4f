/** The form of a data folder that is in no team. */
export const join = {
  title: 'Join a team',
  address: 'Address of the database',
  addressHelp:
    'Without the password, such as postgres://USER@HOST:PORT/DATABASE. Whoever runs the database gives it to you.',
  addressMissing: 'Write the address of the database first.',
  password: 'Password',
  passwordHelp:
    'It is kept in the key store of this system and never shown again. Leave it empty where the database asks for none.',
  passwordHelpPlain: 'It is never shown again. Leave it empty where the database asks for none.',
  plainText: 'Keep the password in a plain-text file that only I may read',
  plainTextWhy: 'This system has no key store that Outpost could use.',
  plainTextMissing: 'Tick first that the password may be kept in a plain-text file.',
  begin: 'Begin a team here, where the database has none yet',
  name: 'Name of the new team',
  nameMissing: 'Give the new team a name first.',
  submit: 'Join',
  submitBegin: 'Begin and join',
  joining: 'Connecting to the database…',
  /** In place of the core's own sentences that name a command line. */
  refusals: {
    NO_TEAM_THERE:
      'There is no team in this database yet, or this login may not see it. Check the address, or tick that a team begins here.',
    IN_A_TEAM: 'This data folder is in a team already. Leave that one first.',
    NOT_IN_TEAM: 'This data folder is in no team any more.',
    NO_KEY_STORE:
      'This system has no key store that Outpost could use. Tick that the password may be kept in a plain-text file.',
  },
};
