/** Vietnamese number words up to 99, in both the full and the short way of counting tens. */

const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
/** After a ten: hai mươi mốt, hai mươi tư, hai mươi lăm. */
const AFTER_TEN: Readonly<Record<number, readonly string[]>> = {
  1: ['mốt', 'một'],
  4: ['tư', 'bốn'],
  5: ['lăm', 'nhăm'],
  7: ['bảy', 'bẩy'],
};

const afterTen = (unit: number): readonly string[] => AFTER_TEN[unit] ?? [UNITS[unit] ?? ''];

function wordsOf(value: number): readonly string[] {
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (value === 7) return ['bảy', 'bẩy'];
  if (value < 10) return [UNITS[value] ?? ''];
  if (tens === 1) return unit === 0 ? ['mười'] : unit === 5 ? ['mười lăm', 'mười nhăm'] : [`mười ${UNITS[unit]}`];
  const ten = UNITS[tens] ?? '';
  if (unit === 0) return [`${ten} mươi`, `${ten} chục`];
  return afterTen(unit).flatMap((word) =>
    word === 'mốt' || word === 'tư' || word === 'lăm' ? [`${ten} mươi ${word}`, `${ten} ${word}`] : [`${ten} mươi ${word}`],
  );
}

/** Words with their numbers, `from` and `to` included. */
export function* numberWords(from: number, to: number): Generator<readonly [string, number]> {
  for (let value = from; value <= to; value++) for (const word of wordsOf(value)) yield [word, value];
}
