/**
 * Writes src/core/gazetteer/states.generated.ts: the names of states as CLDR has them, in English and Vietnamese.
 *
 *   node test/gazetteer/generate-states.ts
 *
 * Needs a Node with full ICU. Workers have another ICU, so names are a table in the source, never asked for at run time.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const UN_MEMBERS =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ ' +
  'DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI ' +
  'NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL ' +
  'TM TN TO TR TT TV TZ UA UG US UY UZ VA VC VE VN VU WS YE ZA ZM ZW';
// Observers, states that not all recognise, and territories that sign, compete or negotiate in their own name.
const OTHERS = 'AW BM CK CW EH FO GI GL GU HK KY MO NC NU PF PR PS TW XK';

export const CODES: readonly string[] = [...UN_MEMBERS.split(' '), ...OTHERS.split(' ')].sort();
export const LANGUAGES = ['en', 'vi'] as const;

/** Forms by which CLDR tells two states apart in a list, and which no text writes. */
const LIST_FORM = / - |SAR China|Đặc khu Hành chính/u;

function spellings(name: string): readonly string[] {
  const variants = /^(.+) \((.+)\)$/u.exec(name);
  if (variants) return variants.slice(1);
  const plain = name.replace(' & ', ' and ').replaceAll('’', "'");
  return plain.startsWith('St. ') ? [plain, plain.replace('St.', 'Saint')] : [plain];
}

/** CLDR's names of a territory in a language, the usual one first. */
export function namesOf(code: string, language: string): readonly string[] {
  const styles = ['long', 'short'] as const;
  const names = styles.map((style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }).of(code) ?? '');
  return [...new Set(names.filter((name) => name !== '' && !LIST_FORM.test(name)).flatMap(spellings))];
}

export function generateStates(): string {
  const list = (names: readonly string[]): string => `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
  const rows = CODES.map(
    (code) => `  ${code}: { ${LANGUAGES.map((language) => `${language}: ${list(namesOf(code, language))}`).join(', ')} },`,
  );
  return [
    '// Written by `node test/gazetteer/generate-states.ts` from the Unicode CLDR that Node brings along; do not edit.',
    `// CLDR ${process.versions.cldr ?? 'unknown'}. What CLDR lacks or says otherwise than the news stands in states/*.ts.`,
    '',
    '/** CLDR names of states by ISO 3166-1 alpha-2 code (and XK) and language. */',
    'export const cldrNames = {',
    ...rows,
    '} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;',
    '',
  ].join('\n');
}

export const GENERATED_FILE = fileURLToPath(import.meta.resolve('../../src/core/gazetteer/states.generated.ts'));

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = generateStates();
  writeFileSync(GENERATED_FILE, source);
  console.log(`${CODES.length} states written`);
}
