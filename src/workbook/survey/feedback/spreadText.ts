const bars = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"] as const;

/**
 * How many chose each answer of a scale, as text that any program prints: each answer with a bar beside it.
 *
 * @param answers whole numbers from 1
 * @param scaleMax the highest answer
 * @returns such as "1· 2▂ 3▅ 4█ 5▃"; a dot where nobody chose it
 * @example spreadText([4, 4, 3, 5], 5) // => "1· 2· 3▄ 4█ 5▄"
 */
export function spreadText(answers: readonly number[], scaleMax: number): string {
  const scale = Array.from({ length: scaleMax }, (_, i) => i + 1);
  const counts = scale.map((point) => answers.filter((answer) => answer === point).length);
  const most = Math.max(1, ...counts);
  return scale
    .map((point, i) => {
      const count = counts[i] ?? 0;
      const bar = count === 0 ? "·" : bars[Math.ceil((count / most) * bars.length) - 1];
      return `${point}${bar ?? ""}`;
    })
    .join(" ");
}
