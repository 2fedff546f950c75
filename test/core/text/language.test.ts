import { describe, expect, it } from 'vitest';
import { text as en } from '../../../src/core/lang/en/text.ts';
import { text as vi } from '../../../src/core/lang/vi/text.ts';
import { LanguageGuesser } from '../../../src/core/text/language.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';

const lexicons = new Map([vi, en].map((lexicon) => [lexicon.language, lexicon]));
const languageOf = (text: string): string => {
  const tokens = tokenize(text);
  return new LanguageGuesser(lexicons).tally(tokens, { from: 0, to: tokens.length }).told;
};

describe('language of a line', () => {
  it.each([
    ['vi', 'Hai nước đã ký hiệp định về thuế vào năm ngoái.'],
    ['vi', 'KÝ KẾT CHƯƠNG TRÌNH HỢP TÁC'],
    ['vi', 'NATO và Nhật Bản ký thỏa thuận, Bosnia-Herzegovina và Koweït vắng mặt'],
    ['en', 'The two countries signed a tax treaty last year.'],
    ['en', 'Việt Nam and Sri Lanka will strive to conclude the talks before the end of this year'],
    ['zh', '双方星期二签署了一项新的贸易协议。'],
    ['ja', '両国は火曜日に新しい貿易協定に署名した。'],
    ['ko', '양국은 화요일 새로운 무역 협정에 서명했다.'],
    ['ru', 'Стороны подписали соглашение о торговле.'],
    ['th', 'ทั้งสองประเทศลงนามในข้อตกลง'],
    ['ar', 'وقع البلدان اتفاقية تجارية جديدة'],
    ['fr', 'Les deux pays ont signé un accord sur la pêche dans le golfe, qui est entré en vigueur hier.'],
    ['es', 'Los dos países firmaron un acuerdo sobre la pesca en el golfo que entra en vigor hoy.'],
    ['de', 'Die beiden Länder haben ein Abkommen über die Fischerei unterzeichnet, das heute in Kraft tritt.'],
    ['pt', 'Os dois países assinaram um acordo sobre a pesca que não entra em vigor antes de maio.'],
    ['id', 'Kedua negara menandatangani perjanjian yang akan berlaku pada bulan ini dengan syarat.'],
    ['und', 'Reuters'],
    ['und', 'Updated - September 18, 2025 09:12 pm IST | Published - September 18, 2025 05:40 pm IST - CHENNAI'],
    ['und', '12/03/2024 08:15'],
    ['und', ''],
  ])('is %s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('is the same for decomposed letters', () => {
    expect(languageOf('Hai nước đã ký hiệp định về thuế.'.normalize('NFD'))).toBe('vi');
  });
});
