import type { ActorRule, RuleExamples } from '../../actors/rules.ts';

/** What each rule finds in Vietnamese, and what it must leave alone. */
export const examples = {
  name: {
    hits: [
      ['Hiệp định Nhật - Hàn có hiệu lực.', 'state', 'Nhật'],
      ['Hiệp định Anh - Pháp được ký.', 'state', 'Pháp'],
      ['Quan hệ Mỹ - Trung xấu đi.', 'state', 'Trung'],
      ['Kenya và Cộng hòa Slovenia ký hiệp ước.', 'state', 'Cộng hòa Slovenia'],
      ['Mỹ và Nhật Bản ký hiệp định.', 'state', 'Nhật Bản'],
      ['Việt – Trung nối lại đàm phán, theo Liên Hợp Quốc.', 'organization', 'Liên Hợp Quốc'],
      ['Thỏa thuận giữa Anh và Pháp có hiệu lực.', 'state', 'Anh'],
      ['Anh và Rwanda hủy thỏa thuận.', 'state', 'Anh'],
      ['Pháp kêu gọi Israel họp.', 'state', 'Pháp'],
      ['Hôm thứ Ba, Lào ký hiệp định với Cuba.', 'state', 'Lào'],
      ['Sau cuộc họp tại Geneva, Mỹ và Trung Quốc ra tuyên bố.', 'state', 'Mỹ'],
    ],
    misses: [
      ['Trung nói không.', 'Trung'],
      ['Các miền Bắc - Trung - Nam cùng họp.', 'Trung'],
      ['Công ty Nhật Bản cho biết sẽ kiện.', 'Nhật Bản'],
      ['Bộ quy tắc Nhật Bản đã cũ.', 'Bộ quy tắc Nhật Bản'],
      ['Anh nói sẽ về quê ăn Tết.', 'Anh'],
      ['Ý muốn của ông là về quê.', 'Ý'],
      ['Cuộc họp diễn ra tại Tokyo, Nhật Bản.', 'Nhật Bản'],
      ['Cô giáo dạy tiếng Nhật ở trường.', 'Nhật'],
      ['Ấn Độ Dương nổi sóng lớn.', 'Ấn Độ'],
    ],
  },
  title: {
    hits: [
      ['Thủ tướng Kenya sẽ dự lễ.', 'state', 'Kenya'],
      ['Người phát ngôn NATO bác tin này.', 'organization', 'NATO'],
    ],
    misses: [['Các chuyên gia Thái Bình Dương họp bàn.', 'Thái']],
  },
  capital: {
    hits: [
      ['Kenya hoan nghênh cách tiếp cận của Hà Nội.', 'state', 'Hà Nội'],
      ['Jakarta và Hà Nội hôm thứ Tư ký bản ghi nhớ.', 'state', 'Hà Nội'],
      ['Tripoli nói rằng đội tuần tra sẽ lên đường.', 'state', 'Tripoli'],
      ['Theo kế hoạch, Bangkok và Phnom Penh sẽ họp lại.', 'state', 'Bangkok'],
      ['Helsinki bác bỏ cáo buộc này.', 'state', 'Helsinki'],
      ['Quan hệ giữa Nairobi và Kampala ấm lên.', 'state', 'Kampala'],
    ],
    misses: [
      ['Lễ ký diễn ra tại Hà Nội.', 'Hà Nội'],
      ['Đoàn đáp xuống Helsinki lúc nửa đêm.', 'Helsinki'],
      ['Hội nghị ở Nairobi kéo dài ba ngày.', 'Nairobi'],
    ],
  },
  people: { hits: [], misses: [['Người Kenya thích chạy đường dài.', 'Kenya']] },
  'title-state': {
    hits: [
      ['Thủ tướng Kenya Amani Baraka đến Hà Nội.', 'person', 'Amani Baraka'],
      ['Bộ trưởng Ngoại giao Phần Lan Aino Lehtola phát biểu.', 'person', 'Aino Lehtola'],
    ],
    misses: [
      ['Thủ tướng Kenya đến Hà Nội.', 'Kenya đến'],
      ['Bộ trưởng Quốc phòng Nhật Bản họp kín.', 'Quốc phòng Nhật Bản'],
    ],
  },
  'title-organization': {
    hits: [
      ['Giám đốc Sở Công Thương tỉnh Bến Tre Lê Thị Thảo báo cáo.', 'person', 'Lê Thị Thảo'],
      ['Tổng thư ký NATO Erik Solberg tới thăm.', 'person', 'Erik Solberg'],
      ['HLV Trần Anh Tú khen học trò.', 'person', 'Trần Anh Tú'],
    ],
    misses: [['Giám đốc Sở Công Thương tỉnh Bến Tre báo cáo.', 'Bến Tre báo']],
  },
  'title-occupation': {
    hits: [
      ['Tiền đạo Joao Pereira ghi hai bàn.', 'person', 'Joao Pereira'],
      ['Bị cáo Trần Thị Mơ kháng cáo.', 'person', 'Trần Thị Mơ'],
    ],
    misses: [['Công nhân May Thuận Lợi trở lại làm việc. Công ty TNHH May Thuận Lợi xin lỗi.', 'Thuận Lợi trở lại']],
  },
  'title-rank': {
    hits: [['Đại tá Phạm Hải Sơn nhận nhiệm vụ.', 'person', 'Phạm Hải Sơn']],
    misses: [
      ['Phát biểu với phóng viên, Chuẩn tướng Amani Baraka bác tin.', 'phóng viên'],
      ['Các tướng lĩnh Nga họp.', 'Nga họp'],
    ],
  },
  'title-courtesy': {
    hits: [
      ['Bà Hạnh nói chưa nhận được tiền.', 'person', 'Hạnh'],
      ['Theo ông Y Biêr Êban, rẫy đã khô.', 'person', 'Y Biêr Êban'],
    ],
    misses: [
      ['Bà con Việt kiều về quê.', 'Việt'],
      ['Anh em công nhân đồng ý.', 'em'],
    ],
  },
  apposition: {
    hits: [
      ['Amani Baraka, Đại sứ Kenya tại Nhật Bản, cho rằng cần chờ.', 'person', 'Amani Baraka'],
      ['Người ký là Đặng Tấn Lành, Phó Chủ tịch UBND xã.', 'person', 'Đặng Tấn Lành'],
    ],
    misses: [['Tại Oulu, chủ tịch hội đồng vắng mặt.', 'Oulu']],
  },
  evidence: {
    hits: [
      ['Công an bắt tạm giam Nguyễn Văn Hời về tội lừa đảo.', 'person', 'Nguyễn Văn Hời'],
      ['Aino Lehtola cho biết đoàn sẽ về sớm.', 'person', 'Aino Lehtola'],
      ['Công an mời N.T.H. lên làm việc.', 'person', 'N.T.H.'],
    ],
    misses: [
      ['Xe chạy qua đường Phan Đình Phùng.', 'Phan Đình Phùng'],
      ['Đoàn xe đi từ Cao Bằng về Lạng Sơn.', 'Cao Bằng'],
    ],
  },
  'head-noun': {
    hits: [
      ['Nghiệp đoàn Giảng viên Biển Xanh ký thỏa thuận.', 'organization', 'Nghiệp đoàn Giảng viên Biển Xanh'],
      ['Bộ Nông, Lâm, Ngư nghiệp Campuchia ký thỏa thuận.', 'organization', 'Bộ Nông, Lâm, Ngư nghiệp Campuchia'],
      ['Bệnh viện Hữu nghị Việt Đức ký thỏa thuận.', 'organization', 'Bệnh viện Hữu nghị Việt Đức'],
      ['Hiệp định vay được Bộ Tài chính và Ngân hàng Phát triển châu Á ký.', 'organization', 'Bộ Tài chính'],
      ['Cục Gìn giữ hòa bình Việt Nam ký thỏa thuận.', 'organization', 'Cục Gìn giữ hòa bình Việt Nam'],
      ['Tập đoàn Bệnh viện Elbtal ký thỏa thuận.', 'organization', 'Tập đoàn Bệnh viện Elbtal'],
      ['Hiệp hội Đóng tàu và hàng hải Nordvalta (NSA) ký thỏa thuận.', 'organization', 'Hiệp hội Đóng tàu và hàng hải Nordvalta'],
      ['Bệnh viện Ung bướu Lang Xanh mở cửa. Bệnh viện Lang Xanh có 40 bác sĩ.', 'organization', 'Bệnh viện Lang Xanh'],
      ['Bộ Khoa học và Giáo dục đại học Ba Lan trả lời.', 'organization', 'Bộ Khoa học và Giáo dục đại học Ba Lan'],
      ['Thượng viện Peru và quốc hội Đức còn phải phê chuẩn.', 'organization', 'quốc hội Đức'],
      ['Nghiệp đoàn Ngư dân Bình Châu phản đối.', 'organization', 'Nghiệp đoàn Ngư dân Bình Châu'],
      ['Phó Chủ tịch UBND tỉnh Lê Thị Thảo ký. HĐND tỉnh bác tờ trình.', 'organization', 'HĐND tỉnh'],
      ['Công ty CP Nước tăng lực Hổ Núi từ chối.', 'organization', 'Công ty CP Nước tăng lực Hổ Núi'],
      ['Họ mời đại diện Công ty TNHH Điện tử Taewon Vina.', 'organization', 'Công ty TNHH Điện tử Taewon Vina'],
      ['Cô ký với hãng đĩa Mặt Trăng Xanh.', 'organization', 'Mặt Trăng Xanh'],
      ['Họ gặp hãng bảo hiểm Nordvalta.', 'organization', 'Nordvalta'],
      ['Công ty cổ phần Sữa Hồng Việt lãi lớn.', 'organization', 'Công ty cổ phần Sữa Hồng Việt'],
      ['Bà Lê Thị Mỹ Hạnh, chuyên gia của Viện Nghiên cứu Phương Nam, nhận xét.', 'organization', 'Viện Nghiên cứu Phương Nam'],
      ['Sở Tài nguyên và Môi trường đã trả lời.', 'organization', 'Sở Tài nguyên và Môi trường'],
      ['Hội đồng nhân dân thành phố Cần Thơ thông qua nghị quyết.', 'organization', 'Hội đồng nhân dân thành phố Cần Thơ'],
      ['Công ty cổ phần Cà phê Đồi Xanh ký hợp đồng.', 'organization', 'Công ty cổ phần Cà phê Đồi Xanh'],
      ['Hôm qua, công an huyện Di Linh vào cuộc.', 'organization', 'công an huyện Di Linh'],
      ['Quân khu 9 họp báo.', 'organization', 'Quân khu 9'],
      ['Ty Công an tỉnh Svay Rieng trả lời.', 'organization', 'Ty Công an tỉnh Svay Rieng'],
      ['Họ gửi đơn tới Tổng Lãnh sự quán Anh tại TP.HCM.', 'organization', 'Tổng Lãnh sự quán Anh tại TP.HCM'],
      ['Cơ quan Quốc gia về Ma túy Peru trả lời.', 'organization', 'Cơ quan Quốc gia về Ma túy Peru'],
      ['Bộ Đổi mới và Tăng trưởng Bulgaria trả lời.', 'organization', 'Bộ Đổi mới và Tăng trưởng Bulgaria'],
      ['Bộ Thương mại, Công nghiệp và Thủy sản Kenya trả lời.', 'organization', 'Bộ Thương mại, Công nghiệp và Thủy sản Kenya'],
      ['Phòng Thương mại Hỗn hợp Khyber trả lời.', 'organization', 'Phòng Thương mại Hỗn hợp Khyber'],
      ['Phái bộ Liên Hiệp Quốc tại Kenya trả lời.', 'organization', 'Phái bộ Liên Hiệp Quốc tại Kenya'],
      ['Sở Y tế cùng Liên đoàn Lao động tỉnh hòa giải.', 'organization', 'Liên đoàn Lao động tỉnh'],
      ['Bộ Quốc phòng Anh và Bộ Công an họp.', 'organization', 'Bộ Quốc phòng Anh'],
      ['Bộ Thương mại và Hội nhập Kenya trả lời.', 'organization', 'Bộ Thương mại và Hội nhập Kenya'],
      ['Công ty TNHH Xây lắp Việt Cường báo lỗ.', 'organization', 'Công ty TNHH Xây lắp Việt Cường'],
      ['Tổng công ty Điện lực Lang Xanh và Ngân hàng Đầu tư Hải Vân đồng ý.', 'organization', 'Tổng công ty Điện lực Lang Xanh'],
      ['Họ mua của PT Laut Biru Jaya.', 'organization', 'PT Laut Biru Jaya'],
      ['Trường Đại học Lang Xanh họp. Đại học Lang Xanh đồng ý.', 'organization', 'Đại học Lang Xanh'],
    ],
    misses: [
      ['Đại hội đồng cổ đông thông qua việc bán vốn.', 'Đại hội đồng'],
      ['Hiệp hội Gỗ Lang Xanh ký thỏa thuận khung (TTK) hôm qua.', 'Hiệp hội Gỗ Lang Xanh ký thỏa thuận khung'],
      ['Hiệp định Quy chế Lực lượng Thăm viếng có hiệu lực.', 'Lực lượng Thăm viếng'],
      ['Bộ tỉnh táo hơn trước.', 'Bộ tỉnh'],
      ['Công ty Hải Âu trồng rừng Bắc Giang.', 'Công ty Hải Âu trồng rừng Bắc Giang'],
      ['Sau ông Lê Văn Thảo, Giám đốc Sở Y tế Trần Thị Mơ phát biểu.', 'Sở Y tế Trần Thị Mơ'],
      ['Thị trường Lâm Đồng trầm lắng.', 'trường Lâm Đồng'],
      ['Trụ sở Chính phủ đóng cửa.', 'sở Chính phủ'],
      ['Cộng đồng quốc tế lên tiếng.', 'Cộng đồng quốc tế'],
      ['Bão đổ bộ Philippines.', 'bộ Philippines'],
    ],
  },
  'company-suffix': {
    hits: [
      ['Họ ký hợp đồng với Lima Gas Marketing.', 'organization', 'Lima Gas Marketing'],
      ['Cầu thủ Hải Vân FC phản đối.', 'organization', 'Hải Vân FC'],
      ['Họ mua của Nordvalta Ltd ba chiếc cẩu.', 'organization', 'Nordvalta Ltd'],
    ],
    misses: [['Họ mua ba chiếc cẩu ở Oulu.', 'Oulu']],
  },
  unit: {
    hits: [
      ['Tỉnh Savannakhet cảm ơn phía bạn.', 'organization', 'Tỉnh Savannakhet'],
      ['Huyện Giồng Trôm và huyện Di Linh kết nghĩa.', 'organization', 'huyện Di Linh'],
    ],
    misses: [['Vụ việc xảy ra tại xã Hoằng Lộc.', 'xã Hoằng Lộc']],
  },
  'noun-beside': {
    hits: [
      ['Volgaz và Kalder đang đàm phán sáp nhập.', 'organization', 'Volgaz'],
      ['Hồng Xuyến vừa ký với Primetals hợp đồng cung cấp thép.', 'organization', 'Hồng Xuyến'],
      ['Hải Vân FC và Biển Đông Sơn Trà đạt thỏa thuận.', 'organization', 'Biển Đông Sơn Trà'],
      ['Họ chờ Hải Kestrel Xanh, công ty của chúng tôi, trả lời.', 'organization', 'Hải Kestrel Xanh'],
      ['Đội gặp Bạch Đằng Hải Phòng vào tối mai.', 'organization', 'Bạch Đằng Hải Phòng'],
      ['VKQ cho biết sẽ kiện.', 'organization', 'VKQ'],
      ['Họ chấm dứt hợp đồng tài trợ với Volta Kita.', 'organization', 'Volta Kita'],
      ['Họ nhượng lại cổ phần cho quỹ Volta Kita.', 'organization', 'Volta Kita'],
      ['Chính quyền và phe nổi dậy VK7 đàm phán.', 'organization', 'VK7'],
      ['Họ thuê máy bay của hãng bay Đức Volta Kita.', 'organization', 'Volta Kita'],
      ['Volgaz hồi đầu năm rút khỏi thỏa thuận.', 'organization', 'Volgaz'],
      ['Vốn đến từ Volta Kard của Hàn Quốc.', 'organization', 'Volta Kard'],
      ['Công ty Sông Hương và Volgaz nộp hồ sơ.', 'organization', 'Volgaz'],
      ['Họ mua hàng của tập đoàn nhà nước VKQ.', 'organization', 'VKQ'],
      ['Thỏa thuận sáp nhập với Volta Kita đổ vỡ.', 'organization', 'Volta Kita'],
    ],
    misses: [
      ['Volgaz và Kalder là hai thị trấn.', 'Volgaz'],
      ['Họ bay từ Volgaz hồi đầu năm rồi về nước.', 'Volgaz'],
      ['Volgaz ở phía đông của Hàn Quốc.', 'Volgaz'],
      ['Obuya vừa ký hợp đồng với câu lạc bộ.', 'Obuya'],
      ['Quan hệ hai nước dựa trên nền tảng Hiệp ước hữu nghị năm 2000.', 'Hiệp'],
      ['Mỗi CLB đã nhận thưởng. CLB đã vui.', 'CLB'],
      ['Họ ký hợp đồng với Volta Kita, ngoại binh người Kenya. Cả đội mừng Kita.', 'Volta'],
      ['Bản thỏa ước lao động tập thể (TƯLĐTT) hết hạn. TƯLĐTT đã được ký lại.', 'TƯLĐTT'],
    ],
  },
  acronym: {
    hits: [
      ['Ngân hàng TMCP Nam Hòa (NamHoaBank) đồng ý. Ông gửi tiền ở NamHoaBank.', 'organization', 'NamHoaBank'],
      ['Mặt trận Giải cứu Biển Muối (FBM) từ chối. FBM đã rời bàn đàm phán.', 'organization', 'FBM'],
      ['Viện Môi trường Phần Lan (SYKE) tham gia.', 'organization', 'SYKE'],
      ['Công ty TNHH Kho lạnh Bắc Hà (HNX: KBH) báo lỗ.', 'organization', 'KBH'],
      ['Công ty cổ phần Hàng không Lang Xanh (Lang Xanh Airlines, mã chứng khoán: LXA) báo lãi.', 'organization', 'LXA'],
      ['Công ty cổ phần Hàng không Lang Xanh (Lang Xanh Airlines, mã chứng khoán: LXA) báo lãi.', 'organization', 'Lang Xanh Airlines'],
      ['Công ty cổ phần Dược phẩm Lang Xanh (mã LXP - sàn HoSE) báo lãi.', 'organization', 'LXP'],
    ],
    misses: [
      ['Hiệp định thương mại tự do với EU (EVFTA) có hiệu lực.', 'EVFTA'],
      ['Hiệp định Thương mại Việt Nam - Kenya (VKFTA) có hiệu lực.', 'VKFTA'],
      ['Ông Trần Văn Sáu (Hà Nội) gửi đơn.', 'Hà Nội'],
      ['Bệnh viện Lang Xanh (TP Oulu) mở cửa.', 'TP Oulu'],
    ],
  },
  alias: {
    hits: [
      ['Hội Bảo tồn Hải sản (Seafood Heritage Society – SHS) ra báo cáo.', 'organization', 'SHS'],
      ['Viện Nghiên cứu Hải sản (Deep Sea Research Institute) công bố.', 'organization', 'Deep Sea Research Institute'],
    ],
    misses: [['Viện Nghiên cứu Hải sản (Nha Trang) công bố.', 'Nha Trang']],
  },
  counted: {
    hits: [
      ['Bốn quốc gia Ấn Độ Dương-Thái Bình Dương dự họp.', 'group', 'Bốn quốc gia Ấn Độ Dương-Thái Bình Dương'],
      ['Các đối tác ở châu Á đồng ý.', 'group', 'Các đối tác ở châu Á'],
    ],
    misses: [['Hai nước đồng ý nối lại đàm phán.', 'Hai nước']],
  },
  run: {
    hits: [
      ['Công ty cổ phần Sữa Hồng Việt lãi lớn. Cổ đông của Hồng Việt vui.', 'organization', 'Hồng Việt'],
      ['Ông Lê Văn Thảo đến muộn. Thảo nói xin lỗi mọi người.', 'person', 'Thảo'],
      ['Công ty TNHH Kho lạnh Nordvalta Việt Nam báo lỗ. Nordvalta sẽ bán kho.', 'organization', 'Nordvalta'],
    ],
    misses: [
      ['Tập đoàn Cà phê Lang Xanh lãi. Phê chuẩn xong rồi.', 'Phê'],
      ['Ông Trần Thảo gặp bà Lê Thảo. Thảo xin lỗi.', 'xin'],
      ['Ông Kishida đến muộn, còn ông Kishi thì không.', 'Kishida Kishi'],
      ['Ông Trịnh Công Thảo đến muộn. Công trình chưa xong.', 'Công'],
    ],
  },
  headline: {
    hits: [['BÀ AINO LEHTOLA THĂM TỈNH BẾN TRE\n\nSáng nay, bà Aino Lehtola thăm tỉnh.', 'person', 'AINO LEHTOLA']],
    misses: [['KHÁNH THÀNH NHÀ VĂN HÓA XÃ\n\nSáng nay, xã khánh thành nhà văn hóa.', 'KHÁNH THÀNH NHÀ']],
  },
} satisfies Record<ActorRule, RuleExamples>;
