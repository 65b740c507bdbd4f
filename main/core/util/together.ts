/**
 * Waits for works that were started at the same time, all of them to their end.
 * @throws what the first of them in their order threw, whichever failed sooner
 */
export async function together<const Works extends readonly Promise<unknown>[]>(
  works: Works,
): Promise<{ -readonly [At in keyof Works]: Awaited<Works[At]> }> {
  const ends = await Promise.allSettled(works);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return Promise.all(works);
}
