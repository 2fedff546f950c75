import type { ProvinceRow } from './row.ts';

type Status = ProvinceRow['status'];

/** Spellings without the space, abbreviations and old names, by the Vietnamese name. */
const others: Readonly<Record<string, readonly string[]>> = {
  'Hồ Chí Minh': ['Sài Gòn', 'TPHCM', 'TP.HCM', 'TP HCM', 'Tp.HCM', 'Tp. HCM', 'HCMC'],
  'Bà Rịa - Vũng Tàu': ['Bà Rịa-Vũng Tàu', 'Bà Rịa – Vũng Tàu', 'BR-VT', 'BRVT'],
  'Thừa Thiên Huế': ['Thừa Thiên - Huế', 'Thừa Thiên-Huế', 'TT-Huế', 'TT. Huế'],
  'Đắk Lắk': ['Đắc Lắc', 'Đăk Lăk', 'Đak Lak', 'Dak Lak', 'Đắk Lăk'],
  'Đắk Nông': ['Đắc Nông', 'Đăk Nông', 'Đak Nông'],
  'Bắc Kạn': ['Bắc Cạn'],
  'Kon Tum': ['Kontum', 'Kon-Tum'],
  'Hà Nội': ['Hanoi'],
};

const ascii = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function province(name: string, status: Status): ProvinceRow {
  const english = ascii(name);
  return {
    canonical: `${english} Province`,
    type: 'organization',
    of: 'VN',
    locates: true,
    status,
    names: { vi: [name, ...(others[name] ?? [])], en: [english] },
    titled: { vi: [`tỉnh ${name}`], en: [`${english} Province`, `${english} province`] },
  };
}

function city(name: string, status: Status, english = ascii(name)): ProvinceRow {
  return {
    canonical: english.endsWith('City') ? english : `${english} City`,
    type: 'organization',
    of: 'VN',
    locates: true,
    status,
    names: { vi: [name, ...(others[name] ?? [])], en: [english] },
    titled: { vi: [`thành phố ${name}`, `TP ${name}`, `TP.${name}`], en: [] },
  };
}

const table = (names: string, status: Status): readonly ProvinceRow[] => names.split(', ').map((name) => province(name, status));

/**
 * Vietnam's provinces and centrally run cities: the 34 since 1 July 2025, and those of the 63 before that are no more.
 * Where a province and a later province share a name ("Quảng Trị"), it is one row.
 */
export const provinces: readonly ProvinceRow[] = [
  city('Hà Nội', 'present', 'Hanoi'),
  city('Hồ Chí Minh', 'present', 'Ho Chi Minh City'),
  city('Hải Phòng', 'present'),
  city('Đà Nẵng', 'present'),
  city('Cần Thơ', 'present'),
  city('Huế', 'present'),
  ...table(
    'An Giang, Bắc Ninh, Cà Mau, Cao Bằng, Đắk Lắk, Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Tĩnh, Hưng Yên, Khánh Hòa, Lai Châu, ' +
      'Lạng Sơn, Lào Cai, Lâm Đồng, Nghệ An, Ninh Bình, Phú Thọ, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sơn La, Tây Ninh, Thái Nguyên, ' +
      'Thanh Hóa, Tuyên Quang, Vĩnh Long',
    'present',
  ),
  ...table(
    'Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bến Tre, Bình Dương, Bình Định, Bình Phước, Bình Thuận, Đắk Nông, Hà Giang, ' +
      'Hà Nam, Hải Dương, Hậu Giang, Hòa Bình, Kiên Giang, Kon Tum, Long An, Nam Định, Ninh Thuận, Phú Yên, Quảng Bình, Quảng Nam, ' +
      'Sóc Trăng, Thái Bình, Thừa Thiên Huế, Tiền Giang, Trà Vinh, Vĩnh Phúc, Yên Bái',
    'former',
  ),
];
