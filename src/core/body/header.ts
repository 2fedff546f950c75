import type { DroppedReason } from '../schema.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, Kind, type Tokens } from '../text/tokens.ts';
import { bylineOf, namesBefore } from './byline.ts';
import { isCaption, isSource } from './credit.ts';
import { agoAt, type Labels, scoreOf } from './labels.ts';
import { isHeadline, isProse, type Line, type Reasons } from './lines.ts';
import { type Stamp, stampsIn } from './published.ts';
import { findTextStart, findTitle } from './title.ts';
import { maximalWindow } from './window.ts';

/** What stands above and below an article's text, and where it begins and ends. */
export interface Header {
  /** Number of the headline's line, or -1. */
  readonly title: number;
  readonly byline: string | null;
  /** ISO 8601 without a zone. */
  readonly published: string | null;
  /** Number of the first line of the text proper. */
  readonly textFrom: number;
  readonly reasons: Reasons;
}

type Zone = 'above' | 'header' | 'text' | 'tail';

/** How far a date is to be believed that it is the publication's, by what is said of it and by its place. */
const RANK = { published: 6, header: 4, dateline: 3, updatedHeader: 2.5, tail: 2, updated: 1.5, above: 1 } as const;

/** A publication line says hardly more than the date: so many other words at most. */
const OTHER_WORDS = 9;

export class HeaderReader {
  readonly #tokens: Tokens;
  readonly #lines: readonly Line[];
  readonly #lexicon: TextLexicon | undefined;
  readonly #reasons: (DroppedReason | null)[];
  readonly #soft: ReadonlySet<number>;
  readonly #stamps: { iso: string; rank: number }[] = [];
  readonly #names: string[] = [];

  constructor(tokens: Tokens, lines: readonly Line[], labels: Labels, lexicon: TextLexicon | undefined) {
    this.#tokens = tokens;
    this.#lines = lines;
    this.#lexicon = lexicon;
    this.#reasons = [...labels.reasons];
    this.#soft = labels.soft;
  }

