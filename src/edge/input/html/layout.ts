/**
 * The tree laid out as a reader sees it: blocks of text in order, and the boxes (elements) that hold them.
 * A box knows the range of its blocks, so that sums over any subtree are differences of two running sums.
 */

import { BREAK, type Element, type Tree } from './element.ts';
import { HEADING, INLINE, SILENT } from './tags.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row' | 'caption';

export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  /** Characters of `text` that stand in links. */
  readonly linked: number;
  /** Number of the box that the block stands in. */
  readonly box: number;
}

export interface Box {
  readonly element: Element;
  /** Number of the box around it; -1 for the root. */
  readonly parent: number;
  /** Its blocks: `from` included, `to` excluded. */
  readonly from: number;
  to: number;
}

export interface Layout {
  /** Something was left out because the markup hides it. */
  readonly isVeiled: boolean;
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
}

/** What is longer is a teaser set as a heading. */
const LONGEST_HEADING = 160;
const SOMETHING = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
const SPACES = /\s+/gu;
const DOUBLE_SPACE = /\s\s|[^\S ]/u;
const LONGEST_CELL = 200;
const MOST_CELLS = 50;
const HIDDEN_STYLE = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/iu;

/** @param isUnveiled what the markup hides is read too, for pages that scripts unveil */
export function layOut(tree: Tree, isUnveiled = false): Layout {
  const writer = new Writer(isUnveiled);
  writer.element(tree.root, -1);
  return { isVeiled: writer.isVeiled, blocks: writer.blocks, boxes: writer.boxes };
}

const isHidden = ({ attributes }: Element): boolean =>
  attributes.hidden !== undefined ||
  attributes['aria-hidden'] === 'true' ||
  (attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style));

class Writer {
  isVeiled = false;
  private readonly isUnveiled: boolean;
  readonly blocks: Block[] = [];
  readonly boxes: Box[] = [];
  /** The block that is being read, and what stands between it and its next piece. */
  private parts: string[] = [];
  private between: '' | ' ' | '\n' = '';
  private linked = 0;
  /** Pieces that stand in a `<time>`: a block of nothing else is the date of something, not text. */
  private timed = 0;
  private inLink = 0;
  private inCaption = 0;
  /** Line ends in the markup are shown. */
  private inPre = 0;
  /** The next block is the first of a list item. */
  private itemBegins = false;

  constructor(isUnveiled: boolean) {
    this.isUnveiled = isUnveiled;
  }

  element(element: Element, parent: number): void {
    if (SILENT.has(element.tag)) return;
    if (!this.isUnveiled && isHidden(element)) this.isVeiled = true;
    else if (INLINE.has(element.tag)) this.inline(element, parent);
    else this.block(element, parent);
  }

  private block(element: Element, parent: number): void {
    this.endBlock(parent);
    const number = this.boxes.length;
    const box: Box = { element, parent, from: this.blocks.length, to: this.blocks.length };
    this.boxes.push(box);
    const caption = element.tag === 'figcaption' || element.tag === 'caption' ? 1 : 0;
    const pre = element.tag === 'pre' ? 1 : 0;
    this.inCaption += caption;
    this.inPre += pre;
    if (element.tag === 'li') this.itemBegins = true;
    this.children(element, number);
    this.endBlock(number);
    this.inCaption -= caption;
    this.inPre -= pre;
    if (element.tag === 'li') this.itemBegins = false;
    if (element.tag === 'tr') this.joinCells(box, number);
    box.to = this.blocks.length;
  }

  private inline(element: Element, parent: number): void {
    const link = element.tag === 'a' && element.attributes.href !== undefined ? 1 : 0;
    const before = this.parts.length;
    this.inLink += link;
    this.children(element, parent);
    this.inLink -= link;
    if (element.tag === 'time') this.timed += Math.max(0, this.parts.length - before);
  }

  private children(element: Element, box: number): void {
    for (const child of element.children) {
      if (typeof child !== 'string') this.element(child, box);
      else if (child === BREAK) this.endBlock(box);
      else if (this.inPre > 0) this.addLines(child, box);
      else this.add(child, box);
    }
  }

  private addLines(text: string, box: number): void {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) this.add('\n', box);
      if (line.trim() !== '') this.add(line, box);
    }
  }

  /** White space collapses; a line break stays, and two of them end the block. */
  private add(text: string, box: number): void {
    if (text === '\n') {
      if (this.between === '\n') this.endBlock(box);
      else if (this.parts.length > 0) this.between = '\n';
      return;
    }
    const words = text.trim();
    if (words === '' || SPACE.test(text.charAt(0))) this.space();
    if (words === '') return;
    const piece = this.between + (DOUBLE_SPACE.test(words) ? words.replace(SPACES, ' ') : words);
    this.parts.push(piece);
    if (this.inLink > 0) this.linked += piece.length;
    this.between = '';
    if (SPACE.test(text.charAt(text.length - 1))) this.space();
  }

  private space(): void {
    if (this.between === '' && this.parts.length > 0) this.between = ' ';
  }

  private endBlock(box: number): void {
    const text = this.parts.join('');
    if (SOMETHING.test(text) && this.timed < this.parts.length)
      this.blocks.push({ text, ...this.kindOf(box, text.length), linked: Math.min(this.linked, text.length), box });
    this.parts = [];
    this.between = '';
    this.linked = 0;
    this.timed = 0;
  }

  private kindOf(box: number, length: number): Pick<Block, 'kind' | 'level'> {
    const tag = this.boxes[box]?.element.tag ?? '';
    if (HEADING.has(tag) && length <= LONGEST_HEADING) return { kind: 'heading', level: Number(tag.slice(1)) };
    const kind = this.inCaption > 0 ? 'caption' : this.itemBegins ? 'item' : 'paragraph';
    this.itemBegins = false;
    return { kind, level: 0 };
  }

  /** The cells of a row become one line, unless the table only arranges the page: cells of many blocks, long ones, rows in rows. */
  private joinCells(row: Box, number: number): void {
    if (this.blocks.length - row.from > MOST_CELLS) return;
    const cells = this.blocks.slice(row.from);
    const cellsOf = new Set(cells.map(({ box }) => this.childOf(number, box)));
    const isData = cells.length > 1 && cellsOf.size === cells.length;
    if (!isData || cells.some(({ text, kind }) => kind === 'row' || text.length > LONGEST_CELL)) return;
    this.blocks.length = row.from;
    this.blocks.push({
      text: cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' | '),
      kind: 'row',
      level: 0,
      linked: cells.reduce((sum, { linked }) => sum + linked, 0),
      box: number,
    });
  }

  /** The box right under `ancestor` that a box stands in. */
  private childOf(ancestor: number, box: number): number {
    let at = box;
    for (let parent = this.boxes[at]?.parent ?? -1; parent > ancestor; parent = this.boxes[at]?.parent ?? -1) at = parent;
    return at;
  }
}
