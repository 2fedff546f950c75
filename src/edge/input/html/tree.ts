/**
 * The light tree: elements that carry text, with the few attributes that the reader asks about.
 * htmlparser2's tokenizer gives the tags; the tree is built here, because the shape must stay bounded whatever
 * the page: elements below `MAX_DEPTH` fold into the one above, and reading stops after `MAX_ELEMENTS`, `MAX_TAGS` or
 * `MAX_LOOKS`. Cost and memory are linear in the page.
 */
import { Tokenizer } from 'htmlparser2';
import { isMarked, keptName, TELLING } from './attributes.ts';
import { BREAK, type Element, type Tree } from './element.ts';
import { decode } from './plain.ts';
import { BARRIER, CLOSES, HEADING, INLINE, RAW, VOID } from './tags.ts';

export const MAX_DEPTH = 256;
export const MAX_ELEMENTS = 20_000;
/** Tags of all kinds, for a break of the line, an end tag or a tag below the depth cap makes no element and yet costs. */
export const MAX_TAGS = 100_000;
/** Open elements that tags look at to find the one they close: a stray end tag looks at up to `MAX_DEPTH`. */
export const MAX_LOOKS = 4_000_000;
const MAX_LENGTH = 6_000_000;
const MAX_ATTRIBUTE = 2_000;
const MAX_KEPT = 300;

function keep<Kept>(list: Kept[], value: Kept): void {
  if (list.length < MAX_KEPT) list.push(value);
}

export function parse(html: string): Tree {
  const builder = new Builder(html.length > MAX_LENGTH ? html.slice(0, MAX_LENGTH) : html);
  return builder.build();
}

const NONE: Readonly<Record<string, string>> = {};

class Builder {
  readonly metas: Record<string, string>[] = [];
  readonly links: Record<string, string>[] = [];
  readonly data: string[] = [];
  readonly marked: Element[] = [];
  private readonly html: string;
  private readonly tokenizer: Tokenizer;
  private readonly root: Element = { tag: '#root', attributes: NONE, parent: null, children: [] };
  private readonly open: Element[] = [this.root];
  /** Elements open below the depth cap, by name. */
  private readonly folded = new Map<string, number>();
  private elements = 0;
  private tags = 0;
  private looks = 0;
  private textStart = 0;
  private textEnd = 0;
  private run = '';
  private name = '';
  /** The attributes of this tag say something. */
  private isRead = false;
  private attribute = '';
  private value = '';
  private attributes: Record<string, string> | null = null;
  /** Name of the silent element that is open, and how many of that name. */
  private silent = '';
  private silentDepth = 0;
  private collected: string[] | null = null;
  private title: string | null = null;
  private language: string | null = null;
  private asksPassword = false;
  private isWhole = false;

  constructor(html: string) {
    this.html = html;
    this.tokenizer = new Tokenizer({ decodeEntities: false }, this);
  }

  build(): Tree {
    this.tokenizer.write(this.html);
    this.tokenizer.end();
    this.endRun();
    const { root, metas, links, data, title, language, marked, asksPassword, isWhole } = this;
    return { root, metas, links, data, title, language, marked, asksPassword, isWhole };
  }

  // The tokenizer's calls.

