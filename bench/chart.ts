import type { QuestionResult } from './throughput.js';

const [left, width, barHeight, gap, top] = [150, 520, 16, 10, 64];

/** A bar a question and size: throughput of ours over PostGraphile's, with a line for its spread. Logarithmic, since a half is as far from 1 as two. */
export function ratioChart(results: readonly QuestionResult[]): string {
  const bars = results.flatMap(({ size, question, ratios }) => {
    const ratio = ratios.postgraphile;
    return ratio && Number.isFinite(ratio.max) && ratio.min > 0
      ? [{ label: `${question.toUpperCase()} · ${size.toUpperCase()}`, ...ratio }]
      : [];
  });
  const [least, most] = [Math.min(0.25, ...bars.map(({ min }) => min)), Math.max(4, ...bars.map(({ max }) => max))];
  const x = (value: number) => left + (width * Math.log(value / least)) / Math.log(most / least);
  const height = top + bars.length * (barHeight + gap) + 20;
  const marks = [0.25, 0.5, 1, 2, 4, 10, 50, 100].filter((mark) => mark >= least && mark <= most);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + width + 70}" height="${height}" viewBox="0 0 ${left + width + 70} ${height}" font-family="sans-serif" font-size="13">`,
    `<title>Throughput of Renkei as a multiple of PostGraphile</title>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="${left}" y="22" font-size="15" fill="#1f2933">Throughput, PostGraphile = 1</text>`,
    ...marks.map((mark) => markLine(x(mark), mark, height)),
    ...bars.map((bar, index) => barOf(bar, top + index * (barHeight + gap), x)),
    '</svg>',
    '',
  ].join('\n');
}

function markLine(x: number, mark: number, height: number): string {
  const color = mark === 1 ? '#52606d' : '#d9e2ec';
  return `<line x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${top - 12}" y2="${height - 16}" stroke="${color}"/><text x="${x.toFixed(1)}" y="${top - 18}" text-anchor="middle" fill="#52606d">${mark}×</text>`;
}

function barOf(
  { label, min, median, max }: { label: string; min: number; median: number; max: number },
  y: number,
  x: (value: number) => number,
): string {
  const [one, end, middle] = [x(1), x(median), y + barHeight / 2];
  const color = median >= 1 ? '#2b7a78' : '#c05746';
  return [
    `<text x="${left - 10}" y="${middle + 4.5}" text-anchor="end" fill="#1f2933">${label}</text>`,
    `<rect x="${Math.min(one, end).toFixed(1)}" y="${y}" width="${Math.abs(end - one).toFixed(1)}" height="${barHeight}" fill="${color}"/>`,
    `<line x1="${x(min).toFixed(1)}" x2="${x(max).toFixed(1)}" y1="${middle}" y2="${middle}" stroke="#1f2933"/>`,
    `<text x="${(Math.max(end, x(max), one) + 6).toFixed(1)}" y="${middle + 4.5}" fill="#1f2933">${median.toFixed(2)}</text>`,
  ].join('');
}
