/** The article's text as pieces to show: what was read, with its facts marked, and what was left out. */
import type { Summary } from '../../core/schema.ts';

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'date' | 'person' | 'state' | 'organization' | 'group' | 'agreement';
  readonly label: string;
  /** Where the fact is linked to: its first mention only. */
  readonly anchor: string | null;
}

export type MarkedNode = string | { readonly mark: Mark; readonly children: readonly MarkedNode[] };

export type Piece =
  | { readonly kind: 'read'; readonly nodes: readonly MarkedNode[] }
  | { readonly kind: 'left-out'; readonly text: string; readonly reasons: readonly string[] };

export function marksOf({ dates, actors, agreements }: Summary): Mark[] {
  return [
    ...dates.map(({ id, start, end, value }): Mark => ({ start, end, kind: 'date', label: value, anchor: id })),
    ...actors.flatMap(({ id, type, canonical, mentions }) =>
      mentions.map(([start, end], at): Mark => {
        const label = type === 'state' && canonical !== null ? `state ${canonical}` : type;
        return { start, end, kind: type, label, anchor: at === 0 ? id : null };
      }),
    ),
    ...agreements.flatMap(({ id, kind, status, mentions }) =>
      mentions.map(
        ([start, end], at): Mark => ({ start, end, kind: 'agreement', label: `${kind}, ${status}`, anchor: at === 0 ? id : null }),
      ),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Linear in text and marks: body, gaps and marks are each walked once. */
export function piecesOf(summary: Summary): Piece[] {
  const { text, body, dropped } = summary.article;
  const marks = marksOf(summary);
  const pieces: Piece[] = [];
  let at = 0;
  let nextMark = 0;
  let nextDropped = 0;
  const leaveOut = (end: number) => {
    const gap = text.slice(at, end);
    const reasons = new Set<string>();
    for (let drop = dropped[nextDropped]; drop !== undefined && drop.start < end; drop = dropped[++nextDropped]) reasons.add(drop.reason);
    if (gap.trim() !== '') pieces.push({ kind: 'left-out', text: gap.trim(), reasons: [...reasons] });
    else if (gap !== '') pieces.push({ kind: 'read', nodes: [gap] });
  };
  for (const [start, end] of body) {
    leaveOut(start);
    const own: Mark[] = [];
    for (let mark = marks[nextMark]; mark !== undefined && mark.start < end; mark = marks[++nextMark])
      if (mark.start >= start) own.push(mark);
    pieces.push({ kind: 'read', nodes: nest(text, own, start, end) });
    at = end;
  }
  leaveOut(text.length);
  return pieces;
}

/** Marks as a tree. One that crosses the end of another ends with it, for elements cannot cross. */
function nest(text: string, marks: readonly Mark[], start: number, end: number): MarkedNode[] {
  const root: MarkedNode[] = [];
  const open: { end: number; children: MarkedNode[] }[] = [{ end, children: root }];
  let at = start;
  const innermost = () => open.at(-1) ?? { end, children: root };
  const write = (to: number) => {
    if (to > at) innermost().children.push(text.slice(at, to));
    at = Math.max(at, to);
  };
  const close = (before: number) => {
    while (open.length > 1 && innermost().end <= before) {
      write(innermost().end);
      open.pop();
    }
  };
  for (const mark of marks) {
    close(mark.start);
    write(mark.start);
    const children: MarkedNode[] = [];
    innermost().children.push({ mark, children });
    open.push({ end: Math.min(mark.end, innermost().end), children });
  }
  close(end);
  write(end);
  return root;
}
