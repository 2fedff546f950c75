/** First (included) and last (excluded) index of the run with the greatest sum; the whole where none is positive. */
export function maximalWindow(scores: readonly number[]): { from: number; to: number } {
  let best = 0;
  let from = 0;
  let to = scores.length;
  let sum = 0;
  let start = 0;
  scores.forEach((score, index) => {
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += score;
    if (sum > best) {
      best = sum;
      from = start;
      to = index + 1;
    }
  });
  return { from, to };
}
