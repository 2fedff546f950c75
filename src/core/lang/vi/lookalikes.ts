/**
 * What follows, at the start of a sentence, a first syllable that looks like the short name of a state: "Pháp luật" is not France.
 * Only where no verb or noun begins the same way, for "Nhật ký kết" is Japan, "Thái tổ chức" is Thailand and "Pháp hội đàm" is France.
 */
const continuations: Readonly<Record<string, string>> = {
  anh: 'ấy, ta, em, hùng, trai, chị, dũng, hào, linh, ruột, rể, chàng',
  áo: 'dài, khoác, phao, phông, mưa, quần, sơ mi, cưới, choàng, tơi, gấm, ấm, bông, lót, tắm, thun, vest, yếm, cà sa',
  ấn: 'tượng, phẩm, định, bản, nút, loát',
  bỉ: 'ổi',
  đức: 'độ, hạnh, dục, vua, mẹ, chúa, phật, giáo hoàng, thánh cha, hồng y, cha, thánh, ngài',
  hàn: 'gắn, lâm, huyên, xì, mặc',
  lào: 'xào',
  miến: 'gà, dong, lươn, trộn, ngan, xào, cua, khô',
  mỹ: 'phẩm, thuật, miều, nghệ, mãn, tục',
  nga: 'mi, my',
  nhật: 'nguyệt, dụng, lệnh, ký của, ký trong, ký hành trình',
  pháp: 'luật, lý, y, danh, lệnh, sư, môn, thuật, trường, tắc, điển, tạng, vương',
  séc: 'bảo chi, khống, du lịch',
  thái: 'độ, tử, hậu, cực, dương, quá, thú, thượng, thượng hoàng, úy, sư, ấp, y, nhỏ, lát, miếng, sợi, hạt lựu, tuế, tông, miếu, ất',
  thổ: 'dân, cẩm, nhưỡng, địa, cư, phỉ, huyết, ngữ, phục linh, thần',
  tiệp: 'màu',
  viên: 'chức, gạch, ngọc, đạn, mãn, thuốc, kim cương, đá, nang, uống, tướng',
  việt: 'quất, vị, dã, kiều, phục, ngữ, võ',
  ý: 'muốn, kiến, tưởng, nghĩa, chí, thức, định, đồ, nguyện, tứ, niệm, vị',
  // English adjectives of states begin Vietnamese words too.
  thai: 'phụ, nhi, sản, kỳ, giáo, nghén, trứng',
  lao: 'động, phổi, lý, tù, xao, đao, công, dốc, tâm, vào',
};

/** Normal words that are no actors, as the lists of actors have them. */
export const stateLookalikes: readonly string[] = Object.entries(continuations).flatMap(([first, rest]) =>
  rest.split(', ').map((next) => `${first} ${next}`),
);
