/** Whole numbers below a bound, the same for the same seed. */
export type Random = (below: number) => number;

/** A linear congruential generator (Numerical Recipes): good enough to choose what to try. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const choose = <Value>(random: Random, values: readonly Value[]): Value => {
  const value = values[random(values.length)];
  if (value === undefined) throw new TypeError('There is nothing to choose from.');
  return value;
};
