import type { OrganizationRow } from './row.ts';

type Names = OrganizationRow['names'];
type Rest = Pick<OrganizationRow, 'of' | 'ambiguous'>;
const row = (canonical: string, names: Names, rest: Rest = { of: 'VN' }): OrganizationRow => ({
  canonical,
  type: 'organization',
  names,
  ...rest,
});
const ministry = (field: string, vi: readonly string[], en: readonly string[] = []): OrganizationRow => {
  const canonical = `Ministry of ${field} of Vietnam`;
  return row(canonical, { vi, en: [canonical, `Vietnam's Ministry of ${field}`, `Vietnamese Ministry of ${field}`, ...en] });
};

/** Party, state and mass organisations, ministries of now and of before the reform of 2025. */
const state: readonly OrganizationRow[] = [
  row('Communist Party of Vietnam', {
    any: ['CPV'],
    en: ['Communist Party of Vietnam', 'Vietnamese Communist Party'],
    vi: ['Đảng Cộng sản Việt Nam', 'ĐCSVN', 'ĐCS Việt Nam'],
  }),
  row('Central Committee of the Communist Party of Vietnam', {
    en: ['Central Committee of the Communist Party of Vietnam', 'Party Central Committee'],
    vi: [
      'Ban Chấp hành Trung ương Đảng',
      'BCH Trung ương Đảng',
      'Trung ương Đảng',
      'Ban Chấp hành Trung ương',
      'Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam',
    ],
  }),
  row(
    'Politburo of the Communist Party of Vietnam',
    { vi: ['Bộ Chính trị'] },
    { of: 'VN', ambiguous: { vi: { 'Bộ Chính trị': 'also of other communist parties' } } },
  ),
  row('Secretariat of the Communist Party of Vietnam', { vi: ['Ban Bí thư', 'Ban Bí thư Trung ương Đảng'] }),
  row('Central Inspection Commission', { vi: ['Ủy ban Kiểm tra Trung ương', 'UBKT Trung ương', 'UBKTTW'] }),
  row('Central External Relations Commission', { vi: ['Ban Đối ngoại Trung ương'] }),
  row(
    'National Assembly of Vietnam',
    {
      en: ['National Assembly of Vietnam', 'Vietnamese National Assembly', "Vietnam's National Assembly"],
      vi: ['Quốc hội', 'Quốc hội Việt Nam'],
    },
    { of: 'VN', ambiguous: { vi: { 'Quốc hội': 'of another state where its name follows or the text is about it' } } },
  ),
  row('Standing Committee of the National Assembly of Vietnam', {
    en: ['National Assembly Standing Committee'],
    vi: ['Ủy ban Thường vụ Quốc hội', 'UBTVQH', 'UBTV Quốc hội'],
  }),
  row(
    'Government of Vietnam',
    {
      en: ['Government of Vietnam', 'Vietnamese government', 'Vietnamese Government', 'Government of Viet Nam'],
      vi: ['Chính phủ', 'Chính phủ Việt Nam'],
    },
    { of: 'VN', ambiguous: { vi: { 'Chính phủ': 'of another state where its name follows or the text is about it' } } },
  ),
  row('Office of the Government of Vietnam', { en: ['Government Office of Vietnam'], vi: ['Văn phòng Chính phủ', 'VPCP'] }),
  row('Office of the President of Vietnam', { vi: ['Văn phòng Chủ tịch nước'] }),
  row("Supreme People's Court of Vietnam", { en: ["Supreme People's Court"], vi: ['Tòa án Nhân dân Tối cao', 'TAND Tối cao', 'TANDTC'] }),
  row("Supreme People's Procuracy of Vietnam", {
    en: ["Supreme People's Procuracy"],
    vi: ['Viện Kiểm sát Nhân dân Tối cao', 'VKSND Tối cao', 'VKSNDTC'],
  }),
  row('State Audit Office of Vietnam', { en: ['State Audit Office of Vietnam'], vi: ['Kiểm toán Nhà nước'] }),
  row('Government Inspectorate of Vietnam', { en: ['Government Inspectorate'], vi: ['Thanh tra Chính phủ'] }),
  row('State Bank of Vietnam', {
    any: ['SBV'],
    en: ['State Bank of Vietnam'],
    vi: ['Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước', 'NHNN', 'NHNN Việt Nam'],
  }),
  ministry('Foreign Affairs', ['Bộ Ngoại giao', 'Bộ Ngoại giao Việt Nam', 'BNG Việt Nam']),
  ministry('National Defence', ['Bộ Quốc phòng', 'Bộ Quốc phòng Việt Nam', 'BQP']),
  ministry('Public Security', ['Bộ Công an', 'Bộ Công an Việt Nam', 'BCA', 'Bộ CA']),
  ministry('Industry and Trade', ['Bộ Công Thương', 'Bộ Công thương Việt Nam'], ['MoIT', 'MOIT']),
  ministry('Finance', ['Bộ Tài chính', 'Bộ Tài chính Việt Nam']),
  ministry('Planning and Investment', ['Bộ Kế hoạch và Đầu tư', 'Bộ KH-ĐT', 'Bộ KH&ĐT', 'Bộ KHĐT', 'Bộ Kế hoạch & Đầu tư'], ['MPI']),
  ministry('Construction', ['Bộ Xây dựng']),
  ministry('Transport', ['Bộ Giao thông Vận tải', 'Bộ GTVT', 'Bộ Giao thông - Vận tải']),
  ministry('Agriculture and Environment', ['Bộ Nông nghiệp và Môi trường', 'Bộ NN-MT', 'Bộ NN&MT', 'Bộ NNMT'], ['MAE']),
  ministry(
    'Agriculture and Rural Development',
    [
      'Bộ Nông nghiệp và Phát triển nông thôn',
      'Bộ NN-PTNT',
      'Bộ NN&PTNT',
      'Bộ NNPTNT',
      'Bộ NN và PTNT',
      'Bộ Nông nghiệp & Phát triển nông thôn',
    ],
    ['MARD'],
  ),
  ministry('Natural Resources and Environment', ['Bộ Tài nguyên và Môi trường', 'Bộ TN-MT', 'Bộ TN&MT', 'Bộ TNMT'], ['MONRE']),
  ministry(
    'Education and Training',
    ['Bộ Giáo dục và Đào tạo', 'Bộ GD-ĐT', 'Bộ GD&ĐT', 'Bộ GDĐT', 'Bộ Giáo dục - Đào tạo', 'Bộ Giáo dục & Đào tạo'],
    ['MOET'],
  ),
  ministry('Health', ['Bộ Y tế']),
  ministry('Home Affairs', ['Bộ Nội vụ']),
  ministry('Justice', ['Bộ Tư pháp']),
  ministry('Science and Technology', ['Bộ Khoa học và Công nghệ', 'Bộ KH-CN', 'Bộ KH&CN', 'Bộ KHCN', 'Bộ Khoa học & Công nghệ']),
  ministry('Information and Communications', ['Bộ Thông tin và Truyền thông', 'Bộ TT-TT', 'Bộ TT&TT', 'Bộ TTTT']),
  ministry('Culture, Sports and Tourism', [
    'Bộ Văn hóa, Thể thao và Du lịch',
    'Bộ VH-TT-DL',
    'Bộ VHTTDL',
    'Bộ VH,TT&DL',
    'Bộ VHTT&DL',
    'Bộ VH-TT&DL',
    'Bộ Văn hóa - Thể thao và Du lịch',
  ]),
  ministry(
    'Labour, Invalids and Social Affairs',
    [
      'Bộ Lao động - Thương binh và Xã hội',
      'Bộ LĐ-TB-XH',
      'Bộ LĐ-TB&XH',
      'Bộ LĐTBXH',
      'Bộ LĐTB&XH',
      'Bộ Lao động, Thương binh và Xã hội',
      'Bộ Lao động Thương binh và Xã hội',
      'Bộ Lao động',
    ],
    ['MOLISA'],
  ),
  ministry('Ethnic and Religious Affairs', ['Bộ Dân tộc và Tôn giáo']),
  row('Vietnam Fatherland Front', {
    any: ['VFF Central Committee'],
    en: ['Vietnam Fatherland Front', 'Viet Nam Fatherland Front'],
    vi: [
      'Mặt trận Tổ quốc Việt Nam',
      'MTTQ Việt Nam',
      'Mặt trận Tổ quốc',
      'MTTQVN',
      'MTTQ',
      'Ủy ban Trung ương MTTQ Việt Nam',
      'Ủy ban Mặt trận Tổ quốc Việt Nam',
      'UBMTTQ Việt Nam',
      'Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam',
      'UBTƯ MTTQ Việt Nam',
    ],
  }),
  row('Vietnam General Confederation of Labour', {
    any: ['VGCL'],
    en: ['Vietnam General Confederation of Labour', 'Vietnam General Confederation of Labor'],
    vi: [
      'Tổng Liên đoàn Lao động Việt Nam',
      'Tổng LĐLĐ Việt Nam',
      'TLĐLĐVN',
      'TLĐLĐ Việt Nam',
      'Tổng LĐLĐVN',
      'Tổng Liên đoàn Lao động',
      'Công đoàn Việt Nam',
      'Tổng LĐLĐ',
    ],
  }),
  row('Vietnam Women’s Union', {
    en: ["Vietnam Women's Union"],
    vi: ['Hội Liên hiệp Phụ nữ Việt Nam', 'Hội LHPN Việt Nam', 'Hội Phụ nữ Việt Nam', 'Hội LHPNVN'],
  }),
  row('Vietnam Farmers’ Union', {
    en: ["Vietnam Farmers' Union"],
    vi: ['Hội Nông dân Việt Nam', 'Hội NDVN', 'Trung ương Hội Nông dân Việt Nam'],
  }),
  row('Ho Chi Minh Communist Youth Union', {
    en: ['Ho Chi Minh Communist Youth Union'],
    vi: [
      'Đoàn Thanh niên Cộng sản Hồ Chí Minh',
      'Đoàn TNCS Hồ Chí Minh',
      'Trung ương Đoàn',
      'Trung ương Đoàn TNCS Hồ Chí Minh',
      'Đoàn Thanh niên',
    ],
  }),
  row('Veterans Association of Vietnam', { vi: ['Hội Cựu chiến binh Việt Nam', 'Hội CCB Việt Nam'] }),
  row('Vietnam Red Cross Society', {
    en: ['Vietnam Red Cross Society', 'Vietnam Red Cross'],
    vi: ['Hội Chữ thập đỏ Việt Nam', 'Hội CTĐ Việt Nam'],
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
  row('Vietnam People’s Navy', { vi: ['Quân chủng Hải quân', 'Hải quân Việt Nam', 'Hải quân nhân dân Việt Nam'] }),
  row('Vietnam Coast Guard', { en: ['Vietnam Coast Guard'], vi: ['Cảnh sát biển Việt Nam', 'Bộ Tư lệnh Cảnh sát biển'] }),
  row('Vietnam Border Guard', {
    vi: ['Bộ đội Biên phòng', 'BĐBP', 'Bộ đội Biên phòng Việt Nam', 'Bộ Tư lệnh Bộ đội Biên phòng', 'Bộ Tư lệnh BĐBP'],
  }),
  row('Vietnam Social Security', { en: ['Vietnam Social Security'], vi: ['Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam'] }),
  row('General Department of Vietnam Customs', { vi: ['Tổng cục Hải quan', 'Cục Hải quan Việt Nam'] }),
  row('General Department of Taxation of Vietnam', { vi: ['Tổng cục Thuế', 'Cục Thuế Việt Nam'] }),
  row('National Statistics Office of Vietnam', {
    any: ['GSO'],
    en: ['General Statistics Office of Vietnam', 'General Statistics Office'],
    vi: ['Tổng cục Thống kê', 'Cục Thống kê Việt Nam'],
  }),
  row('State Securities Commission of Vietnam', {
    any: ['SSC'],
    en: ['State Securities Commission of Vietnam'],
    vi: ['Ủy ban Chứng khoán Nhà nước', 'UBCKNN'],
  }),
  row('Civil Aviation Authority of Vietnam', {
    any: ['CAAV'],
    en: ['Civil Aviation Authority of Vietnam'],
    vi: ['Cục Hàng không Việt Nam', 'Cục Hàng không Dân dụng Việt Nam'],
  }),
  row('Vietnam Academy of Social Sciences', {
    any: ['VASS'],
    en: ['Vietnam Academy of Social Sciences'],
    vi: ['Viện Hàn lâm Khoa học Xã hội Việt Nam'],
  }),
  row(
    'Vietnam Academy of Science and Technology',
    { any: ['VAST'], en: ['Vietnam Academy of Science and Technology'], vi: ['Viện Hàn lâm Khoa học và Công nghệ Việt Nam'] },
    { of: 'VN', ambiguous: { any: { VAST: 'the common word in capitals' } } },
  ),
  row('Vietnam Competition Commission', { en: ['Vietnam Competition Commission'], vi: ['Ủy ban Cạnh tranh Quốc gia'] }),
];

/** Chambers, associations and large companies whose names or acronyms the news uses bare. */
const business: readonly OrganizationRow[] = [
  row(
    'Vietnam Chamber of Commerce and Industry',
    {
      any: ['VCCI'],
      en: ['Vietnam Chamber of Commerce and Industry', 'Vietnam Chamber of Commerce', 'Vietnam Confederation of Commerce and Industry'],
      vi: ['Phòng Thương mại và Công nghiệp Việt Nam', 'Liên đoàn Thương mại và Công nghiệp Việt Nam'],
    },
    {},
  ),
  row(
    'European Chamber of Commerce in Vietnam',
    {
      any: ['EuroCham', 'Eurocham'],
      en: ['European Chamber of Commerce in Vietnam'],
      vi: ['Hiệp hội Doanh nghiệp châu Âu tại Việt Nam', 'Phòng Thương mại châu Âu tại Việt Nam'],
    },
    {},
  ),
  row(
    'American Chamber of Commerce',
    {
      any: ['AmCham', 'Amcham'],
      en: ['American Chamber of Commerce'],
      vi: ['Hiệp hội Thương mại Mỹ tại Việt Nam', 'Phòng Thương mại Mỹ', 'Phòng Thương mại Hoa Kỳ tại Việt Nam'],
    },
    {},
  ),
  row(
    'Vietnam Association of Seafood Exporters and Producers',
    {
      any: ['VASEP'],
      en: ['Vietnam Association of Seafood Exporters and Producers'],
      vi: ['Hiệp hội Chế biến và Xuất khẩu thủy sản Việt Nam'],
    },
    {},
  ),
  row(
    'Vietnam Textile and Apparel Association',
    { any: ['VITAS', 'Vitas'], en: ['Vietnam Textile and Apparel Association'], vi: ['Hiệp hội Dệt may Việt Nam'] },
    {},
  ),
  row('LEFASO', { any: ['LEFASO', 'Lefaso'], vi: ['Hiệp hội Da giày - Túi xách Việt Nam', 'Hiệp hội Da - Giày - Túi xách Việt Nam'] }, {}),
  row('Vietnam Fruit and Vegetable Association', { any: ['Vinafruit', 'VinaFruit'], vi: ['Hiệp hội Rau quả Việt Nam'] }, {}),
  row('Vietnam Food Association', { any: ['VFA'], vi: ['Hiệp hội Lương thực Việt Nam'] }, {}),
  row('Vietnam Coffee and Cocoa Association', { any: ['Vicofa', 'VICOFA'], vi: ['Hiệp hội Cà phê - Ca cao Việt Nam'] }, {}),
  row(
    'Vietnam International Arbitration Centre',
    { any: ['VIAC'], en: ['Vietnam International Arbitration Centre'], vi: ['Trung tâm Trọng tài Quốc tế Việt Nam'] },
    {},
  ),
  row('Vietnam Bar Federation', { vi: ['Liên đoàn Luật sư Việt Nam'] }, {}),
  row(
    'Ho Chi Minh City Stock Exchange',
    {
      any: ['HoSE', 'HSX'],
      en: ['Ho Chi Minh City Stock Exchange', 'Ho Chi Minh Stock Exchange'],
      vi: ['Sở Giao dịch Chứng khoán TP.HCM', 'Sở Giao dịch Chứng khoán Thành phố Hồ Chí Minh'],
    },
    { ambiguous: { en: { HoSE: 'the common word in capitals' } } },
  ),
  row('Hanoi Stock Exchange', { any: ['HNX'], en: ['Hanoi Stock Exchange'], vi: ['Sở Giao dịch Chứng khoán Hà Nội'] }, {}),
  row(
    'Vietnam Electricity',
    { any: ['EVN'], en: ['Vietnam Electricity', 'Electricity of Vietnam'], vi: ['Tập đoàn Điện lực Việt Nam'] },
    {},
  ),
  row(
    'Petrovietnam',
    {
      any: ['PVN', 'Petrovietnam', 'PetroVietnam'],
      vi: ['Tập đoàn Dầu khí Việt Nam', 'Tập đoàn Dầu khí Quốc gia Việt Nam', 'Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam'],
    },
    {},
  ),
  row('PV Gas', { any: ['PV Gas', 'PV GAS'] }, {}),
  row('Petrolimex', { any: ['Petrolimex'], vi: ['Tập đoàn Xăng dầu Việt Nam'] }, {}),
  row('Vinacomin', { any: ['TKV', 'Vinacomin'], vi: ['Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam'] }, {}),
  row('Viettel', { any: ['Viettel'], vi: ['Tập đoàn Công nghiệp - Viễn thông Quân đội', 'Tập đoàn Viễn thông Quân đội'] }, {}),
  row('VNPT', { any: ['VNPT'], vi: ['Tập đoàn Bưu chính Viễn thông Việt Nam'] }, {}),
  row('MobiFone', { any: ['MobiFone', 'Mobifone'] }, {}),
  row('FPT', { any: ['FPT'], en: ['FPT Corporation'], vi: ['Tập đoàn FPT'] }, {}),
  row('Vingroup', { any: ['Vingroup', 'VinGroup'], vi: ['Tập đoàn Vingroup'] }, {}),
  row('VinFast', { any: ['VinFast', 'Vinfast'] }, {}),
  row('Vinhomes', { any: ['Vinhomes'] }, {}),
  row('Vinamilk', { any: ['Vinamilk'] }, {}),
  row('Masan Group', { any: ['Masan', 'Masan Group'], vi: ['Tập đoàn Masan'] }, {}),
  row('Hoa Phat Group', { en: ['Hoa Phat', 'Hoa Phat Group'], vi: ['Tập đoàn Hòa Phát', 'Hòa Phát'] }, {}),
  row('THACO', { any: ['THACO', 'Thaco'] }, {}),
  row('Vietnam Airlines', { any: ['Vietnam Airlines'] }, {}),
  row('Vietjet', { any: ['Vietjet', 'VietJet', 'Vietjet Air', 'VietJet Air'] }, {}),
  row('Bamboo Airways', { any: ['Bamboo Airways'] }, {}),
  row(
    'Airports Corporation of Vietnam',
    { any: ['ACV'], en: ['Airports Corporation of Vietnam'], vi: ['Tổng công ty Cảng hàng không Việt Nam'] },
    {},
  ),
  row('Vietnam Railways', { any: ['VNR'], vi: ['Tổng công ty Đường sắt Việt Nam', 'Đường sắt Việt Nam'] }, {}),
  row('Vinalines', { any: ['VIMC', 'Vinalines'], vi: ['Tổng công ty Hàng hải Việt Nam'] }, {}),
  row('Vinatex', { any: ['Vinatex'], vi: ['Tập đoàn Dệt may Việt Nam'] }, {}),
  row('Vinachem', { any: ['Vinachem'], vi: ['Tập đoàn Hóa chất Việt Nam'] }, {}),
  row('Vietcombank', { any: ['Vietcombank'], vi: ['Ngân hàng TMCP Ngoại thương Việt Nam'] }, {}),
  row('VietinBank', { any: ['VietinBank', 'Vietinbank'], vi: ['Ngân hàng TMCP Công thương Việt Nam'] }, {}),
  row('BIDV', { any: ['BIDV'], vi: ['Ngân hàng TMCP Đầu tư và Phát triển Việt Nam'] }, {}),
  row('Agribank', { any: ['Agribank'], vi: ['Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam'] }, {}),
  row('Techcombank', { any: ['Techcombank'] }, {}),
  row('VPBank', { any: ['VPBank'] }, {}),
  row('MB Bank', { any: ['MBBank', 'MB Bank'], vi: ['Ngân hàng TMCP Quân đội', 'Ngân hàng Quân đội'] }, {}),
  row('Asia Commercial Bank', { any: ['ACB'], vi: ['Ngân hàng Á Châu'] }, {}),
  row('Sacombank', { any: ['Sacombank'] }, {}),
  row('Eximbank', { any: ['Eximbank'] }, {}),
  row('HDBank', { any: ['HDBank'] }, {}),
  row('Vietnam Bank for Social Policies', { vi: ['Ngân hàng Chính sách xã hội Việt Nam', 'Ngân hàng Chính sách xã hội', 'NHCSXH'] }, {}),
];

export const vietnam: readonly OrganizationRow[] = [...state, ...business];
