/** @returns how many of the first ones come to no more than so many bytes together; at least one, however long it is */
export function countWithin(sizes: readonly number[], bytes: number): number {
  let total = 0;
  const end = sizes.findIndex((size, index) => {
    total += size;
    return index > 0 && total > bytes;
  });
  return end < 0 ? sizes.length : end;
}
