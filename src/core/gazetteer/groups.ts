import type { GroupRow } from './row.ts';

const row = (canonical: string, members: string, names: GroupRow['names'], ambiguous: GroupRow['ambiguous'] = {}): GroupRow => ({
  canonical,
  type: 'group',
  names,
  members: members === '' ? [] : members.split(' '),
  ambiguous,
});

/** Circles of states that have a name but no charter or secretariat. */
export const groups: readonly GroupRow[] = [
  row('G7', 'CA FR DE IT JP GB US', {
    any: ['G7', 'G-7'],
    en: ['Group of Seven'],
    vi: [
      'Nhóm G7',
      'Nhóm 7 nước công nghiệp phát triển',
      'Nhóm các nước công nghiệp phát triển hàng đầu thế giới',
      'Nhóm bảy nước công nghiệp phát triển',
      'Nhóm 7 nước công nghiệp phát triển hàng đầu thế giới',
    ],
  }),
  row('G8', 'CA FR DE IT JP GB US RU', { any: ['G8', 'G-8'], en: ['Group of Eight'], vi: ['Nhóm G8'] }),
  row('G20', 'AR AU BR CA CN FR DE IN ID IT JP MX RU SA ZA KR TR GB US', {
    any: ['G20', 'G-20'],
    en: ['Group of Twenty', 'Group of 20'],
    vi: ['Nhóm G20', 'Nhóm các nền kinh tế phát triển và mới nổi hàng đầu thế giới'],
  }),
  row('G77', '', { any: ['G77', 'G-77'], en: ['Group of 77', 'G77 and China'], vi: ['Nhóm G77', 'Nhóm 77', 'Nhóm G77 và Trung Quốc'] }),
  row('G4', 'BR DE IN JP', { any: ['G4'], en: ['Group of Four'] }),
  row('BRICS', 'BR RU IN CN ZA EG ET IR AE ID', {
    any: ['BRICS', 'BRICS+'],
    vi: ['Nhóm BRICS', 'Khối BRICS'],
  }),
  row(
    'Quad',
    'US JP IN AU',
    {
      any: ['Quad'],
      en: ['Quadrilateral Security Dialogue'],
      vi: [
        'Bộ tứ',
        'Nhóm Bộ tứ',
        'Bộ tứ kim cương',
        'Nhóm Bộ tứ kim cương',
        'Bộ tứ an ninh',
        'Nhóm Bộ tứ an ninh',
        'Đối thoại an ninh bốn bên',
        'Đối thoại tứ giác an ninh',
      ],
    },
    { any: { Quad: 'a yard and a muscle' } },
  ),
  row(
    'AUKUS',
    'AU GB US',
    { any: ['AUKUS'], vi: ['Liên minh AUKUS', 'Liên minh ba bên AUKUS'] },
    { any: { AUKUS: 'also the pact that made it' } },
  ),
  row('IP4', 'JP KR AU NZ', {
    any: ['IP4', 'IP-4'],
    en: ['Indo-Pacific Four', 'Indo-Pacific 4'],
    vi: ['Bộ tứ Ấn Độ Dương-Thái Bình Dương', 'Nhóm IP4', 'Nhóm Bộ tứ Ấn Độ Dương - Thái Bình Dương'],
  }),
  row('P5', 'CN FR RU GB US', { any: ['P5', 'P-5'], en: ['Permanent Five'], vi: ['Nhóm P5', 'Năm nước thường trực hội đồng bảo an'] }),
  row('P5+1', 'CN FR RU GB US DE', { any: ['P5+1', 'E3+3'], vi: ['Nhóm P5+1'] }),
  row('E3', 'FR DE GB', { any: ['E3'], en: ['European Three', 'European trio'], vi: ['Nhóm E3', 'Bộ ba châu Âu'] }),
  row('Visegrad Group', 'CZ HU PL SK', {
    any: ['V4'],
    en: ['Visegrad Group', 'Visegrád Group', 'Visegrad Four'],
    vi: ['Nhóm Visegrad', 'Nhóm Visegrád', 'Nhóm V4'],
  }),
  row('Weimar Triangle', 'FR DE PL', { en: ['Weimar Triangle', 'Weimar Plus'], vi: ['Tam giác Weimar', 'Bộ ba Weimar'] }),
  row('Nordic-Baltic Eight', 'DK EE FI IS LV LT NO SE', {
    any: ['NB8'],
    en: ['Nordic-Baltic Eight'],
    vi: ['Nhóm Bắc Âu - Baltic'],
  }),
  row('Nordic countries', 'DK FI IS NO SE', {
    en: ['Nordic countries', 'Nordic states', 'Nordic nations'],
    vi: ['các nước Bắc Âu', 'các quốc gia Bắc Âu'],
  }),
  row('Baltic states', 'EE LV LT', {
    en: ['Baltic states', 'Baltic countries', 'Baltic nations', 'Baltics'],
    vi: ['các nước Baltic', 'các quốc gia Baltic', 'ba nước Baltic', 'ba quốc gia Baltic', 'các nước vùng Baltic', '3 nước Baltic'],
  }),
  row('Benelux', 'BE NL LU', { any: ['Benelux'] }),
  row('Bucharest Nine', 'BG CZ EE HU LV LT PL RO SK', { any: ['B9'], en: ['Bucharest Nine'], vi: ['Nhóm Bucharest 9'] }),
  row(
    'CLV',
    'KH LA VN',
    { any: ['CLV'], vi: ['Tam giác phát triển Campuchia - Lào - Việt Nam'] },
    { any: { CLV: 'also the development triangle as a region' } },
  ),
  row('CLMV', 'KH LA MM VN', { any: ['CLMV'], vi: ['Nhóm CLMV'] }),
  row('ACMECS', 'KH LA MM TH VN', { any: ['ACMECS'], en: ['Ayeyawady-Chao Phraya-Mekong Economic Cooperation Strategy'] }),
  row('ASEAN+3', 'ASEAN CN JP KR', { any: ['ASEAN+3'], en: ['ASEAN Plus Three'], vi: ['ASEAN cộng 3'] }),
  row('BIMP-EAGA', 'BN ID MY PH', { any: ['BIMP-EAGA'] }),
  row('Five Eyes', 'AU CA NZ GB US', {
    en: ['Five Eyes'],
    vi: ['Ngũ Nhãn', 'Liên minh Ngũ Nhãn', 'Nhóm Ngũ Nhãn', 'Liên minh tình báo Ngũ nhãn'],
  }),
  row('MIKTA', 'MX ID KR TR AU', { any: ['MIKTA'] }),
  row('AES', 'BF ML NE', { en: ['AES'] }, { en: { AES: 'also a cipher and a company' } }),
  row('Northern Triangle', 'SV GT HN', { en: ['Northern Triangle'] }),
  row('Melanesian Spearhead Group', 'FJ PG SB VU', { any: ['MSG'], en: ['Melanesian Spearhead Group'] }, { any: { MSG: 'glutamate' } }),
  row('Alliance of Small Island States', '', {
    any: ['AOSIS'],
    en: ['Alliance of Small Island States'],
    vi: ['Liên minh các quốc đảo nhỏ'],
  }),
  row(
    'Western Balkans',
    'AL BA XK ME MK RS',
    {
      en: ['Western Balkans', 'Western Balkan countries', 'Western Balkan states'],
      vi: ['các nước Tây Balkan', 'các quốc gia Tây Balkan'],
    },
    { en: { 'Western Balkans': 'also the region' } },
  ),
  row('OPEC+', 'OPEC RU KZ AZ BH BN MY MX OM SD SS', { any: ['OPEC+', 'OPEC Plus'], vi: ['Nhóm OPEC+', 'Liên minh OPEC+'] }),
];
