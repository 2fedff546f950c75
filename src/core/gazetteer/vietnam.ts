import { organization } from './organizations/row.ts';
import type { OrganizationRow } from './row.ts';

type Names = OrganizationRow['names'];
type Rest = Pick<OrganizationRow, 'of' | 'bare' | 'ambiguous'>;

const row = (canonical: string, names: Names, rest: Rest = { of: 'VN' }): OrganizationRow => organization(canonical, names, rest);

/** A body that other states have too: named without the state it is Vietnam's only in texts about Vietnam. */
const body = (canonical: string, bare: readonly string[], names: Names = {}, bareEnglish: readonly string[] = []): OrganizationRow =>
  row(
    canonical,
    { ...names, vi: [...bare.map((name) => `${name} Việt Nam`), ...(names.vi ?? [])] },
    { of: 'VN', bare: { vi: bare, en: bareEnglish } },
  );

const ministry = (
  field: string,
  bare: readonly string[],
  short: readonly string[] = [],
  acronyms: readonly string[] = [],
): OrganizationRow => {
  const english = `Ministry of ${field}`;
  const names = { any: acronyms, en: [`${english} of Vietnam`, `Vietnam's ${english}`, `Vietnamese ${english}`], vi: short };
  return body(`${english} of Vietnam`, bare, names, [english]);
};

