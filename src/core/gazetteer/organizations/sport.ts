import type { OrganizationRow } from '../row.ts';
import { organization } from './row.ts';

/** Sport. */
export const sport: readonly OrganizationRow[] = [
  organization('FIFA', {
    any: ['FIFA'],
    en: ['Fédération Internationale de Football Association'],
    vi: ['Liên đoàn bóng đá thế giới', 'LĐBĐ thế giới', 'Liên đoàn bóng đá quốc tế'],
  }),
  organization('UEFA', {
    any: ['UEFA'],
    en: ['Union of European Football Associations'],
    vi: ['Liên đoàn bóng đá châu Âu', 'LĐBĐ châu Âu'],
  }),
  organization(
    'Asian Football Confederation',
    { any: ['AFC'], en: ['Asian Football Confederation'], vi: ['Liên đoàn bóng đá châu Á', 'LĐBĐ châu Á'] },
    { ambiguous: { any: { AFC: 'part of the names of English clubs' } } },
  ),
  organization(
    'ASEAN Football Federation',
    { any: ['AFF'], en: ['ASEAN Football Federation'], vi: ['Liên đoàn bóng đá Đông Nam Á', 'LĐBĐ Đông Nam Á'] },
    { ambiguous: { vi: { AFF: 'also the cup' } } },
  ),
  organization('CONMEBOL', { any: ['CONMEBOL'], vi: ['Liên đoàn bóng đá Nam Mỹ'] }),
  organization('CONCACAF', { any: ['CONCACAF'] }),
  organization('Confederation of African Football', {
    any: ['CAF'],
    en: ['Confederation of African Football'],
    vi: ['Liên đoàn bóng đá châu Phi'],
  }),
  organization('The Football Association', { en: ['Football Association'], vi: ['Liên đoàn bóng đá Anh', 'LĐBĐ Anh'] }, { of: 'GB' }),
  organization('English Football League', { any: ['EFL'], en: ['English Football League'] }),
  organization(
    'Premier League',
    { any: ['Premier League'], vi: ['Ngoại hạng Anh'] },
    { ambiguous: { any: { 'Premier League': 'mostly the competition' } } },
  ),
  organization('FIFPRO', { any: ['FIFPro'] }),
  organization('International Olympic Committee', {
    any: ['IOC'],
    en: ['International Olympic Committee'],
    vi: ['Ủy ban Olympic quốc tế'],
  }),
  organization('World Anti-Doping Agency', {
    any: ['WADA'],
    en: ['World Anti-Doping Agency'],
    vi: ['Cơ quan phòng chống doping thế giới', 'Cơ quan chống doping thế giới'],
  }),
  organization('Court of Arbitration for Sport', {
    en: ['Court of Arbitration for Sport'],
    vi: ['Tòa án trọng tài thể thao', 'Tòa án trọng tài thể thao quốc tế', 'CAS'],
  }),
  organization('FIBA', { any: ['FIBA'], vi: ['Liên đoàn bóng rổ thế giới'] }),
  organization('FIVB', { any: ['FIVB'], vi: ['Liên đoàn bóng chuyền thế giới'] }),
  organization('World Athletics', { any: ['World Athletics'], vi: ['Liên đoàn điền kinh thế giới'] }),
  organization('International Cricket Council', { en: ['International Cricket Council'] }),
  organization('World Rugby', { any: ['World Rugby'] }),
  organization('FIA', { any: ['FIA'], vi: ['Liên đoàn Ô tô quốc tế'] }),
  organization('National Basketball Association', {
    any: ['NBA'],
    en: ['National Basketball Association'],
    vi: ['Giải bóng rổ nhà nghề Mỹ'],
  }),
  organization('National Football League', { any: ['NFL'], en: ['National Football League'] }),
  organization('Major League Baseball', { any: ['MLB'], en: ['Major League Baseball'] }),
  organization(
    'Vietnam Football Federation',
    { any: ['VFF'], en: ['Vietnam Football Federation'], vi: ['Liên đoàn bóng đá Việt Nam', 'LĐBĐ Việt Nam', 'LĐBĐVN'] },
    { of: 'VN' },
  ),
  organization('Vietnam Professional Football', {
    any: ['VPF'],
    en: ['Vietnam Professional Football Joint Stock Company'],
    vi: ['Công ty cổ phần bóng đá chuyên nghiệp Việt Nam'],
  }),
  organization(
    'Football Association of Thailand',
    { any: ['FAT'], en: ['Football Association of Thailand'], vi: ['Liên đoàn bóng đá Thái Lan', 'LĐBĐ Thái Lan'] },
    { of: 'TH', ambiguous: { any: { FAT: 'the common word in capitals' } } },
  ),
];
