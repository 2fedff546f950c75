import type { DroppedReason } from '../schema.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';
import { Gap, type Tokens, tokenize } from '../text/tokens.ts';
import { type Byline, bylineOf, joinsNames, namesBefore, tellsOfWriter } from './byline.ts';
import { isCaption, isSource } from './credit.ts';
import { agoAt, type Labels, scoreOf } from './labels.ts';
import { isProse, type Line, type Reasons } from './lines.ts';
import { type Stamp, stampLine, stampsIn } from './published.ts';
import { closeTail, labelTeasers } from './tail.ts';
import { findTextStart } from './text-start.ts';
import { TitleFinder } from './title.ts';
import { extendWindow, maximalWindow } from './window.ts';
import { isContinued } from './wrap.ts';

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

/** Above the headline; between it and the text; beside the text's first sentences; the text; below it. */
type Zone = 'above' | 'header' | 'lead' | 'text' | 'tail';

/** How far a date is to be believed that it is the publication's, by its place and by what is said of it. */
const PLACE: Readonly<Record<Exclude<Zone, 'text'>, number>> = { header: 5, lead: 4, tail: 2, above: 1 };
const SAID_PUBLISHED = 3;
const SAID_UPDATED = -2.5;
const DATELINE = 3;

/** A publication line says hardly more than the date: so many other words at most, and beside sentences still fewer. */
const OTHER_WORDS = 9;
const OTHER_WORDS_BESIDE = 3;
/** A byline or a date may stand below so many sentences' lines of a teaser. */
const LEAD_SENTENCES = 2;

/** Reasons that do not hide a date: a share bar's line or a counter's may hold the publication's. */
const MAY_HOLD_DATE: ReadonlySet<DroppedReason | null> = new Set([null, 'menu', 'counter', 'share']);

export class HeaderReader {
  readonly #tokens: Tokens;
  readonly #lines: readonly Line[];
  readonly #lexicon: TextLexicon | undefined;
  readonly #reasons: (DroppedReason | null)[];
  readonly #soft: ReadonlySet<number>;
  readonly #stamps: { iso: string; rank: number }[] = [];
  readonly #bylines: Byline[] = [];

  constructor(tokens: Tokens, lines: readonly Line[], labels: Labels, lexicon: TextLexicon | undefined) {
    this.#tokens = tokens;
    this.#lines = lines;
    this.#lexicon = lexicon;
    this.#reasons = [...labels.reasons];
    this.#soft = labels.soft;
  }

