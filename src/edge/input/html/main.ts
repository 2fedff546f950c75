/** Which blocks of a page are its article. */
import { type Block, type Layout, layOut } from './layout.ts';
import type { Tree } from './tree.ts';

const LIKELY = /article|body|content|entry|main|page|post|story|text|detail/iu;
const UNLIKELY =
  /comment|share|social|related|sidebar|widget|promo|footer|header|menu|nav|banner|advert|cookie|newsletter|subscribe|breadcrumb|login|tag-?list|recommend|popup|modal/iu;

export function findMain(tree: Tree): readonly Block[] {
  const layout = layOut(tree);
  const best = bestBox(layout);
  const box = layout.boxes[best];
  if (box === undefined) return [];
  return layout.blocks
    .slice(box.from, box.to)
    .filter((block) => block.linked < block.text.length / 2 && !unlikelyWithin(layout, block.box, best));
}

function unlikelyWithin({ boxes }: Layout, from: number, top: number): boolean {
  for (let at = from; at > top; at = boxes[at]?.parent ?? -1) if (weight(hint(boxes[at]?.element.attributes)) < 0) return true;
  return false;
}

const hint = (attributes: Readonly<Record<string, string>> | undefined): string => `${attributes?.class ?? ''} ${attributes?.id ?? ''}`;

const weight = (text: string): number => (LIKELY.test(text) ? 1 : UNLIKELY.test(text) ? -1 : 0);

/** The box that the paragraphs' scores add up in, less where it is made of links. */
function bestBox({ blocks, boxes }: Layout): number {
  const scores = new Float64Array(boxes.length);
  for (const block of blocks) {
    const length = block.text.length;
    if (length < 40 || block.linked > length / 3) continue;
    const score = 1 + Math.min(3, length / 100) + (block.text.match(/[,，、]/gu)?.length ?? 0);
    let at = boxes[block.box]?.parent ?? -1;
    for (let level = 0; at >= 0 && level < 4; level++) {
      scores[at] = (scores[at] ?? 0) + score / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      at = boxes[at]?.parent ?? -1;
    }
  }
  let best = 0;
  for (let at = 0; at < boxes.length; at++) {
    const score = (scores[at] ?? 0) * (1 + 0.25 * weight(hint(boxes[at]?.element.attributes)));
    scores[at] = score;
    if (score > (scores[best] ?? 0)) best = at;
  }
  return best;
}
