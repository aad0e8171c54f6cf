/** Contestants take turns: A B C, then C B A, so that a drift of the machine favours nobody. */
export async function alternate<Name, Sample>(
  contestants: readonly Name[],
  rounds: number,
  measure: (contestant: Name, round: number) => Promise<Sample>,
): Promise<Map<Name, Sample[]>> {
  const samples = new Map<Name, Sample[]>(contestants.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of round % 2 ? contestants.toReversed() : contestants)
      samples.get(name)!.push(await measure(name, round));
  return samples;
}
