/** A sentence of a golden page, as the features that hold for it, and whether it is to be found. */
export interface Example {
  /** Ascending numbers of features. */
  readonly features: readonly number[];
  readonly isPositive: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** What a feature may weigh: only for, only against, or either. */
export type Sign = 1 | -1 | 0;

export interface Fitted {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** Keeps two features that always come together from growing against each other. */
const RIDGE = 1e-4;
/** A weight below this decides nothing. */
const LEAST_WEIGHT = 0.12;
const STEPS = 600;

/**
 * Fits a logistic regression with as few weights as will do, each with the sign that it may have: first with a penalty
 * on the sum of all weights, by accelerated proximal gradients (Beck and Teboulle 2009, FISTA), then those that are
 * left once more without it, as the penalty makes them too small.
 *
 * @param signs for each feature, which sign its weight may have; 0 for either
 * @param penalty the larger it is, the fewer weights are left
 */
export function regress(examples: readonly Example[], signs: readonly Sign[], penalty: number): Fitted {
  const all = signs.map(() => true);
  const { weights } = descend(examples, signs, penalty, all);
  const kept = [...weights].map((weight) => Math.abs(weight) > LEAST_WEIGHT);
  return descend(examples, signs, 0, kept);
}

function descend(
  examples: readonly Example[],
  signs: readonly Sign[],
  penalty: number,
  free: readonly boolean[],
): Fitted {
  const total = examples.reduce((sum, { weight }) => sum + weight, 0);
  const size = signs.length;
  const rate = 1 / (steepness(examples, size, total, free) + RIDGE);
  let weights = new Float64Array(size);
  let bias = 0;
  let ahead = weights.slice();
  let biasAhead = 0;
  let momentum = 1;
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Float64Array(size);
    let biasGradient = 0;
    for (const { features, isPositive, weight } of examples) {
      let sum = biasAhead;
      for (const feature of features) sum += ahead[feature] ?? 0;
      const slope = (weight / total) * (1 / (1 + Math.exp(-sum)) - Number(isPositive));
      biasGradient += slope;
      for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + slope;
    }
    const next = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      if (!free[at]) continue;
      const from = ahead[at] ?? 0;
      const moved = from - rate * ((gradient[at] ?? 0) + RIDGE * from);
      const shrunk = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * penalty);
      next[at] = signs[at] === 1 ? Math.max(0, shrunk) : signs[at] === -1 ? Math.min(0, shrunk) : shrunk;
    }
    const biasNext = biasAhead - rate * biasGradient;
    const gain = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
    const carry = (momentum - 1) / gain;
    ahead = next.map((weight, at) => weight + carry * (weight - (weights[at] ?? 0)));
    biasAhead = biasNext + carry * (biasNext - bias);
    weights = next;
    bias = biasNext;
    momentum = gain;
  }
  return { weights, bias };
}

/** An upper bound of the curvature, by power iteration. */
function steepness(
  examples: readonly Example[],
  size: number,
  total: number,
  free: readonly boolean[],
): number {
  let vector = Float64Array.from({ length: size }, (_, at) => (free[at] ? 1 / Math.sqrt(size) : 0));
  let length = 1;
  for (let round = 0; round < 12; round++) {
    const next = new Float64Array(size);
    for (const { features, weight } of examples) {
      let sum = 0;
      for (const feature of features) sum += vector[feature] ?? 0;
      const share = (sum * weight) / total;
      for (const feature of features) next[feature] = (next[feature] ?? 0) + share;
    }
    for (let at = 0; at < size; at++) if (!free[at]) next[at] = 0;
    length = Math.hypot(...next);
    vector = next.map((value) => value / length);
  }
  return 0.25 * length * 1.1 + 0.3;
}
