/** @returns a number from 0 to below the limit, the same row of them for each seed. Park and Miller's minimal standard generator, 1988 */
export function seeded(seed: number): (limit: number) => number {
  let drawn = (seed % 2_147_483_646) + 1;
  return (limit) => {
    drawn = (drawn * 48_271) % 2_147_483_647;
    return drawn % limit;
  };
}