  read(givenTitle: string | null): Header {
    const window = maximalWindow(this.#lines.map((line, at) => scoreOf(line, this.#reasons[at] ?? null)));
    const textFrom = findTextStart(this.#lines, this.#reasons, window.from);
    const title = findTitle(this.#tokens, this.#lines, this.#reasons, textFrom, givenTitle, this.#lexicon);
    const top = title >= 0 ? title : this.#topOf(window.from);
    this.#lines.forEach((_, at) => {
      if (at === title) return;
      this.#see(at, at < top ? 'above' : at < textFrom ? 'header' : at < window.to ? 'text' : 'tail');
    });
    if (title >= 0) this.#reasons[title] = null;
    this.#closeTail(window.to);
    this.#addDateline(textFrom);
    const best = this.#stamps.reduce<{ iso: string; rank: number } | null>(
      (most, stamp) => (most === null || stamp.rank > most.rank ? stamp : most),
      null,
    );
    return { title, byline: this.#names[0] ?? null, published: best?.iso ?? null, textFrom, reasons: this.#reasons };
  }

  /** Lines above the window that nothing speaks against are kept. */
  #topOf(from: number): number {
    let top = from;
    while (top > 0 && this.#reasons[top - 1] === null) top -= 1;
    return top;
  }

  #see(at: number, zone: Zone): void {
    const line = this.#lines[at] as Line;
    const stamped = this.#seeStamp(at, line, zone);
    if (!stamped && zone !== 'above' && zone !== 'text' && this.#reasons[at] === null) {
      const name =
        isCaption(this.#tokens, line, this.#lexicon) || isSource(this.#tokens, line, this.#lexicon)
          ? null
          : bylineOf(this.#tokens, line, this.#lexicon);
      if (name !== null) {
        this.#names.push(name);
        this.#reasons[at] = 'byline';
      }
    }
    if (zone === 'above') this.#reasons[at] ??= 'menu';
    else if (zone === 'text' && this.#soft.has(at) && this.#isBetween(at)) this.#reasons[at] = null;
  }

  /** The lines above and below are read. */
  #isBetween(at: number): boolean {
    const next = this.#lines[at + 1];
    return this.#reasons[at - 1] === null && this.#reasons[at + 1] === null && next !== undefined && isProse(next);
  }

  #seeStamp(at: number, line: Line, zone: Zone): boolean {
    if (isProse(line) || line.words > 40) return false;
    const reason = this.#reasons[at] ?? null;
    const beside = reason !== null && reason !== 'menu' && reason !== 'counter' && reason !== 'share' && reason !== 'publication-line';
    const stamps = beside ? [] : stampsIn(this.#tokens, line.from, line.to, this.#lexicon);
    const said = stamps.some((stamp) => stamp.cue !== null);
    if (zone === 'text' && !said) return false;
    const first = stamps.find((stamp) => stamp.cue === 'published') ?? stamps.find((stamp) => stamp.cue === null) ?? stamps[0];
    if (first === undefined) {
      if (zone !== 'header' || reason !== null || line.words > OTHER_WORDS || !agoAt(this.#tokens, line, this.#lexicon)) return false;
      this.#reasons[at] = 'publication-line';
      return true;
    }
    if (this.#otherWords(line, stamps) > OTHER_WORDS) return false;
    this.#stamps.push({ iso: first.iso, rank: rankOf(first, zone) });
    const name = namesBefore(this.#tokens, line.head, first.from, this.#lexicon);
    if (name !== null && zone !== 'above') this.#names.push(name);
    this.#reasons[at] = 'publication-line';
    return true;
  }

  #otherWords(line: Line, stamps: readonly Stamp[]): number {
    let words = 0;
    let next = 0;
    for (let at = line.from; at < line.to; at++) {
      const stamp = stamps[next];
      if (stamp !== undefined && at >= stamp.from) {
        at = stamp.to - 1;
        next += 1;
        continue;
      }
      if (this.#tokens.kind[at] !== Kind.Word || this.#lexicon?.stampFillers.has(this.#tokens.norm[at] as string)) continue;
      const cue =
        this.#lexicon?.stamps.longest(this.#tokens, at, line.to) ??
        this.#lexicon?.weekdays.longest(this.#tokens, at, line.to) ??
        this.#lexicon?.cues.longest(this.#tokens, at, line.to) ??
        null;
      if (cue === null) words += 1;
      else at = cue.to - 1;
    }
    return words;
  }

  /** After the last sentence, what comes before the first line of noise is kept unless it looks like other articles. */
  #closeTail(from: number): void {
    let noisy = false;
    for (let at = from; at < this.#lines.length; at++) {
      const line = this.#lines[at] as Line;
      const reason = this.#reasons[at] ?? null;
      if (reason !== null) noisy ||= reason !== 'byline' && reason !== 'publication-line';
      else if (isSource(this.#tokens, line, this.#lexicon) || isCaption(this.#tokens, line, this.#lexicon)) continue;
      else if (noisy || this.#isForeignHeadline(at, from)) this.#reasons[at] = 'outside';
    }
  }

  #isForeignHeadline(at: number, from: number): boolean {
    const line = this.#lines[at] as Line;
    const before = this.#lines[at - 1];
    if (line.point && before !== undefined && (before.open || before.point) && this.#reasons[at - 1] === null) return false;
    const next = this.#lines[at + 1];
    const inRun = (next !== undefined && isHeadline(next)) || (at > from && before !== undefined && isHeadline(before));
    return line.words <= 5 ? line.words > 0 : isHeadline(line) && inRun;
  }

  /** "LONDON and ULM, 6 November 2025 -": a date with its year among the first words, closed by a dash. */
  #addDateline(textFrom: number): void {
    const line = this.#lines[textFrom];
    if (line === undefined || this.#reasons[textFrom] !== null) return;
    const limit = Math.min(line.to, line.from + 24);
    for (let at = line.from + 1; at < limit; at++) {
      if (this.#tokens.norm[at] !== '-' || this.#tokens.gap[at] === Gap.None) continue;
      const stamp = stampsIn(this.#tokens, line.from, at, this.#lexicon)[0];
      if (stamp !== undefined) this.#stamps.push({ iso: stamp.iso, rank: RANK.dateline });
      if (stamp !== undefined) return;
    }
  }
}

function rankOf({ cue }: Stamp, zone: Zone): number {
  if (cue === 'published') return zone === 'above' ? RANK.published - 0.5 : RANK.published;
  if (cue === 'updated') return zone === 'header' ? RANK.updatedHeader : RANK.updated;
  return zone === 'header' ? RANK.header : zone === 'above' ? RANK.above : RANK.tail;
}