/** Party, state and mass organisations; ministries of now and of before the reform of 2025. */
const state: readonly OrganizationRow[] = [
  row('Communist Party of Vietnam', {
    any: ['CPV'],
    en: ['Communist Party of Vietnam', 'Vietnamese Communist Party'],
    vi: ['Đảng cộng sản Việt Nam', 'ĐCSVN', 'ĐCS Việt Nam'],
  }),
  body(
    'Central Committee of the Communist Party of Vietnam',
    ['Ban chấp hành trung ương'],
    {
      en: ['Central Committee of the Communist Party of Vietnam'],
      vi: ['Trung ương Đảng', 'Ban chấp hành trung ương Đảng', 'BCH trung ương Đảng', 'Ban chấp hành trung ương Đảng cộng sản Việt Nam'],
    },
    ['Party Central Committee'],
  ),
  body('Politburo of the Communist Party of Vietnam', ['Bộ chính trị'], {}, ['Politburo']),
  body('Secretariat of the Communist Party of Vietnam', ['Ban bí thư'], { vi: ['Ban bí thư trung ương Đảng'] }),
  body('Central Inspection Commission of Vietnam', ['Ủy ban kiểm tra trung ương'], { vi: ['UBKT trung ương', 'UBKTTW'] }),
  body('Central External Relations Commission of Vietnam', ['Ban đối ngoại trung ương']),
  body(
    'National Assembly of Vietnam',
    ['Quốc hội'],
    {
      en: ['National Assembly of Vietnam', 'Vietnamese National Assembly', "Vietnam's National Assembly"],
    },
    ['National Assembly'],
  ),
  body('Standing Committee of the National Assembly of Vietnam', ['Ủy ban thường vụ quốc hội'], {
    en: ['National Assembly Standing Committee'],
    vi: ['UBTVQH', 'UBTV quốc hội'],
  }),
  // With the state's name it is the state, as other governments are.
  row(
    'Government of Vietnam',
    { en: ['Government of Vietnam', 'Vietnamese government', 'Government of Viet Nam', "Vietnam's government"] },
    {
      of: 'VN',
      bare: { vi: ['Chính phủ'], en: [] },
    },
  ),
  body('Office of the Government of Vietnam', ['Văn phòng chính phủ'], { en: ['Government Office of Vietnam'], vi: ['VPCP'] }),
  body('Office of the President of Vietnam', ['Văn phòng chủ tịch nước']),
  body("Supreme People's Court of Vietnam", ['Tòa án nhân dân tối cao'], { vi: ['TAND tối cao', 'TANDTC'] }, ["Supreme People's Court"]),
  body("Supreme People's Procuracy of Vietnam", ['Viện kiểm sát nhân dân tối cao'], {
    en: ["Supreme People's Procuracy"],
    vi: ['VKSND tối cao', 'VKSNDTC'],
  }),
  body('State Audit Office of Vietnam', ['Kiểm toán nhà nước'], { en: ['State Audit Office of Vietnam'] }),
  body('Government Inspectorate of Vietnam', ['Thanh tra chính phủ'], {}, ['Government Inspectorate']),
  body('State Bank of Vietnam', ['Ngân hàng nhà nước'], { any: ['SBV', 'NHNN'], en: ['State Bank of Vietnam'] }),
  ministry('Foreign Affairs', ['Bộ ngoại giao']),
  ministry('National Defence', ['Bộ quốc phòng'], ['BQP']),
  ministry('Public Security', ['Bộ công an'], ['BCA', 'Bộ CA']),
  ministry('Industry and Trade', ['Bộ công thương'], [], ['MOIT']),
  ministry('Finance', ['Bộ tài chính']),
  ministry('Planning and Investment', ['Bộ kế hoạch và đầu tư', 'Bộ kế hoạch & đầu tư'], ['Bộ KH-ĐT', 'Bộ KH&ĐT', 'Bộ KHĐT'], ['MPI']),
  ministry('Construction', ['Bộ xây dựng']),
  ministry('Transport', ['Bộ giao thông vận tải', 'Bộ giao thông - vận tải'], ['Bộ GTVT']),
  ministry('Agriculture and Environment', ['Bộ nông nghiệp và môi trường'], ['Bộ NN-MT', 'Bộ NN&MT', 'Bộ NNMT']),
  ministry(
    'Agriculture and Rural Development',
    ['Bộ nông nghiệp và phát triển nông thôn', 'Bộ nông nghiệp & phát triển nông thôn'],
    ['Bộ NN-PTNT', 'Bộ NN&PTNT', 'Bộ NNPTNT', 'Bộ NN và PTNT'],
    ['MARD'],
  ),
  ministry('Natural Resources and Environment', ['Bộ tài nguyên và môi trường'], ['Bộ TN-MT', 'Bộ TN&MT', 'Bộ TNMT'], ['MONRE']),
  ministry(
    'Education and Training',
    ['Bộ giáo dục và đào tạo', 'Bộ giáo dục - đào tạo', 'Bộ giáo dục & đào tạo'],
    ['Bộ GD-ĐT', 'Bộ GD&ĐT', 'Bộ GDĐT'],
    ['MOET'],
  ),
  ministry('Health', ['Bộ y tế']),
  ministry('Home Affairs', ['Bộ nội vụ']),
  ministry('Justice', ['Bộ tư pháp']),
  ministry('Science and Technology', ['Bộ khoa học và công nghệ', 'Bộ khoa học & công nghệ'], ['Bộ KH-CN', 'Bộ KH&CN', 'Bộ KHCN']),
  ministry('Information and Communications', ['Bộ thông tin và truyền thông'], ['Bộ TT-TT', 'Bộ TT&TT', 'Bộ TTTT']),
  ministry(
    'Culture, Sports and Tourism',
    ['Bộ văn hóa, thể thao và du lịch', 'Bộ văn hóa - thể thao và du lịch'],
    ['Bộ VH-TT-DL', 'Bộ VHTTDL', 'Bộ VH,TT&DL', 'Bộ VHTT&DL', 'Bộ VH-TT&DL', 'Bộ VHTT-DL'],
  ),
  ministry(
    'Labour, Invalids and Social Affairs',
    ['Bộ lao động - thương binh và xã hội', 'Bộ lao động, thương binh và xã hội', 'Bộ lao động thương binh và xã hội', 'Bộ lao động'],
    ['Bộ LĐ-TB-XH', 'Bộ LĐ-TB&XH', 'Bộ LĐTBXH', 'Bộ LĐTB&XH'],
    ['MOLISA'],
  ),
  ministry('Ethnic and Religious Affairs', ['Bộ dân tộc và tôn giáo']),
  row('Vietnam Fatherland Front', {
    en: ['Vietnam Fatherland Front', 'Viet Nam Fatherland Front'],
    vi: [
      'Mặt trận tổ quốc Việt Nam',
      'MTTQ Việt Nam',
      'Mặt trận tổ quốc',
      'MTTQVN',
      'MTTQ',
      'Ủy ban trung ương MTTQ Việt Nam',
      'Ủy ban mặt trận tổ quốc Việt Nam',
      'UBMTTQ Việt Nam',
      'Ủy ban trung ương mặt trận tổ quốc Việt Nam',
      'UBTƯ MTTQ Việt Nam',
    ],
  }),
  row('Vietnam General Confederation of Labour', {
    any: ['VGCL'],
    en: ['Vietnam General Confederation of Labour', 'Vietnam General Confederation of Labor'],
    vi: [
      'Tổng liên đoàn lao động Việt Nam',
      'Tổng LĐLĐ Việt Nam',
      'TLĐLĐVN',
      'TLĐLĐ Việt Nam',
      'Tổng LĐLĐVN',
      'Tổng liên đoàn lao động',
      'Công đoàn Việt Nam',
      'Tổng LĐLĐ',
    ],
  }),
  row("Vietnam Women's Union", {
    en: ["Vietnam Women's Union"],
    vi: ['Hội liên hiệp phụ nữ Việt Nam', 'Hội LHPN Việt Nam', 'Hội phụ nữ Việt Nam', 'Hội LHPNVN'],
  }),
  row("Vietnam Farmers' Union", {
    en: ["Vietnam Farmers' Union"],
    vi: ['Hội nông dân Việt Nam', 'Hội NDVN', 'Trung ương hội nông dân Việt Nam'],
  }),
  row('Ho Chi Minh Communist Youth Union', {
    en: ['Ho Chi Minh Communist Youth Union'],
    vi: [
      'Đoàn thanh niên cộng sản Hồ Chí Minh',
      'Đoàn TNCS Hồ Chí Minh',
      'Trung ương Đoàn',
      'Trung ương đoàn TNCS Hồ Chí Minh',
      'Đoàn Thanh niên',
    ],
  }),
  row('Veterans Association of Vietnam', { vi: ['Hội cựu chiến binh Việt Nam', 'Hội CCB Việt Nam'] }),
  row('Vietnam Red Cross Society', {
    en: ['Vietnam Red Cross Society', 'Vietnam Red Cross'],
    vi: ['Hội chữ thập đỏ Việt Nam', 'Hội CTĐ Việt Nam'],
  }),
  row('Vietnam Union of Friendship Organizations', {
    any: ['VUFO'],
    en: ['Vietnam Union of Friendship Organisations', 'Vietnam Union of Friendship Organizations'],
    vi: ['Liên hiệp các tổ chức hữu nghị Việt Nam', 'Liên hiệp các tổ chức hữu nghị'],
  }),
  row("Vietnam People's Army", {
    en: ["Vietnam People's Army", "People's Army of Vietnam"],
    vi: ['Quân đội nhân dân Việt Nam', 'QĐND Việt Nam', 'Quân đội Việt Nam'],
  }),
  row(
    "Vietnam People's Navy",
    { vi: ['Hải quân Việt Nam', 'Hải quân nhân dân Việt Nam'] },
    { of: 'VN', bare: { vi: ['Quân chủng hải quân'] } },
  ),
  row('Vietnam Coast Guard', { en: ['Vietnam Coast Guard'], vi: ['Cảnh sát biển Việt Nam', 'Bộ tư lệnh cảnh sát biển Việt Nam'] }),
  row('Vietnam Border Guard', {
    vi: ['Bộ đội biên phòng', 'BĐBP', 'Bộ đội biên phòng Việt Nam', 'Bộ tư lệnh bộ đội biên phòng', 'Bộ tư lệnh BĐBP'],
  }),
  row('Vietnam Social Security', { en: ['Vietnam Social Security'], vi: ['Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam'] }),
  row(
    'General Department of Vietnam Customs',
    { en: ['General Department of Vietnam Customs', 'Vietnam Customs'], vi: ['Cục hải quan Việt Nam', 'Tổng cục hải quan Việt Nam'] },
    { of: 'VN', bare: { vi: ['Tổng cục hải quan'] } },
  ),
  row('General Department of Taxation of Vietnam', { vi: ['Cục thuế Việt Nam'] }, { of: 'VN', bare: { vi: ['Tổng cục thuế'] } }),
  row(
    'National Statistics Office of Vietnam',
    {
      any: ['GSO'],
      en: ['General Statistics Office of Vietnam', 'General Statistics Office'],
      vi: ['Cục thống kê Việt Nam'],
    },
    { of: 'VN', bare: { vi: ['Tổng cục thống kê'] } },
  ),
  row('State Securities Commission of Vietnam', {
    any: ['SSC'],
    en: ['State Securities Commission of Vietnam'],
    vi: ['Ủy ban chứng khoán nhà nước', 'UBCKNN'],
  }),
  row('Civil Aviation Authority of Vietnam', {
    any: ['CAAV'],
    en: ['Civil Aviation Authority of Vietnam'],
    vi: ['Cục hàng không Việt Nam', 'Cục hàng không dân dụng Việt Nam'],
  }),
  row('Vietnam Academy of Social Sciences', {
    any: ['VASS'],
    en: ['Vietnam Academy of Social Sciences'],
    vi: ['Viện hàn lâm khoa học xã hội Việt Nam'],
  }),
  row(
    'Vietnam Academy of Science and Technology',
    { any: ['VAST'], en: ['Vietnam Academy of Science and Technology'], vi: ['Viện hàn lâm khoa học và công nghệ Việt Nam'] },
    { of: 'VN', ambiguous: { any: { VAST: 'the common word in capitals' } } },
  ),
  row('Vietnam Competition Commission', { en: ['Vietnam Competition Commission'], vi: ['Ủy ban cạnh tranh quốc gia'] }),
];

