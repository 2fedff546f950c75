/** What a browser copies when all of a page's window is selected: the whole page as lines, whatever they are. */
import { Parser } from 'htmlparser2';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Never shown, or shown but not copied. */
const UNSHOWN = set('head script style noscript template svg select textarea input button');
/** They begin and end a line, and stand apart from what is around them. */
const APART = set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote figure pre');
/** They begin and end a line. */
const BLOCK = set('div section article main header footer nav aside li dt dd tr figcaption form hr address amp-sidebar');

/** Lines as shown, a blank line around paragraphs, headings, lists and tables, a tab between cells. Hidden text is left out. */
export function windowText(html: string): string {
  const window = new Window();
  const parser = new Parser(window, { decodeEntities: true });
  parser.write(html);
  parser.end();
  return window.text;
}

class Window {
  text = '';
  private line = '';
  private breaks = 0;
  private readonly open: { readonly name: string; readonly isShown: boolean }[] = [];

  onopentag(name: string, attributes: Readonly<Record<string, string>>): void {
    const isHidden = 'hidden' in attributes || /display:\s*none/u.test(attributes.style ?? '');
    this.open.push({ name, isShown: this.isShown && !UNSHOWN.has(name) && !isHidden });
    this.breakAt(name);
    if (name === 'br') this.endLine(this.line === '' ? 2 : 1);
    if ((name === 'td' || name === 'th') && this.line !== '') this.line += '\t';
  }

  onclosetag(name: string): void {
    this.breakAt(name);
    this.open.pop();
  }

  ontext(text: string): void {
    if (!this.isShown) return;
    if (this.open.some(({ name }) => name === 'pre')) this.typed(text);
    else this.line += text.replace(/\s+/gu, ' ');
  }

  onend(): void {
    this.endLine(0);
  }

  /** Line ends are shown as they stand. */
  private typed(text: string): void {
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) this.endLine(this.line === '' ? 2 : 1);
      this.line += line;
    }
  }

  private get isShown(): boolean {
    return this.open.at(-1)?.isShown ?? true;
  }

  private breakAt(name: string): void {
    if (APART.has(name)) this.endLine(2);
    else if (BLOCK.has(name)) this.endLine(1);
  }

  /** Ends the line; at least so many line ends stand before the next. */
  private endLine(breaks: number): void {
    const line = this.line
      .replace(/ *\t */gu, '\t')
      .replace(/ +/gu, ' ')
      .trim();
    if (line !== '') {
      this.text += (this.text === '' ? '' : '\n'.repeat(this.breaks)) + line;
      this.breaks = 0;
    }
    this.line = '';
    this.breaks = Math.max(this.breaks, breaks);
  }
}
