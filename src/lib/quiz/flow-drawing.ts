import type { Flow, FlowStation, Stop } from './flow';

/** The measures of a drawing, in its own units. */
export interface DrawingSize {
  width: number;
  /** From the middle of one line to the next. */
  gap: number;
  /** Half a stop. */
  radius: number;
  /** From one line of text to the next. */
  lineHeight: number;
  /** The most that fit beside the lines. */
  charactersPerLine: number;
}

interface DrawnRow extends Pick<FlowStation, 'kind' | 'id'> {
  /** The label, broken to fit, with the base of each of its lines. */
  label: { text: string; y: number }[];
  top: number;
  bottom: number;
  stops: { line: number; x: number; y: number; stop: Stop }[];
}

interface Drawing {
  width: number;
  height: number;
  /** The heads of the lines, and how far down each goes. */
  lines: { x: number; head: number; end: number }[];
  /** The base of the words above the outcomes. */
  outcomesTitle: number;
  rows: DrawnRow[];
}

/** Breaks a text between words, so that no line has more characters than `most` unless one word does. */
export function broken(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    return last !== undefined && `${last} ${word}`.length <= most
      ? [...lines.slice(0, -1), `${last} ${word}`]
      : [...lines, word];
  }, []);
}

/** Where everything stands: labels at the left, lines at the right, stations from top to bottom. */
export function drawFlow(
  { lines, stations }: Flow,
  label: (station: FlowStation) => string,
  { width, gap, radius, lineHeight, charactersPerLine }: DrawingSize,
): Drawing {
  const headRoom = 2 * radius + lineHeight / 2;
  const titleRoom = 2.5 * lineHeight;
  // Letters stand on their base, about a third of their height below the middle.
  const toBase = lineHeight * 0.3;
  const x = (line: number) => width - radius - 1 - (lines.length - 1 - line) * gap;
  let y = headRoom;
  let outcomesTitle = 0;
  const rows = stations.map(({ kind, id, stops }, i): DrawnRow => {
    if (kind === 'outcome' && stations[i - 1]?.kind !== 'outcome') {
      outcomesTitle = y + titleRoom - lineHeight * 0.6;
      y += titleRoom;
    }
    const words = broken(label({ kind, id, stops }), charactersPerLine);
    const height = Math.max(words.length * lineHeight + lineHeight * 0.6, 2 * radius + 6);
    const top = y;
    const middle = top + height / 2;
    y += height;
    return {
      kind,
      id,
      top,
      bottom: y,
      label: words.map((text, n) => ({
        text,
        y: middle + (n - (words.length - 1) / 2) * lineHeight + toBase,
      })),
      stops: stops.flatMap((stop, line) => (stop ? [{ line, x: x(line), y: middle, stop }] : [])),
    };
  });
  return {
    width,
    height: y + 1,
    lines: lines.map((_, line) => ({
      x: x(line),
      head: radius + 1,
      end: Math.max(
        radius + 1,
        ...rows.flatMap(({ stops }) => stops.filter((s) => s.line === line).map((s) => s.y)),
      ),
    })),
    outcomesTitle,
    rows,
  };
}
