import type { TextLexicon } from '../text/text-lexicon.ts';
import { Kind, type Tokens, tokenize } from '../text/tokens.ts';
import { isCaption } from './credit.ts';
import { isProse, type Line, type Reasons } from './lines.ts';
import { SIGNATURE_WORDS, stampLine } from './published.ts';
import { type KnownWords, SharedWords } from './shared-words.ts';
import { isEndedHeadline, isSignedHeadline } from './text-start.ts';
import { isContinued } from './wrap.ts';

/** How far above the text a headline is looked for, in lines, and how long it may be, in words. */
const REACH = 24;
const LONGEST = 45;
/** Below this score nothing is a headline. The best has about 2.6. */
const LEAST = 0.9;
/** A line above a better one is still the headline within this margin: what stands below is its teaser. */
const MARGIN = 0.5;
/** But a line of so few words, or so much shorter than the one below, is a section or topic. */
const KICKER_WORDS = 5;
const KICKER_SHARE = 0.5;
/** Weights of words shared with the text, of pairs of words shared, of breaks, of a menu in between, of a sentence's end. */
const SHARED_WEIGHT = 1.6;
const PAIR_WEIGHT = 0.5;
const BREAK_WEIGHT = 0.3;
const MENU_WEIGHT = 0.3;
const PROSE_WEIGHT = 0.3;
/** Words that a headline has at least for its full length's weight. */
const FULL_LENGTH = 8;
/** A sentence's line of so many words that shares half of them with the text is a paragraph of it. */
const PARAGRAPH_WORDS = 18;
const PARAGRAPH_SHARE = 0.5;
/** A headline that the caller gives shares so much with the line that is it. */
const GIVEN_SHARE = 0.5;

const isSiteLine = (reason: Reasons[number]): boolean => reason === 'menu' || reason === 'related' || reason === 'footer';

export class TitleFinder {
  readonly #tokens: Tokens;
  readonly #lines: readonly Line[];
  readonly #reasons: Reasons;
  readonly #textFrom: number;
  readonly #lexicon: TextLexicon | undefined;
  readonly #small: Uint16Array | undefined;

  constructor(tokens: Tokens, lines: readonly Line[], reasons: Reasons, textFrom: number, lexicon: TextLexicon | undefined) {
    this.#tokens = tokens;
    this.#lines = lines;
    this.#reasons = reasons;
    this.#textFrom = textFrom;
    this.#lexicon = lexicon;
    this.#small = lexicon?.small.of(tokens);
  }

  /**
   * Number of the line that is the headline, or -1. Of the lines above the text the best, the topmost of likes:
   * a teaser stands below its headline. A menu between a line and the text makes it a site's line.
   */
  find(given: string | null): number {
    const shared = this.#sharedWords();
    const wanted = given === null ? null : this.#wordsOf(given);
    let best = -1;
    let most = 0;
    let menus = 0;
    for (let at = this.#textFrom - 1; at >= Math.max(0, this.#textFrom - REACH); at--) {
      const line = this.#lines[at] as Line;
      const reason = this.#reasons[at] ?? null;
      if (given !== null && this.#says(line, given)) return at;
      // What stands above "Press release" is the sender's.
      if (best >= 0 && this.#isRelease(line)) break;
      if (isSiteLine(reason)) menus += 1;
      if (reason !== null) continue;
      const share = this.#share(line, shared);
      if (share >= PARAGRAPH_SHARE && this.#isParagraph(line)) {
        // Under a paragraph of the text a headline is a part's.
        best = -1;
        most = 0;
      } else if (this.#mayBe(at) && (wanted === null || this.#share(line, wanted) >= GIVEN_SHARE)) {
        const score = this.#score(at, share) - Math.min(menus, 3) * MENU_WEIGHT;
        if (score < LEAST || score < most - this.#margin(line, best)) continue;
        best = at;
        most = Math.max(most, score);
      }
    }
    return best;
  }

  #isRelease({ from, to }: Line): boolean {
    return this.#lexicon?.releases.longest(this.#tokens, from, to)?.to === to;
  }

  #margin(line: Line, best: number): number {
    const below = best < 0 ? 0 : (this.#lines[best] as Line).words;
    return line.words < KICKER_WORDS || line.words < below * KICKER_SHARE ? 0 : MARGIN;
  }

  /** The line is the given headline, or the part of it before a site's name. */
  #says(line: Line, given: string): boolean {
    const said = this.#tokens.norm.slice(line.from, line.to).join('');
    const wanted = tokenize(given).norm.join('');
    return line.words >= 2 && (said === wanted || (wanted.startsWith(said) && said.length * 2 > wanted.length));
  }

  #mayBe(at: number): boolean {
    const line = this.#lines[at] as Line;
    if (line.words < 2 || line.words > LONGEST || line.open) return false;
    if (stampLine(this.#tokens, line, SIGNATURE_WORDS, this.#lexicon).length > 0 || isCaption(this.#tokens, line, this.#lexicon))
      return false;
    return !isContinued(this.#tokens, this.#lines, this.#reasons, at, this.#lexicon);
  }

  /** A paragraph or a caption, but no headline in quotation marks. */
  #isParagraph(line: Line): boolean {
    if (!isProse(line) || isEndedHeadline(this.#tokens, line)) return false;
    return line.words >= PARAGRAPH_WORDS || isCaption(this.#tokens, line, this.#lexicon);
  }

  #score(at: number, share: number): number {
    const line = this.#lines[at] as Line;
    const last = this.#tokens.norm[line.to - 1] as string;
    const ended = line.terminal && isProse(line) && !/[?!"]/u.test(last) && !isSignedHeadline(this.#tokens, this.#lines, at, this.#lexicon);
    if (ended) return 0;
    return (
      share * SHARED_WEIGHT +
      Math.min(line.words, FULL_LENGTH) / FULL_LENGTH -
      line.breaks * BREAK_WEIGHT -
      (isProse(line) ? PROSE_WEIGHT : 0)
    );
  }

  /**
   * Share of a line's words, small words apart, that are among the known ones. A pair of words says more than
   * its two words: syllables of Vietnamese are shared by any two texts.
   */
  #share(line: Line, known: KnownWords): number {
    let shared = 0;
    let all = 0;
    for (let token = line.from; token < line.to; token++) {
      if (!this.#counts(token)) continue;
      all += 1;
      if (known.has(token)) shared += 1;
      if (token > line.from && known.hasPair(token)) shared += PAIR_WEIGHT;
    }
    return all === 0 ? 0 : Math.min(1, shared / all);
  }

  #counts(token: number): boolean {
    return this.#tokens.kind[token] !== Kind.Mark && this.#small?.[this.#tokens.word[token] as number] !== 1;
  }

  /** Words of the lines above the text, and pairs of them, that the text has too: so a headline is told from a site's slogan. */
  #sharedWords(): KnownWords {
    const shared = new SharedWords(this.#tokens);
    for (let at = Math.max(0, this.#textFrom - REACH); at < this.#textFrom; at++) {
      const line = this.#lines[at] as Line;
      for (let token = line.from; token < line.to; token++) if (this.#counts(token)) shared.collect(token);
    }
    if (shared.isEmpty) return shared;
    for (let at = this.#textFrom; at < this.#lines.length; at++) {
      const line = this.#lines[at] as Line;
      if (this.#reasons[at] === null && isProse(line)) shared.seekIn(line);
    }
    return shared;
  }

  /** The words of the given headline. */
  #wordsOf(given: string): KnownWords {
    const words = new Set(tokenize(given).norm);
    return { has: (token) => words.has(this.#tokens.norm[token] as string), hasPair: () => false };
  }
}