/** Chambers, associations and large companies whose names or acronyms the news uses bare. */
const business: readonly OrganizationRow[] = [
  organization(
    'Vietnam Chamber of Commerce and Industry',
    {
      any: ['VCCI'],
      en: ['Vietnam Chamber of Commerce and Industry', 'Vietnam Chamber of Commerce', 'Vietnam Confederation of Commerce and Industry'],
      vi: ['Phòng thương mại và công nghiệp Việt Nam', 'Liên đoàn thương mại và công nghiệp Việt Nam'],
    },
    {},
  ),
  organization(
    'European Chamber of Commerce in Vietnam',
    {
      any: ['Eurocham'],
      en: ['European Chamber of Commerce in Vietnam'],
      vi: ['Hiệp hội doanh nghiệp châu Âu tại Việt Nam', 'Phòng thương mại châu Âu tại Việt Nam'],
    },
    {},
  ),
  organization(
    'American Chamber of Commerce',
    {
      any: ['Amcham'],
      en: ['American Chamber of Commerce'],
      vi: ['Hiệp hội thương mại Mỹ tại Việt Nam', 'Phòng thương mại Mỹ', 'Phòng thương mại Hoa Kỳ tại Việt Nam'],
    },
    {},
  ),
  organization(
    'Vietnam Association of Seafood Exporters and Producers',
    {
      any: ['VASEP'],
      en: ['Vietnam Association of Seafood Exporters and Producers'],
      vi: ['Hiệp hội chế biến và xuất khẩu thủy sản Việt Nam'],
    },
    {},
  ),
  organization(
    'Vietnam Textile and Apparel Association',
    { any: ['Vitas'], en: ['Vietnam Textile and Apparel Association'], vi: ['Hiệp hội dệt may Việt Nam'] },
    {},
  ),
  organization('LEFASO', { any: ['Lefaso'], vi: ['Hiệp hội da giày - túi xách Việt Nam', 'Hiệp hội da - giày - túi xách Việt Nam'] }),
  organization('Vietnam Fruit and Vegetable Association', { any: ['Vinafruit'], vi: ['Hiệp hội rau quả Việt Nam'] }),
  organization('Vietnam Food Association', { any: ['VFA'], vi: ['Hiệp hội lương thực Việt Nam'] }),
  organization('Vietnam Coffee and Cocoa Association', { any: ['Vicofa'], vi: ['Hiệp hội cà phê - ca cao Việt Nam'] }),
  organization(
    'Vietnam International Arbitration Centre',
    { any: ['VIAC'], en: ['Vietnam International Arbitration Centre'], vi: ['Trung tâm trọng tài quốc tế Việt Nam'] },
    {},
  ),
  organization('Vietnam Bar Federation', { vi: ['Liên đoàn luật sư Việt Nam'] }),
  organization(
    'Ho Chi Minh City Stock Exchange',
    {
      any: ['HoSE', 'HSX'],
      en: ['Ho Chi Minh City Stock Exchange', 'Ho Chi Minh Stock Exchange'],
      vi: ['Sở giao dịch chứng khoán TP.HCM', 'Sở giao dịch chứng khoán thành phố Hồ Chí Minh'],
    },
    { ambiguous: { any: { HoSE: 'the common word in capitals' } } },
  ),
  organization('Hanoi Stock Exchange', { any: ['HNX'], en: ['Hanoi Stock Exchange'], vi: ['Sở giao dịch chứng khoán Hà Nội'] }),
  organization(
    'Vietnam Electricity',
    { any: ['EVN'], en: ['Vietnam Electricity', 'Electricity of Vietnam'], vi: ['Tập đoàn điện lực Việt Nam'] },
    {},
  ),
  organization(
    'Petrovietnam',
    {
      any: ['PVN', 'Petrovietnam'],
      vi: ['Tập đoàn dầu khí Việt Nam', 'Tập đoàn dầu khí quốc gia Việt Nam', 'Tập đoàn công nghiệp - năng lượng quốc gia Việt Nam'],
    },
    {},
  ),
  organization('PV Gas', { any: ['PV Gas'] }),
  organization('Petrolimex', { any: ['Petrolimex'], vi: ['Tập đoàn xăng dầu Việt Nam'] }),
  organization('Vinacomin', { any: ['TKV', 'Vinacomin'], vi: ['Tập đoàn công nghiệp than - khoáng sản Việt Nam'] }),
  organization('Viettel', { any: ['Viettel'], vi: ['Tập đoàn công nghiệp - viễn thông quân đội', 'Tập đoàn viễn thông quân đội'] }),
  organization('VNPT', { any: ['VNPT'], vi: ['Tập đoàn bưu chính viễn thông Việt Nam'] }),
  organization('MobiFone', { any: ['Mobifone'] }),
  organization('FPT', { any: ['FPT'], en: ['FPT Corporation'], vi: ['Tập đoàn FPT'] }),
  organization('Vingroup', { any: ['Vingroup'], vi: ['Tập đoàn Vingroup'] }),
  organization('VinFast', { any: ['Vinfast'] }),
  organization('Vinhomes', { any: ['Vinhomes'] }),
  organization('Vinamilk', { any: ['Vinamilk'] }),
  organization('Masan Group', { any: ['Masan', 'Masan Group'], vi: ['Tập đoàn Masan'] }),
  organization('Hoa Phat Group', { en: ['Hoa Phat', 'Hoa Phat Group'], vi: ['Tập đoàn Hòa Phát'] }),
  organization('THACO', { any: ['Thaco'] }),
  organization('Vietnam Airlines', { any: ['Vietnam Airlines'] }),
  organization('Vietjet', { any: ['Vietjet', 'Vietjet Air'] }),
  organization('Bamboo Airways', { any: ['Bamboo Airways'] }),
  organization(
    'Airports Corporation of Vietnam',
    { any: ['ACV'], en: ['Airports Corporation of Vietnam'], vi: ['Tổng công ty cảng hàng không Việt Nam'] },
    {},
  ),
  organization('Vietnam Railways', { any: ['VNR'], vi: ['Tổng công ty đường sắt Việt Nam'] }),
  organization('Vinalines', { any: ['VIMC', 'Vinalines'], vi: ['Tổng công ty hàng hải Việt Nam'] }),
  organization('Vinatex', { any: ['Vinatex'], vi: ['Tập đoàn dệt may Việt Nam'] }),
  organization('Vinachem', { any: ['Vinachem'], vi: ['Tập đoàn hóa chất Việt Nam'] }),
  organization('Vietcombank', { any: ['Vietcombank'], vi: ['Ngân hàng TMCP ngoại thương Việt Nam'] }),
  organization('VietinBank', { any: ['Vietinbank'], vi: ['Ngân hàng TMCP công thương Việt Nam'] }),
  organization('BIDV', { any: ['BIDV'], vi: ['Ngân hàng TMCP đầu tư và phát triển Việt Nam'] }),
  organization('Agribank', { any: ['Agribank'], vi: ['Ngân hàng nông nghiệp và phát triển nông thôn Việt Nam'] }),
  organization('Techcombank', { any: ['Techcombank'] }),
  organization('VPBank', { any: ['VPBank'] }),
  organization('MB Bank', { any: ['MBBank', 'MB Bank'], vi: ['Ngân hàng TMCP quân đội', 'Ngân hàng quân đội'] }),
  organization('Asia Commercial Bank', { any: ['ACB'], vi: ['Ngân hàng Á châu'] }),
  organization('Sacombank', { any: ['Sacombank'] }),
  organization('Eximbank', { any: ['Eximbank'] }),
  organization('HDBank', { any: ['HDBank'] }),
  organization('Vietnam Bank for Social Policies', {
    vi: ['Ngân hàng chính sách xã hội Việt Nam', 'Ngân hàng chính sách xã hội', 'NHCSXH'],
  }),
];

export const vietnam: readonly OrganizationRow[] = [...state, ...business];
