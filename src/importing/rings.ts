/**
 * The ties that lie on a ring, or between two rings: what is left when ties of nodes that nothing leads to, or that lead
 * nowhere, are taken away until there are none (Kahn's topological sort from both ends). O(nodes + ties).
 */
export function ringTies<Tie extends { readonly from: number; readonly to: number }>(ties: readonly Tie[]): Tie[] {
  const left = peel(
    ties,
    (tie) => tie.from,
    (tie) => tie.to,
  );
  return peel(
    left,
    (tie) => tie.to,
    (tie) => tie.from,
  );
}

/** Takes away, again and again, the ties that start at a node no tie ends at. */
function peel<Tie>(ties: readonly Tie[], start: (tie: Tie) => number, end: (tie: Tie) => number): Tie[] {
  const starting = Map.groupBy(ties, start);
  const ending = new Map([...Map.groupBy(ties, end)].map(([node, all]) => [node, all.length]));
  const gone = new Set<Tie>();
  const free = [...starting.keys()].filter((node) => !ending.has(node));
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    for (const tie of starting.get(node) ?? []) {
      gone.add(tie);
      const rest = (ending.get(end(tie)) as number) - 1;
      ending.set(end(tie), rest);
      if (rest === 0) free.push(end(tie));
    }
  }
  return ties.filter((tie) => !gone.has(tie));
}