  ontext(start: number, end: number): void {
    if (this.textEnd !== start) {
      this.endText();
      this.textStart = start;
    }
    this.textEnd = end;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.html.slice(start, end).toLowerCase();
    this.isRead = this.silent === '' && (!VOID.has(this.name) || TELLING.has(this.name));
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.isRead ? keptName(this.html, start, end) : '';
    this.value = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== '') this.value = this.html.slice(start, Math.min(end, start + MAX_ATTRIBUTE));
  }

  onattribend(): void {
    if (this.attribute === '') return;
    this.attributes ??= {};
    this.attributes[this.attribute] ??= decode(this.value);
  }

  onopentagend(): void {
    this.openTag(this.name, this.attributes ?? NONE);
  }

  onselfclosingtag(): void {
    this.openTag(this.name, this.attributes ?? NONE);
    if (this.silent === this.name && (this.name === 'svg' || this.name === 'math')) this.closeTag(this.name);
  }

  onclosetag(start: number, end: number): void {
    this.closeTag(this.html.slice(start, end).toLowerCase());
  }

  isInForeignContext(): boolean {
    return this.silent === 'svg' || this.silent === 'math';
  }

  // The tokenizer leaves entities to us: what is not kept need not be decoded.
  ontextentity(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  // The tree.

  private text(text: string): void {
    if (this.collected !== null) this.collected.push(text);
    else if (this.silent === '') this.run += text.includes('&') ? decode(text) : text;
  }

  /** Pieces of text that follow each other are cut out at once. */
  private endText(): void {
    if (this.textEnd > this.textStart) this.text(this.html.slice(this.textStart, this.textEnd));
    this.textStart = this.textEnd;
  }

  /** What was read since the last tag becomes a child of the innermost open element. */
  private endRun(): void {
    this.endText();
    if (this.run !== '') this.top.children.push(this.run);
    this.run = '';
  }

  private get top(): Element {
    return this.open[this.open.length - 1] ?? this.root;
  }

  private openTag(name: string, attributes: Record<string, string>): void {
    this.endRun();
    if (this.silent !== '') {
      if (name === this.silent) this.silentDepth++;
      return;
    }
    this.countTag();
    if (name === 'meta') keep(this.metas, attributes);
    else if (name === 'link') keep(this.links, attributes);
    else if (name === 'br') this.top.children.push('\n');
    else if (name === 'html') this.openHtml(attributes);
    else if (name === 'input') this.asksPassword ||= attributes.type?.toLowerCase() === 'password';
    else if (name === 'title' && this.title === null) this.collect(name);
    else if (RAW.has(name)) this.collect(name, name === 'script' && /ld\+json/iu.test(attributes.type ?? ''));
    else if (!VOID.has(name)) this.push(name, attributes);
    else if (name === 'hr') this.top.children.push(BREAK);
  }

  private countTag(): void {
    if (++this.tags >= MAX_TAGS || this.looks >= MAX_LOOKS) this.tokenizer.pause();
  }

  private openHtml({ lang }: Record<string, string>): void {
    this.isWhole = true;
    this.language ??= lang ?? null;
  }

  private collect(name: string, wanted = name === 'title'): void {
    this.silent = name;
    this.silentDepth = 1;
    this.collected = wanted ? [] : null;
  }

  private push(name: string, attributes: Record<string, string>): void {
    if (!INLINE.has(name)) this.closeInline('p');
    const closes = CLOSES.get(name);
    if (closes !== undefined) for (const closed of closes.closed) this.closeWithin(closed, closes.within);
    if (HEADING.has(name) && HEADING.has(this.top.tag)) this.open.pop();
    if (name === 'a') this.closeWithin('a', BARRIER);
    if (this.open.length >= MAX_DEPTH) {
      this.folded.set(name, (this.folded.get(name) ?? 0) + 1);
      if (!INLINE.has(name)) this.top.children.push(BREAK);
      return;
    }
    if (++this.elements > MAX_ELEMENTS) {
      this.tokenizer.pause();
      return;
    }
    const element: Element = { tag: name, attributes, parent: this.top, children: [] };
    this.top.children.push(element);
    this.open.push(element);
    if (isMarked(element)) keep(this.marked, element);
  }

  private closeTag(name: string): void {
    this.endRun();
    if (this.silent !== '') {
      if (name === this.silent && --this.silentDepth === 0) this.closeSilent(name);
      return;
    }
    this.countTag();
    const folded = this.folded.get(name) ?? 0;
    if (folded > 0) {
      this.folded.set(name, folded - 1);
      if (!INLINE.has(name)) this.top.children.push(BREAK);
    } else if ((INLINE.has(name) && name !== 'a') || name === 'p') this.closeInline(name);
    else
      this.closeWithin(
        name,
        name === 'table' || name === 'body' || name === 'html'
          ? NO_BARRIER
          : name === 'td' || name === 'th' || name === 'caption'
            ? TABLE
            : BARRIER,
      );
  }

  private closeSilent(name: string): void {
    const text = this.collected?.join('') ?? null;
    if (text !== null && name === 'title') this.title = text.slice(0, MAX_ATTRIBUTE);
    else if (text !== null) keep(this.data, text);
    this.silent = '';
    this.collected = null;
  }

  /** Closes the nearest open element of that name, unless one of `barriers` stands before it. */
  private closeWithin(name: string, barriers: ReadonlySet<string>): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      this.looks++;
      const tag = this.open[at]?.tag ?? '';
      if (tag === name) {
        this.open.length = at;
        this.folded.clear();
        return;
      }
      if (barriers.has(tag)) return;
    }
  }

  /** Closes the nearest open element of that name that nothing but inline elements stand in. */
  private closeInline(name: string): void {
    for (let at = this.open.length - 1; at > 0; at--) {
      this.looks++;
      const tag = this.open[at]?.tag ?? '';
      if (tag === name) {
        this.open.length = at;
        return;
      }
      if (!INLINE.has(tag)) return;
    }
  }
}

const NO_BARRIER: ReadonlySet<string> = new Set();
const TABLE: ReadonlySet<string> = new Set(['table']);
