import type { ActorLexicon } from '../actors/lexicon.ts';
import type { AgreementLexicon } from '../agreements/lexicon.ts';
import type { DateGrammar } from '../dates/grammar.ts';
import type { TextLexicon } from '../text/text-lexicon.ts';

/** All that Accord knows of a language. Adding one is adding a folder that exports this. */
export interface LanguagePack {
  /** BCP 47 */
  readonly language: string;
  /** Letters and small words that tell the language, abbreviations, and what pages say around an article. */
  readonly text: TextLexicon;
  readonly dates: DateGrammar;
  /** Titles, courtesies, organisations' head nouns, names of states. */
  readonly actors: ActorLexicon;
  /** Instruments, verbs with their status, negation, hedge and aspect. */
  readonly agreements: AgreementLexicon;
}
