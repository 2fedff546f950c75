import type { Range } from '../text/reading.ts';
import { Kind } from '../text/tokens.ts';
import type { Scene } from './scene.ts';

/** Tokens of the mark or number that makes a sentence a point of a list; 0 where it is none. */
export function pointMark({ reading: { tokens } }: Scene, { from }: Range): number {
  if (tokens.kind[from] === Kind.Mark && /^[-•+*·]$/u.test(tokens.norm[from] as string)) return 1;
  return tokens.kind[from] === Kind.Number && /^[.)]$/u.test(tokens.norm[from + 1] ?? '') ? 2 : 0;
}

/** A sentence with a point's mark or number, or, where a paste lost the marks, one that a semicolon ends or begins. */
export function isPoint(scene: Scene, index: number): boolean {
  const sentence = scene.reading.sentences[index];
  if (sentence === undefined) return false;
  return pointMark(scene, sentence) > 0 || endsIn(scene, index, ';') || endsIn(scene, index - 1, ';');
}

export function endsIn({ reading: { sentences, tokens } }: Scene, index: number, mark: string): boolean {
  const sentence = sentences[index];
  return sentence !== undefined && tokens.norm[sentence.to - 1] === mark;
}

/** "2. Bản ghi nhớ …", "- Memorandum …": what a point opens with is what it tells of. */
export function opensPoint(scene: Scene, index: number, place: number): boolean {
  const sentence = scene.reading.sentences[index];
  return sentence !== undefined && isPoint(scene, index) && place - sentence.from - pointMark(scene, sentence) <= POINT_OPENING;
}

/** Tokens of a determiner and a word or two before the noun that a point opens with. */
const POINT_OPENING = 3;
