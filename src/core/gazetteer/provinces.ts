import type { RegionRow } from './row.ts';

/** Other spellings, abbreviations and old names, by the Vietnamese name. */
const others: Readonly<Record<string, readonly string[]>> = {
  'Hà Nội': ['Hanoi'],
  'Hồ Chí Minh': ['Sài Gòn', 'TPHCM', 'TP.HCM', 'TP HCM'],
  'Bà Rịa - Vũng Tàu': ['BR-VT'],
  'Thừa Thiên Huế': ['Thừa Thiên - Huế', 'TT-Huế'],
  'Đắk Lắk': ['Đắc Lắc', 'Đăk Lăk', 'Đắk Lăk', 'Đak Lak', 'Dak Lak'],
  'Đắk Nông': ['Đắc Nông', 'Đăk Nông', 'Đak Nông'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Kon Tum': ['Kontum'],
};

const withoutMarks = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

const row = (canonical: string, name: string, english: readonly string[]): RegionRow => ({
  canonical,
  type: 'organization',
  of: 'VN',
  locates: true,
  names: { vi: [name, ...(others[name] ?? [])], en: english },
});

const city = (name: string): RegionRow => row(`${withoutMarks(name)} City`, name, [withoutMarks(name)]);

const province = (name: string): RegionRow => {
  const english = withoutMarks(name);
  return row(`${english} Province`, name, [english, `${english} Province`]);
};

/**
 * Vietnam's provinces and centrally run cities, bare ("Quảng Trị"); what stands before a name ("tỉnh", "TP") is the language's.
 * The 34 since 1 July 2025, then those of the 63 before that have gone. A province that kept its name is one row, whatever its borders.
 */
export const provinces: readonly RegionRow[] = [
  row('Hanoi', 'Hà Nội', ['Hanoi', 'Ha Noi']),
  row('Ho Chi Minh City', 'Hồ Chí Minh', ['Ho Chi Minh City', 'HCMC', 'Saigon']),
  ...['Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế'].map(city),
  ...(
    'An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Tĩnh, Hưng Yên, Khánh Hòa, Lai Châu, ' +
    'Lạng Sơn, Lào Cai, Lâm Đồng, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Tây Ninh, Thái Nguyên, ' +
    'Thanh Hóa, Tuyên Quang, Vĩnh Long'
  )
    .split(', ')
    .map(province),
  ...(
    'Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận, Đắk Nông, Hà Giang, ' +
    'Hà Nam, Hải Dương, Hậu Giang, Hòa Bình, Kiên Giang, Kon Tum, Long An, Nam Định, Ninh Thuận, Phú Yên, Quảng Bình, Quảng Nam, ' +
    'Sóc Trăng, Thái Bình, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Vĩnh Phúc, Yên Bái'
  )
    .split(', ')
    .map(province),
];
