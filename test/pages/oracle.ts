/** Readability with linkedom: what our own reader of pages is measured against. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export interface OraclePage {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
}

const BLOCK = /^(?:P|DIV|LI|UL|OL|DL|DT|DD|H[1-6]|TR|TD|TH|TABLE|SECTION|ARTICLE|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|BR)$/u;

export function readWithOracle(html: string): OraclePage {
  const { document } = parseHTML(html);
  const found = new Readability(document, { serializer: (node) => textOf(node as unknown as TextNode) }).parse();
  return { text: found?.content ?? '', title: found?.title ?? null, published: found?.publishedTime ?? null };
}

/** Text with a line end at each block, so that no two words of the oracle's run together. */
/** The little of a DOM node that is read here. */
interface TextNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<TextNode>;
}

function textOf(node: TextNode): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inner = [...node.childNodes].map(textOf).join('');
  return BLOCK.test(node.nodeName) ? `\n${inner}\n` : inner;
}
