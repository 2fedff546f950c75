import type { OrganizationRow } from '../row.ts';
import { organization } from './row.ts';

type Names = OrganizationRow['names'];

/** A body of the United States, whose name other states use too. */
function american(name: string, vietnamese: readonly string[], other: readonly string[] = [], more: Names = {}): OrganizationRow {
  const bare = [name, ...other];
  return organization(
    `United States ${name}`,
    {
      ...more,
      en: [`United States ${name}`, ...bare.flatMap((each) => [`US ${each}`, `U.S. ${each}`]), ...(more.en ?? [])],
      vi: [...vietnamese.flatMap((each) => [`${each} Mỹ`, `${each} Hoa Kỳ`]), ...(more.vi ?? [])],
    },
    { of: 'US', bare: { en: bare } },
  );
}

/** Bodies of single states that the news names without the state. */
export const nations: readonly OrganizationRow[] = [
  organization('White House', { en: ['White House'], vi: ['Nhà Trắng', 'Tòa Bạch Ốc', 'Bạch Ốc'] }, { of: 'US' }),
  american('Department of Defense', ['Bộ quốc phòng'], ['Defense Department'], { en: ['Pentagon'], vi: ['Lầu Năm Góc', 'Ngũ Giác Đài'] }),
  american('Department of State', ['Bộ ngoại giao'], [], { en: ['State Department', 'US State Department', 'U.S. State Department'] }),
  american('Department of Justice', ['Bộ tư pháp'], ['Justice Department'], { any: ['DOJ'] }),
  american('Department of the Treasury', ['Bộ tài chính'], ['Treasury Department'], { en: ['US Treasury', 'U.S. Treasury'] }),
  american('Department of Commerce', ['Bộ thương mại'], ['Commerce Department']),
  american('Department of Health and Human Services', ['Bộ y tế và dịch vụ nhân sinh'], [], { any: ['HHS'] }),
  american('Department of Homeland Security', ['Bộ an ninh nội địa'], ['Homeland Security Department'], { any: ['DHS'] }),
  american('Department of Labor', ['Bộ lao động'], ['Labor Department']),
  american('Department of Energy', ['Bộ năng lượng'], ['Energy Department']),
  american('Department of Agriculture', ['Bộ nông nghiệp'], ['Agriculture Department'], { any: ['USDA'] }),
  american('Congress', ['Quốc hội'], [], { vi: ['Lưỡng viện Mỹ'] }),
  american('Senate', ['Thượng viện']),
  american('House of Representatives', ['Hạ viện'], [], { en: ['US House', 'U.S. House'] }),
  american('Supreme Court', ['Tòa án tối cao', 'Tòa tối cao', 'Tối cao Pháp viện'], [], {
    any: ['SCOTUS'],
    en: ['Supreme Court of the United States'],
  }),
  american('Navy', ['Hải quân']),
  american('Army', ['Lục quân']),
  american('Air Force', ['Không quân']),
  american('Marine Corps', ['Thủy quân lục chiến']),
  american('Coast Guard', ['Lực lượng bảo vệ bờ biển', 'Tuần duyên']),
  american('Central Command', ['Bộ tư lệnh trung tâm', 'Bộ chỉ huy trung tâm'], [], { any: ['CENTCOM'] }),
  american('Indo-Pacific Command', ['Bộ tư lệnh Ấn Độ Dương - Thái Bình Dương'], [], { any: ['INDOPACOM'] }),
  american('Food and Drug Administration', ['Cục quản lý thực phẩm và dược phẩm', 'Cơ quan quản lý thực phẩm và dược phẩm'], [], {
    any: ['FDA'],
  }),
  american(
    'Securities and Exchange Commission',
    ['Ủy ban chứng khoán và giao dịch', 'Ủy ban giao dịch chứng khoán', 'Ủy ban chứng khoán'],
    [],
    { any: ['SEC'] },
  ),
  american('Federal Aviation Administration', ['Cục hàng không liên bang'], [], { any: ['FAA'] }),
  american('Strategic Command', ['Bộ tư lệnh chiến lược'], [], { any: ['STRATCOM'] }),
  american('Environmental Protection Agency', ['Cơ quan bảo vệ môi trường'], [], { any: ['EPA'] }),
  organization(
    'Office of the United States Trade Representative',
    {
      any: ['USTR'],
      en: [
        'Office of the United States Trade Representative',
        'Office of the U.S. Trade Representative',
        'Office of the US Trade Representative',
      ],
      vi: ['Văn phòng đại diện thương mại Mỹ', 'Cơ quan đại diện thương mại Mỹ', 'Cơ quan đại diện thương mại Hoa Kỳ'],
    },
    { of: 'US' },
  ),
  organization(
    'Federal Reserve',
    {
      any: ['Fed'],
      en: ['Federal Reserve', 'US Federal Reserve', 'U.S. Federal Reserve'],
      vi: ['Cục dự trữ Liên bang Mỹ', 'Cục dự trữ Liên bang', 'Ngân hàng dự trữ Liên bang Mỹ'],
    },
    { of: 'US', ambiguous: { any: { Fed: 'the verb at the start of a sentence' } } },
  ),
  organization(
    'CIA',
    { any: ['CIA'], en: ['Central Intelligence Agency'], vi: ['Cơ quan tình báo trung ương Mỹ', 'Cục tình báo trung ương Mỹ'] },
    { of: 'US' },
  ),
  organization(
    'FBI',
    { any: ['FBI'], en: ['Federal Bureau of Investigation'], vi: ['Cục điều tra Liên bang Mỹ', 'Cục điều tra Liên bang'] },
    { of: 'US' },
  ),
  organization(
    'National Security Agency',
    { any: ['NSA'], en: ['National Security Agency'], vi: ['Cơ quan an ninh quốc gia Mỹ'] },
    { of: 'US' },
  ),
  organization(
    'NASA',
    {
      any: ['NASA'],
      en: ['National Aeronautics and Space Administration'],
      vi: ['Cơ quan hàng không và vũ trụ Mỹ', 'Cơ quan hàng không vũ trụ Mỹ', 'Cơ quan hàng không và vũ trụ quốc gia Mỹ'],
    },
    { of: 'US' },
  ),
  organization(
    'Centers for Disease Control and Prevention',
    {
      any: ['CDC'],
      en: [
        'Centers for Disease Control and Prevention',
        'US Centers for Disease Control and Prevention',
        'U.S. Centers for Disease Control and Prevention',
      ],
      vi: ['Trung tâm kiểm soát và phòng ngừa dịch bệnh Mỹ', 'CDC Mỹ', 'Trung tâm phòng ngừa và kiểm soát dịch bệnh Mỹ'],
    },
    { of: 'US', ambiguous: { vi: { CDC: 'also the centres for disease control of each province' } } },
  ),
  organization(
    'Federal Trade Commission',
    {
      any: ['FTC'],
      en: ['Federal Trade Commission', 'US Federal Trade Commission', 'U.S. Federal Trade Commission'],
      vi: ['Ủy ban thương mại Liên bang Mỹ'],
    },
    { of: 'US' },
  ),
  organization('National Labor Relations Board', { any: ['NLRB'], en: ['National Labor Relations Board'] }, { of: 'US' }),
  organization(
    'Republican Party (United States)',
    { en: ['Republican Party', 'GOP'], vi: ['đảng Cộng hòa', 'đảng Cộng hòa Mỹ'] },
    { of: 'US' },
  ),
  organization('Democratic Party (United States)', { en: ['Democratic Party'], vi: ['đảng Dân chủ', 'đảng Dân chủ Mỹ'] }, { of: 'US' }),
  organization('Kremlin', { any: ['Kremlin'], vi: ['Điện Kremlin', 'Điện Crem-li', 'Điện Cẩm Linh'] }, { of: 'RU' }),
  organization(
    'State Duma',
    {
      en: ['State Duma', 'Duma', 'Russian Duma'],
      vi: ['Duma quốc gia', 'Duma quốc gia Nga', 'Duma', 'Đuma quốc gia', 'Đuma quốc gia Nga', 'Hạ viện Nga'],
    },
    { of: 'RU' },
  ),
  organization(
    'Federal Security Service',
    { any: ['FSB'], en: ['Federal Security Service'], vi: ['Cơ quan an ninh Liên bang Nga', 'Tổng cục an ninh Liên bang Nga'] },
    { of: 'RU' },
  ),
  organization(
    'Downing Street',
    { en: ['Downing Street', '10 Downing Street', 'No 10', 'No. 10', 'Number 10'], vi: ['Phố Downing', 'Số 10 phố Downing'] },
    { of: 'GB' },
  ),
  organization(
    'House of Commons',
    { en: ['British House of Commons', 'UK House of Commons'], vi: ['Hạ viện Anh'] },
    { of: 'GB', bare: { en: ['House of Commons'] } },
  ),
  organization('House of Lords', { en: ['House of Lords'], vi: ['Thượng viện Anh'] }, { of: 'GB' }),
  organization(
    'Bank of England',
    { any: ['BoE'], en: ['Bank of England'], vi: ['Ngân hàng trung ương Anh', 'Ngân hàng Anh quốc'] },
    { of: 'GB' },
  ),
  organization(
    'National Health Service',
    { any: ['NHS'], en: ['National Health Service', 'NHS England'], vi: ['Dịch vụ y tế quốc gia Anh'] },
    { of: 'GB' },
  ),
  organization(
    'Competition and Markets Authority',
    { any: ['CMA'], en: ['Competition and Markets Authority'], vi: ['Cơ quan cạnh tranh và thị trường Anh'] },
    { of: 'GB' },
  ),
  organization('Scotland Yard', { any: ['Scotland Yard'], en: ['Metropolitan Police', 'Met Police'] }, { of: 'GB' }),
  organization(
    'Elysee Palace',
    {
      en: ['Elysee Palace', 'Élysée Palace', 'Elysee', 'Élysée', 'Elysée'],
      vi: ['Điện Elysee', 'Điện Élysée', 'Điện Elysée', 'Cung điện Elysee', 'Điện Ê-li-dê'],
    },
    { of: 'FR' },
  ),
  organization(
    'National Assembly of France',
    { en: ['French National Assembly', 'National Assembly of France'], vi: ['Quốc hội Pháp', 'Hạ viện Pháp'] },
    { of: 'FR' },
  ),
  organization('Bundestag', { any: ['Bundestag'], vi: ['Quốc hội Đức', 'Hạ viện Đức', 'Quốc hội Liên bang Đức'] }, { of: 'DE' }),
  organization('Bundesrat', { any: ['Bundesrat'], vi: ['Thượng viện Đức', 'Hội đồng Liên bang Đức'] }, { of: 'DE' }),
  organization('Bundeswehr', { any: ['Bundeswehr'] }, { of: 'DE' }),
  organization('Bundesbank', { any: ['Bundesbank'], vi: ['Ngân hàng trung ương Đức'] }, { of: 'DE' }),
  organization(
    'Federal Cartel Office of Germany',
    { any: ['Bundeskartellamt'], en: ['Federal Cartel Office', 'German Federal Cartel Office'] },
    { of: 'DE' },
  ),
  organization('Sejm', { any: ['Sejm'] }, { of: 'PL' }),
  organization('Riksdag', { any: ['Riksdag'] }, { of: 'SE' }),
  organization('Storting', { any: ['Storting'] }, { of: 'NO' }),
  organization('Folketing', { any: ['Folketing'] }, { of: 'DK' }),
  organization('Althing', { any: ['Althing', 'Althingi'] }, { of: 'IS' }),
  organization('Dáil Éireann', { any: ['Dáil', 'Dáil Éireann'] }, { of: 'IE' }),
  organization(
    'Verkhovna Rada',
    { any: ['Verkhovna Rada'], vi: ['Quốc hội Ukraine', 'Quốc hội Ukraina', 'Rada tối cao Ukraine', 'Nghị viện Ukraine'] },
    { of: 'UA' },
  ),
  organization('Knesset', { any: ['Knesset'], vi: ['Quốc hội Israel'] }, { of: 'IL' }),
  organization(
    'Israel Defense Forces',
    { any: ['IDF'], en: ['Israel Defense Forces', 'Israel Defence Forces', 'Israeli Defense Forces'], vi: ['Lực lượng phòng vệ Israel'] },
    { of: 'IL' },
  ),
  organization('Mossad', { any: ['Mossad'] }, { of: 'IL' }),
  organization('Hamas', { any: ['Hamas'], vi: ['Phong trào Hamas', 'Phong trào hồi giáo Hamas', 'Ha-mát'] }),
  organization('Hezbollah', { any: ['Hezbollah', 'Hizbollah', 'Hizbullah'], vi: ['Phong trào Hezbollah', 'Héc-bô-la'] }),
  organization('Fatah', { any: ['Fatah'], vi: ['Phong trào Fatah'] }),
  organization('Palestine Liberation Organization', {
    any: ['PLO'],
    en: ['Palestine Liberation Organization', 'Palestine Liberation Organisation'],
    vi: ['Tổ chức giải phóng Palestine'],
  }),
  organization('Houthi movement', {
    any: ['Houthi'],
    en: ['Houthis', 'Ansar Allah'],
    vi: ['Phong trào Houthi', 'Lực lượng Houthi', 'Phiến quân Houthi', 'nhóm Houthi'],
  }),
  organization('Taliban', { any: ['Taliban'], vi: ['Phong trào Taliban', 'Ta-li-ban'] }),
  organization('Islamic State', {
    any: ['ISIS', 'ISIL'],
    en: ['Islamic State', 'Islamic State group', 'Daesh'],
    vi: ['Nhà nước hồi giáo', 'Nhà nước hồi giáo tự xưng', 'IS'],
  }),
  organization('Al-Qaeda', { any: ['Al-Qaeda', 'al Qaeda', 'Al-Qaida'], vi: ['An Kê-đa', 'An-kê-đa'] }),
  organization('Boko Haram', { any: ['Boko Haram'] }),
  organization('Al-Shabaab', { any: ['Al-Shabaab', 'Al Shabaab', 'Al-Shabab'] }),
  organization(
    'Islamic Revolutionary Guard Corps',
    {
      any: ['IRGC'],
      en: [
        'Islamic Revolutionary Guard Corps',
        'Islamic Revolutionary Guards Corps',
        'Revolutionary Guard',
        'Revolutionary Guards',
        "Iran's Revolutionary Guards",
      ],
      vi: [
        'Vệ binh cách mạng hồi giáo Iran',
        'Lực lượng vệ binh cách mạng hồi giáo Iran',
        'Vệ binh cách mạng Iran',
        'Vệ binh cách mạng hồi giáo',
      ],
    },
    { of: 'IR' },
  ),
  organization(
    'Rapid Support Forces',
    { any: ['RSF'], en: ['Rapid Support Forces'], vi: ['Lực lượng hỗ trợ nhanh', 'Lực lượng phản ứng nhanh Sudan'] },
    { of: 'SD' },
  ),
  organization('FARC', { any: ['FARC'], en: ['Revolutionary Armed Forces of Colombia'], vi: ['Lực lượng vũ trang cách mạng Colombia'] }),
  organization('M23', { any: ['M23'] }),
  organization('Moro Islamic Liberation Front', {
    any: ['MILF'],
    en: ['Moro Islamic Liberation Front'],
    vi: ['Mặt trận giải phóng hồi giáo Moro'],
  }),
  organization(
    'Communist Party of China',
    {
      any: ['CPC', 'CCP'],
      en: ['Communist Party of China', 'Chinese Communist Party'],
      vi: ['Đảng cộng sản Trung Quốc', 'ĐCS Trung Quốc'],
    },
    { of: 'CN' },
  ),
  organization(
    "National People's Congress",
    {
      en: ["National People's Congress"],
      vi: [
        'Quốc hội Trung Quốc',
        'Đại hội đại biểu nhân dân toàn quốc Trung Quốc',
        'Nhân đại toàn quốc Trung Quốc',
        'Đại hội đại biểu nhân dân toàn quốc',
      ],
    },
    { of: 'CN' },
  ),
  organization(
    "People's Liberation Army",
    {
      any: ['PLA'],
      en: ["People's Liberation Army"],
      vi: [
        'Quân giải phóng nhân dân Trung Quốc',
        'Quân đội giải phóng nhân dân Trung Quốc',
        'Giải phóng quân Trung Quốc',
        'Giải phóng quân nhân dân Trung Quốc',
      ],
    },
    { of: 'CN' },
  ),
  organization(
    "People's Bank of China",
    { any: ['PBoC'], en: ["People's Bank of China"], vi: ['Ngân hàng nhân dân Trung Quốc', 'Ngân hàng trung ương Trung Quốc'] },
    { of: 'CN' },
  ),
  organization(
    'General Administration of Customs of China',
    { any: ['GACC'], en: ['General Administration of Customs of China'], vi: ['Tổng cục hải quan Trung Quốc'] },
    { of: 'CN' },
  ),
  organization('Kuomintang', { any: ['KMT', 'Kuomintang'], vi: ['Quốc Dân đảng'] }, { of: 'TW' }),
  organization('National Diet', { en: ['National Diet', 'Japanese Diet', 'Diet of Japan'], vi: ['Quốc hội Nhật Bản'] }, { of: 'JP' }),
  organization(
    'Japan Self-Defense Forces',
    {
      any: ['JSDF'],
      en: ['Japan Self-Defense Forces', 'Japanese Self-Defense Forces', 'Self-Defense Forces', 'Self-Defence Forces'],
      vi: ['Lực lượng phòng vệ Nhật Bản', 'Lực lượng tự vệ Nhật Bản'],
    },
    { of: 'JP' },
  ),
  organization(
    'Bank of Japan',
    { any: ['BoJ'], en: ['Bank of Japan'], vi: ['Ngân hàng trung ương Nhật Bản', 'Ngân hàng Nhật Bản'] },
    { of: 'JP' },
  ),
  organization('Blue House', { en: ['Blue House', 'Cheong Wa Dae'], vi: ['Nhà Xanh'] }, { of: 'KR' }),
  organization('Lok Sabha', { any: ['Lok Sabha'], vi: ['Hạ viện Ấn Độ'] }, { of: 'IN' }),
  organization('Rajya Sabha', { any: ['Rajya Sabha'], vi: ['Thượng viện Ấn Độ'] }, { of: 'IN' }),
  organization('Tatmadaw', { any: ['Tatmadaw'] }, { of: 'MM' }),
  organization('Roscosmos', { any: ['Roscosmos'], vi: ['Cơ quan vũ trụ Nga', 'Cơ quan vũ trụ Liên bang Nga'] }, { of: 'RU' }),
  organization('Rosatom', { any: ['Rosatom'], vi: ['Tập đoàn năng lượng nguyên tử quốc gia Nga'] }, { of: 'RU' }),
  organization('Gazprom', { any: ['Gazprom'] }, { of: 'RU' }),
];