  read(givenTitle: string | null): Header {
    const window = maximalWindow(this.#lines.map((line, at) => scoreOf(line, this.#reasons[at] ?? null, this.#isContinued(at))));
    const windowTo = extendWindow(this.#lines, this.#reasons, window.to);
    const textFrom = findTextStart(this.#tokens, this.#lines, this.#reasons, window.from, this.#lexicon);
    const title = new TitleFinder(this.#tokens, this.#lines, this.#reasons, textFrom, this.#lexicon).find(givenTitle);
    const top = title >= 0 ? title : this.#topOf(window.from);
    const leadTo = this.#leadEnd(textFrom, windowTo);
    this.#lines.forEach((_, at) => {
      if (at === title) return;
      this.#see(at, at < top ? 'above' : at < textFrom ? 'header' : at < leadTo ? 'lead' : at < windowTo ? 'text' : 'tail', title);
    });
    if (title >= 0) this.#reasons[title] = null;
    this.#dropBiographies(leadTo);
    labelTeasers(this.#tokens, this.#lines, this.#reasons, leadTo, this.#lexicon);
    closeTail(this.#tokens, this.#lines, this.#reasons, windowTo, this.#lexicon);
    this.#addDateline(textFrom);
    // Menus alone are still what the caller asked about.
    if (!this.#reasons.includes(null)) this.#reasons.fill(null);
    return { title, byline: this.#bestByline(), published: this.#bestStamp(), textFrom, reasons: this.#reasons };
  }

  #isContinued(at: number): boolean {
    return this.#reasons[at] === null && isContinued(this.#tokens, this.#lines, this.#reasons, at, this.#lexicon);
  }

  /** Lines above the window that nothing speaks against are kept. */
  #topOf(from: number): number {
    let top = from;
    while (top > 0 && this.#reasons[top - 1] === null) top -= 1;
    return top;
  }

  #leadEnd(textFrom: number, windowTo: number): number {
    let sentences = 0;
    for (let at = textFrom; at < windowTo; at++) {
      if (this.#reasons[at] === null && isProse(this.#lines[at] as Line)) sentences += 1;
      if (sentences > LEAD_SENTENCES) return at;
    }
    return windowTo;
  }

  #see(at: number, zone: Zone, title: number): void {
    const line = this.#lines[at] as Line;
    if (!this.#seeStamp(at, line, zone) && zone !== 'above' && zone !== 'text') this.#seeByline(at, line, zone, title);
    if (zone === 'above') this.#reasons[at] ??= 'menu';
    else if (zone === 'text' && this.#soft.has(at) && this.#isBetween(at)) this.#reasons[at] = null;
  }

  /** The lines above and below are read, and below it the text goes on. */
  #isBetween(at: number): boolean {
    for (let next = at + 1; next <= at + 2; next++) {
      const line = this.#lines[next];
      if (line === undefined || this.#reasons[next] !== null) return false;
      if (isProse(line)) return this.#reasons[at - 1] === null;
    }
    return false;
  }

  #seeByline(at: number, line: Line, zone: Zone, title: number): void {
    const before = at > 0 ? this.#reasons[at - 1] : undefined;
    if ((this.#reasons[at] ?? null) !== null) return;
    if (isSource(this.#tokens, line, this.#lexicon) || isCaption(this.#tokens, line, this.#lexicon)) return;
    // "Reykjavik correspondent" below a name.
    if (before === 'byline' && line.words <= LONGEST_OFFICE && tellsOfWriter(this.#tokens, line, this.#lexicon))
      this.#reasons[at] = 'byline';
    // "Lena Ortiz/KRVC" below a caption or a teaser names who took the picture.
    const isPhotographer =
      zone !== 'tail' && before === null && at - 1 !== title && line.words <= LONGEST_OFFICE && joinsNames(this.#tokens, line);
    const byline = this.#reasons[at] === null && !isPhotographer ? bylineOf(this.#tokens, line, this.#lexicon) : null;
    if (byline === null) return;
    const startsLead = before !== null && before !== undefined;
    const next = this.#lines[at + 1];
    const beside =
      before === 'byline' ||
      before === 'publication-line' ||
      (next !== undefined && stampLine(this.#tokens, next, OTHER_WORDS_BESIDE, this.#lexicon).length > 0);
    if (zone === 'lead' && !byline.sure && !beside && !(startsLead && this.#lexicon?.capitalizedHeadlines === false)) return;
    this.#bylines.push(byline);
    this.#reasons[at] = 'byline';
  }

  #seeStamp(at: number, line: Line, zone: Zone): boolean {
    if (zone === 'text' || line.point || isProse(line) || !MAY_HOLD_DATE.has(this.#reasons[at] ?? null)) return false;
    const most = zone === 'lead' || zone === 'tail' ? OTHER_WORDS_BESIDE : OTHER_WORDS;
    const stamps = stampLine(this.#tokens, line, most, this.#lexicon);
    const first = stamps.find(({ cue }) => cue === 'published') ?? stamps.find(({ cue }) => cue === null) ?? stamps[0];
    if (first === undefined) return this.#seeAgo(at, line, zone);
    this.#stamps.push({ iso: first.iso, rank: rankOf(first, zone) });
    const name = namesBefore(this.#tokens, line.head, first.from, this.#lexicon);
    if (name !== null && zone !== 'above') this.#bylines.push({ name, sure: false });
    this.#reasons[at] = 'publication-line';
    return true;
  }

  /** "3 hours ago", "Published" above a date: a publication line whose date can't be known. */
  #seeAgo(at: number, line: Line, zone: Zone): boolean {
    if (zone !== 'header' || this.#reasons[at] !== null || line.words > OTHER_WORDS) return false;
    const bare = line.words <= LONGEST_BARE_STAMP && this.#lexicon?.stamps.longest(this.#tokens, line.head, line.to);
    if (!bare && !agoAt(this.#tokens, line, this.#lexicon)) return false;
    this.#reasons[at] = 'publication-line';
    return true;
  }

  /** "Jane Doe covers rail. Email Jane at …": lines that begin with the writer's name and say how to reach or what they write. */
  #dropBiographies(from: number): void {
    const names = this.#bylines.slice(0, MOST_WRITERS).map(({ name }) => tokenize(name).norm);
    for (let at = from; at < this.#lines.length; at++) {
      const line = this.#lines[at] as Line;
      if (this.#reasons[at] !== null || line.words > LONGEST_BIOGRAPHY) continue;
      if (names.some((name) => this.#beginsWith(line, name)) && tellsOfWriter(this.#tokens, line, this.#lexicon))
        this.#reasons[at] = 'byline';
    }
  }

  /** The line's first words are the name, and more words follow. */
  #beginsWith({ head }: Line, name: readonly string[]): boolean {
    const { norm, length } = this.#tokens;
    if (name.length === 0 || name.length >= LONGEST_NAME || head + name.length >= length) return false;
    return name.every((word, at) => norm[head + at] === word);
  }

  /** "LONDON and ULM, 6 November 2025 -": a date with its year among the first words, closed by a dash. */
  #addDateline(textFrom: number): void {
    const line = this.#lines[textFrom];
    if (line === undefined || this.#reasons[textFrom] !== null) return;
    const limit = Math.min(line.to, line.from + LONGEST_DATELINE);
    for (let at = line.from + 1; at < limit; at++) {
      if (this.#tokens.norm[at] !== '-' || this.#tokens.gap[at] === Gap.None) continue;
      const stamp = stampsIn(this.#tokens, line.from, at, this.#lexicon)[0];
      if (stamp === undefined) continue;
      this.#stamps.push({ iso: stamp.iso, rank: DATELINE });
      return;
    }
  }

  #bestStamp(): string | null {
    let best: { iso: string; rank: number } | null = null;
    for (const stamp of this.#stamps) if (best === null || stamp.rank > best.rank) best = stamp;
    const day = best?.iso ?? null;
    // The same day said elsewhere with its time.
    return this.#stamps.find(({ iso }) => day !== null && iso.startsWith(`${day}T`))?.iso ?? day;
  }

  #bestByline(): string | null {
    return (this.#bylines.find(({ sure }) => sure) ?? this.#bylines[0])?.name ?? null;
  }
}

const LONGEST_DATELINE = 24;
const LONGEST_BIOGRAPHY = 60;
/** Of a writer in tokens, with all that the byline says. */
const LONGEST_NAME = 12;
const LONGEST_OFFICE = 6;
const MOST_WRITERS = 4;
const LONGEST_BARE_STAMP = 5;

const rankOf = ({ cue }: Stamp, zone: Exclude<Zone, 'text'>): number =>
  PLACE[zone] + (cue === 'published' ? SAID_PUBLISHED : cue === 'updated' ? SAID_UPDATED : 0);
