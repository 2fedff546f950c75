import { Gap, type Tokens } from '../text/tokens.ts';
import { isHeadline, isProse, type Line, type Reasons } from './lines.ts';
import type { Noise } from './noise.ts';
import { beginsSmall, isUnfinished } from './wrap.ts';

/** A paragraph so long is no teaser of another article. */
const PARAGRAPH_WORDS = 38;
/** Before so many words of text were read, a heading belongs to a menu or a share bar; other articles may come sooner. */
const TEXT_WORDS = 40;
/** Without a blank line before it, a shorter line may open a list within a box. */
const OPENING_WORDS = 8;
const RELATED_WORDS = 15;

interface Section {
  readonly reason: Noise['reason'];
  readonly first: number;
  /** Blank lines stand between its items. */
  loose: boolean;
}

export class SectionReader {
  readonly #tokens: Tokens;
  readonly #lines: readonly Line[];
  readonly #noises: readonly (Noise | null)[];

  constructor(tokens: Tokens, lines: readonly Line[], noises: readonly (Noise | null)[]) {
    this.#tokens = tokens;
    this.#lines = lines;
    this.#noises = noises;
  }

  /** Gives the lines under a heading such as "Related stories" the heading's reason, until the article goes on. */
  spread(): Reasons {
    const reasons = this.#noises.map((noise) => noise?.reason ?? null);
    let section: Section | null = null;
    let read = 0;
    let last: Line | null = null;
    this.#lines.forEach((line, at) => {
      const noise = this.#noises[at] ?? null;
      if (noise !== null) {
        if (noise.heading && read >= (noise.reason === 'related' ? RELATED_WORDS : TEXT_WORDS))
          section = { reason: noise.reason, first: at + 1, loose: false };
        return;
      }
      if (section !== null && this.#holds(section, at, last)) {
        reasons[at] = section.reason;
        section.loose ||= at > section.first && line.gap === Gap.Paragraph;
        return;
      }
      section = null;
      last = line;
      // A whole article on one line may end with a signature.
      if (isProse(line) || line.stops > 1) read += line.words;
    });
    return reasons;
  }

  #holds(section: Section, at: number, last: Line | null): boolean {
    const line = this.#lines[at] as Line;
    if (last !== null && last.words >= 8 && isUnfinished(this.#tokens, last) && beginsSmall(this.#tokens, line)) return false;
    if (section.reason === 'advertisement') return line.gap === Gap.Line && !isProse(line) && at - section.first < 4;
    if (section.reason === 'tags') return !isProse(line) && (line.gap === Gap.Line || at === section.first);
    if (section.reason === 'comments') return !(this.#isParagraph(at) && this.#isParagraph(at + 1));
    return !this.#resumes(section, at);
  }

  #isParagraph(at: number): boolean {
    const line = this.#lines[at];
    return line !== undefined && this.#noises[at] === null && isProse(line) && line.words >= PARAGRAPH_WORDS;
  }

  #isProseAt(at: number): boolean {
    const line = this.#lines[at];
    return line !== undefined && this.#noises[at] === null && isProse(line);
  }

  /** The line opens a list of the article: it ends in a colon, and what comes next is a point or ends in a mark as no headline does. */
  #opensList(at: number): boolean {
    const line = this.#lines[at] as Line;
    const next = this.#lines[at + 1];
    if (this.#tokens.norm[line.to - 1] !== ':' || (line.gap !== Gap.Paragraph && line.words < OPENING_WORDS)) return false;
    return next !== undefined && this.#noises[at + 1] === null && (next.point || next.open || isProse(next));
  }

  /** The article goes on: a long paragraph, two sentences' lines in a row, a list's opening, or a sentence after a list set close. */
  #resumes(section: Section, at: number): boolean {
    if (this.#opensList(at)) return true;
    if (!this.#isProseAt(at)) return false;
    if (this.#isParagraph(at) || this.#isProseAt(at + 1)) return true;
    const line = this.#lines[at] as Line;
    // Nobody's teaser begins with what somebody said.
    if (this.#tokens.norm[line.from] === '"') return true;
    if (line.gap !== Gap.Paragraph) return false;
    if (at === section.first) return true;
    if (section.loose) return false;
    const next = this.#lines[at + 1];
    return next === undefined || this.#noises[at + 1] !== null || (next.gap === Gap.Paragraph && !isHeadline(next));
  }
}
