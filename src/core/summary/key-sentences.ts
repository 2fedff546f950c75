import type { Entity } from '../actors/entity.ts';
import type { FoundAgreement } from '../agreements/agreement.ts';
import type { FoundDate } from '../dates/found.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { Kind } from '../text/tokens.ts';

const FEWEST = 3;
const MOST = 5;
/** A further sentence has to weigh this share of the heaviest one. */
const WORTH = 0.55;
/** Words of a sentence that reads as one; shorter ones are labels, longer ones say too much at once. */
const SHORTEST = 6;
const LONGEST = 60;

/**
 * The sentences that tell most of the article, as indices in its order: three to five, fewer where it has fewer.
 * A sentence weighs by the agreements that it is evidence of, the actors that the article is about, its dates,
 * the headline's words in it and its place.
 */
export function findKeySentences(
  reading: Reading,
  dates: readonly FoundDate[],
  actors: readonly Entity[],
  agreements: readonly FoundAgreement[],
): number[] {
  const { sentences, sentenceOf } = reading;
  const weights = new Float64Array(sentences.length);
  const add = (token: number, weight: number): void => {
    const index = sentenceOf[token] as number;
    weights[index] = (weights[index] as number) + weight;
  };
  for (const { evidence, kind } of agreements) weights[evidence] = (weights[evidence] as number) + (kind === 'undertaking' ? 1.5 : 2);
  for (const { mentions, type } of actors) {
    const weight = Math.log2(1 + mentions.length) * (type === 'group' ? 0.2 : 0.3);
    for (const { from } of firstOfEachSentence(mentions, sentenceOf)) add(from, weight);
  }
  for (const { from } of firstOfEachSentence(dates, sentenceOf)) add(from, 0.5);
  const headline = headlineWords(reading);
  const text = sentences
    .map((sentence, index) => ({ sentence, index }))
    .filter(({ sentence }) => sentence.role === 'paragraph' || sentence.role === 'teaser');
  text.forEach(({ sentence, index }, place) => {
    const shared = sharedWords(reading, sentence, headline, place + 2);
    weights[index] = ((weights[index] as number) + shared * 0.25 + 3 / (1 + place)) * lengthFactor(reading, sentence);
  });
  const ranked = text.map(({ index }) => index).sort((a, b) => (weights[b] as number) - (weights[a] as number) || a - b);
  const heaviest = weights[ranked[0] ?? 0] ?? 0;
  return ranked
    .filter((index, rank) => rank < FEWEST || (rank < MOST && (weights[index] as number) >= WORTH * heaviest))
    .sort((a, b) => a - b);
}

function* firstOfEachSentence<Mention extends { readonly from: number }>(
  mentions: readonly Mention[],
  sentenceOf: Int32Array,
): Generator<Mention> {
  let last = -1;
  for (const mention of mentions) {
    const sentence = sentenceOf[mention.from] as number;
    if (sentence !== last) yield mention;
    last = sentence;
  }
}

/** By a word's number 1 where the headline has it, else 0; counting leaves there the mark of the last sentence that has it. */
function headlineWords({ tokens, sentences }: Reading): Int32Array {
  const seen = new Int32Array(tokens.vocabulary.length);
  for (const { from, to, role } of sentences) {
    if (role !== 'title') continue;
    for (let at = from; at < to; at++) if (tokens.kind[at] === Kind.Word) seen[tokens.word[at] as number] = 1;
  }
  return seen;
}

/** How many of the words a sentence holds, each counted once. `mark` is a number of the sentence's own, 2 or more. */
function sharedWords({ tokens }: Reading, { from, to }: Sentence, seen: Int32Array, mark: number): number {
  let shared = 0;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at] as number;
    const last = seen[word] as number;
    if (last === 0 || last === mark) continue;
    seen[word] = mark;
    shared += 1;
  }
  return shared;
}

function lengthFactor({ tokens }: Reading, { from, to }: Sentence): number {
  let words = 0;
  for (let at = from; at < to; at++) if (tokens.kind[at] !== Kind.Mark) words += 1;
  if (words < SHORTEST) return 0.2;
  return words > LONGEST ? LONGEST / words : 1;
}
