/** The objects that everything inherits from. Whoever changes one of them changes all code. */
const watched = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Object,
  Promise.prototype,
];

const membersOf = () => watched.map((object) => Reflect.ownKeys(object).map(String).sort().join());

/** @returns a function that says which of them have other members by now */
export function watchPrototypes(): () => string[] {
  const start = membersOf();
  return () => {
    const now = membersOf();
    return start.flatMap((members, index) => (members === now[index] ? [] : [`${now[index]}`]));
  };
}
