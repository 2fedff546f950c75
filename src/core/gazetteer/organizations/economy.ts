import type { OrganizationRow } from '../row.ts';
import { organization } from './row.ts';

/** Trade, money, energy. */
export const economy: readonly OrganizationRow[] = [
  organization('World Trade Organization', {
    any: ['WTO'],
    en: ['World Trade Organization', 'World Trade Organisation'],
    vi: ['Tổ chức thương mại thế giới'],
  }),
  organization('International Monetary Fund', { any: ['IMF'], en: ['International Monetary Fund'], vi: ['Quỹ tiền tệ quốc tế'] }),
  organization('World Bank', {
    any: ['WB', 'World Bank'],
    en: ['World Bank Group'],
    vi: ['Ngân hàng thế giới', 'Nhóm ngân hàng thế giới', 'NHTG'],
  }),
  organization('International Finance Corporation', {
    any: ['IFC'],
    en: ['International Finance Corporation'],
    vi: ['Công ty tài chính quốc tế', 'Tổ chức tài chính quốc tế'],
  }),
  organization('Asian Development Bank', {
    any: ['ADB'],
    en: ['Asian Development Bank'],
    vi: ['Ngân hàng phát triển châu Á', 'Ngân hàng phát triển Á châu'],
  }),
  organization('Asian Infrastructure Investment Bank', {
    any: ['AIIB'],
    en: ['Asian Infrastructure Investment Bank'],
    vi: ['Ngân hàng đầu tư cơ sở hạ tầng châu Á', 'Ngân hàng đầu tư hạ tầng châu Á'],
  }),
  organization('New Development Bank', { en: ['New Development Bank'], vi: ['Ngân hàng phát triển mới'] }),
  organization('European Bank for Reconstruction and Development', {
    any: ['EBRD'],
    en: ['European Bank for Reconstruction and Development'],
    vi: ['Ngân hàng tái thiết và phát triển châu Âu'],
  }),
  organization('Inter-American Development Bank', {
    any: ['IDB'],
    en: ['Inter-American Development Bank'],
    vi: ['Ngân hàng phát triển liên Mỹ'],
  }),
  organization('Bank for International Settlements', {
    any: ['BIS'],
    en: ['Bank for International Settlements'],
    vi: ['Ngân hàng Thanh toán quốc tế'],
  }),
  organization('OECD', {
    any: ['OECD'],
    en: [
      'Organisation for Economic Co-operation and Development',
      'Organization for Economic Cooperation and Development',
      'Organisation for Economic Cooperation and Development',
      'Organization for Economic Co-operation and Development',
    ],
    vi: ['Tổ chức hợp tác và phát triển kinh tế'],
  }),
  organization('OPEC', {
    any: ['OPEC'],
    en: ['Organization of the Petroleum Exporting Countries', 'Organisation of the Petroleum Exporting Countries'],
    vi: ['Tổ chức các nước xuất khẩu dầu mỏ', 'Tổ chức các nước xuất khẩu dầu lửa', 'Tổ chức các quốc gia xuất khẩu dầu mỏ'],
  }),
  organization('International Energy Agency', { any: ['IEA'], en: ['International Energy Agency'], vi: ['Cơ quan năng lượng quốc tế'] }),
  organization('International Renewable Energy Agency', {
    any: ['IRENA'],
    en: ['International Renewable Energy Agency'],
    vi: ['Cơ quan năng lượng tái tạo quốc tế'],
  }),
  organization('World Economic Forum', { any: ['WEF'], en: ['World Economic Forum'], vi: ['Diễn đàn kinh tế thế giới'] }),
  organization('International Chamber of Commerce', { en: ['International Chamber of Commerce'], vi: ['Phòng thương mại quốc tế'] }),
  organization('Financial Action Task Force', {
    any: ['FATF'],
    en: ['Financial Action Task Force'],
    vi: ['Lực lượng đặc nhiệm tài chính'],
  }),
  organization('International Air Transport Association', {
    any: ['IATA'],
    en: ['International Air Transport Association'],
    vi: ['Hiệp hội vận tải hàng không quốc tế'],
  }),
  organization('Green Climate Fund', { any: ['GCF'], en: ['Green Climate Fund'], vi: ['Quỹ khí hậu Xanh'] }),
  organization('Global Environment Facility', { any: ['GEF'], en: ['Global Environment Facility'], vi: ['Quỹ môi trường toàn cầu'] }),
  organization(
    'JICA',
    { any: ['JICA'], en: ['Japan International Cooperation Agency'], vi: ['Cơ quan hợp tác quốc tế Nhật Bản'] },
    { of: 'JP' },
  ),
  organization(
    'JETRO',
    { any: ['JETRO'], en: ['Japan External Trade Organization'], vi: ['Tổ chức xúc tiến thương mại Nhật Bản'] },
    { of: 'JP' },
  ),
  organization(
    'KOICA',
    { any: ['KOICA'], en: ['Korea International Cooperation Agency'], vi: ['Cơ quan hợp tác quốc tế Hàn Quốc'] },
    { of: 'KR' },
  ),
  organization(
    'KOTRA',
    { any: ['KOTRA'], en: ['Korea Trade-Investment Promotion Agency'], vi: ['Cơ quan xúc tiến thương mại và đầu tư Hàn Quốc'] },
    { of: 'KR' },
  ),
  organization(
    'USAID',
    {
      any: ['USAID'],
      en: [
        'United States Agency for International Development',
        'US Agency for International Development',
        'U.S. Agency for International Development',
      ],
      vi: ['Cơ quan phát triển quốc tế Mỹ', 'Cơ quan phát triển quốc tế Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  organization('GIZ', { any: ['GIZ'], vi: ['Tổ chức hợp tác quốc tế Đức', 'Cơ quan hợp tác quốc tế Đức'] }, { of: 'DE' }),
  organization(
    'Agence française de développement',
    { any: ['AFD', 'Agence française de développement'], en: ['French Development Agency'], vi: ['Cơ quan phát triển Pháp'] },
    { of: 'FR' },
  ),
];
