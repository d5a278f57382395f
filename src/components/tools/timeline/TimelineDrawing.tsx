import { dayWords, rangeWords } from '../../../lib/deadlines/day-words';
import {
  type DrawingSize,
  type DrawnMark,
  drawTimeline,
  type ToDraw,
} from '../../../lib/deadlines/drawing';
import type { IsoDay, StepResult } from '../../../lib/deadlines/model';
import type { SaidStep } from '../../../lib/deadlines/said';
import { forNumber, isExact, type WhenText } from '../../../lib/deadlines/when-words';
import { fillBlanks } from '../../../lib/fill-blanks';

/** The words of the drawing; "{day}", "{from}", "{to}" and "{n}" are filled in. */
export interface DrawingText extends WhenText {
  drawing: Record<'label' | 'caption' | 'today', string> & {
    notDrawn: { one: string; many: string };
  };
}

/** Letters are 16 units high, and the narrow one fits the smallest phone, so none is smaller than 16 pixels. */
const sizes: Record<'narrow' | 'broad', DrawingSize> = {
  narrow: {
    width: 288,
    path: 62,
    radius: 8,
    lane: 21,
    lineHeight: 21,
    letter: { plain: 8.1, bold: 8.9 },
  },
  broad: {
    width: 640,
    path: 66,
    radius: 9,
    lane: 24,
    lineHeight: 22,
    letter: { plain: 8.1, bold: 8.9 },
  },
};

interface MarkProps extends Omit<DrawnMark, 'id'> {
  /** Half its breadth. */
  r: number;
  look: string;
}

/** The shape of a step, told apart without color: ticked, ringed, open, or a diamond where it is late. */
function Mark({ x, from, to, r, look }: MarkProps) {
  if (look === 'today') return <path class="at-today" d={`M${x - 12} ${from}h24`} />;
  /** A dot, or a bar with round ends, so far inside the outline. */
  const shape = (name: string, inside: number) => (
    <rect
      class={name}
      x={x - r + inside}
      y={from - r + inside}
      width={2 * (r - inside)}
      height={to - from + 2 * (r - inside)}
      rx={r - inside}
    />
  );
  const d = r + 1.5;
  return (
    <g class={look}>
      {look === 'late' && from === to ? (
        <path class="shape" d={`M${x} ${from - d}l${d} ${d}-${d} ${d}-${d}-${d}z`} />
      ) : (
        shape('shape', 0)
      )}
      {look === 'done' && <path class="tick" d={`M${x - 4} ${from + 0.5}l3 3 5-6`} />}
      {look === 'next' && shape('inner', 3.5)}
    </g>
  );
}

interface Props {
  steps: readonly SaidStep[];
  results: readonly StepResult[];
  today: IsoDay;
  text: DrawingText;
}

/** The steps that have a day, drawn to scale along the stitched path; nothing where none has. The list above says the same in words. */
export function TimelineDrawing({ steps, results, today, text }: Props) {
  const { locale, status: statuses, when, drawing: words } = text;
  const looks = new Map<string, string>(results.map(({ id, status }) => [id, status]));
  const drawn = results.flatMap((result): ToDraw[] => {
    const { id, status, doneOn, by } = result;
    const span = doneOn === null ? by : { earliest: doneOn, latest: doneOn };
    const step = steps.find((one) => one.id === id);
    if (!span || !step || (status === 'done' && doneOn === null)) return [];
    const [from, to] = [span.earliest, span.latest];
    const day = rangeWords({ from, to }, locale);
    const estimate = isExact(span) ? '' : ` ${when.estimate}`;
    return [
      {
        id,
        from,
        to,
        words: [
          { text: `${statuses[status]} · ${day}${estimate}`, isBold: true },
          { text: step.title, isBold: false },
        ],
      },
    ];
  });
  if (drawn.length === 0) return null;
  const now: ToDraw = {
    id: 'today',
    from: today,
    to: today,
    words: [
      {
        text: fillBlanks(words.today, { day: rangeWords({ from: today, to: today }, locale) }),
        isBold: true,
      },
    ],
  };
  const without = results.length - drawn.length;
  return (
    <figure class="time-drawing">
      <figcaption>
        <strong>{words.caption}</strong>
        {without > 0 && <span class="small">{forNumber(words.notDrawn, without)}</span>}
      </figcaption>
      {Object.entries(sizes).map(([name, size]) => {
        const picture = drawTimeline(drawn, now, size);
        if (!picture) return null;
        const { width, height, months, marks, labels, walked, ahead } = picture;
        const span = [months[0]!, months.at(-1)!].map(({ day }) => dayWords(day, locale, 'month'));
        return (
          <svg
            key={name}
            class={name}
            viewBox={`0 0 ${width} ${height}`}
            role="img"
            aria-label={fillBlanks(words.label, { from: span[0]!, to: span[1]! })}
          >
            {months.map(({ day, y, withYear }) => (
              <g key={day} class="month">
                <path d={`M${size.path - 14} ${y}h9`} />
                <text x={size.path - 19} y={y + 5}>
                  {dayWords(day, locale, 'monthShort')}
                </text>
                {withYear && (
                  <text x={size.path - 19} y={y + 22}>
                    {dayWords(day, locale, 'year')}
                  </text>
                )}
              </g>
            ))}
            <path class="walked" d={walked} />
            <path class="ahead" d={ahead} />
            {labels.map(({ id, leader }) => (
              <path key={id} class={`leader ${id === now.id ? 'today' : ''}`} d={leader} />
            ))}
            {marks.map(({ id, ...mark }) => (
              <Mark key={id} {...mark} r={size.radius} look={looks.get(id) ?? 'today'} />
            ))}
            {labels.map(({ id, x, lines }) => (
              <text key={id} class={`label ${looks.get(id) ?? 'today'}`}>
                {lines.map(({ text: line, isBold, y }) => (
                  <tspan key={y} class={isBold ? 'bold' : undefined} x={x} y={y}>
                    {line}
                  </tspan>
                ))}
              </text>
            ))}
          </svg>
        );
      })}
    </figure>
  );
}
