import type { Paste } from './paste.ts';

/** Whole windows of Vietnamese pages as people paste them; every text is made up. */
export const vietnamese: readonly Paste[] = [
  {
    name: 'a daily with topics, a date above the headline and a list of other news below',
    published: '2024-05-17T14:32',
    lines: `
- Mới nhất
- Podcasts
- Thời sự
- Góc nhìn
- Thế giới
- Kinh doanh
- Bất động sản
- Thế giới
- Phân tích
- Thứ sáu, 17/5/2024, 14:32 (GMT+7)
= Na Uy và Chile ký thỏa thuận nuôi cá hồi chung
+ Bộ trưởng Thủy sản hai nước ký thỏa thuận tại Oslo sau hai năm đàm phán về tiêu chuẩn thức ăn và kiểm dịch.
+ Theo văn bản công bố hôm 16/5, hai nước sẽ lập một nhóm làm việc chung đặt tại Bergen và chia sẻ dữ liệu dịch bệnh mỗi quý.
+ Lễ ký thỏa thuận tại Oslo hôm 16/5. Ảnh: AFP
+ "Chúng tôi đã chờ ngày này từ lâu", Bộ trưởng Chile nói sau lễ ký, cho biết quốc hội nước này sẽ xem xét phê chuẩn vào tháng 9.
+ Thỏa thuận không áp dụng với các trại nuôi trong khu bảo tồn.
- Minh Hạ (Theo AFP, Reuters)
- Trở lại Thế giới
- Chia sẻ
- ×
- Copy link thành công
- Trở lại Thế giới
- Tin cùng chuyên mục
- Peru mở lại cảng cá lớn nhất sau bão
- Cảng cá tê liệt suốt hai tuần đã đón những tàu đầu tiên.
- Argentina tăng thuế xuất khẩu đậu nành
- Chính phủ cho biết mức thuế mới có hiệu lực ngay.
`,
  },
  {
    name: 'a daily with author, date and listening bar under the headline, related links in the text',
    published: '2025-02-21T09:15',
    byline: 'TRẦN VĂN HẢI',
    lines: `
- Thời sự
- Thế giới
- Pháp luật
- Kinh doanh
- Công nghệ
- Xe
- Trở thành người đầu tiên tặng sao cho bài viết
= Kenya và Uganda nối lại dự án đường sắt sau bốn năm đình trệ
- 21/02/2025 09:15 GMT+7
- Lưu bài
- Chia sẻ
- TRẦN VĂN HẢI
+ Hai nước nhất trí mở lại công trường vào tháng 6, với phần vốn còn thiếu do Ngân hàng Phát triển châu Phi cho vay.

+ Đoạn đường sắt dài 369km từ Naivasha tới Malaba bị dừng từ năm 2021 khi nhà thầu hết vốn - Ảnh: REUTERS

+ Thông báo được đưa ra ngày 20-2 tại Kampala sau cuộc gặp của bộ trưởng giao thông hai nước.

- ĐỌC NGAY: Tanzania khởi công cầu vượt hồ dài nhất châu Phi

+ Theo kế hoạch, công trình sẽ hoàn thành trước cuối năm 2028. Hai bên cũng lập một ủy ban giám sát chung gồm 12 người.

- TIN LIÊN QUAN
- Kenya bán trái phiếu xanh lần đầu
- Uganda tìm nhà thầu mới cho nhà máy lọc dầu

+ Ngân hàng cho vay chưa công bố lãi suất, nhưng một quan chức Uganda nói mức này "dễ thở hơn nhiều so với khoản vay trước".

- Tin cùng chủ đề
- Trở thành người đầu tiên tặng sao cho bài viết
- 0
- 0
- 0
- Bình luận (0)
- Ý kiến của bạn
- Gửi bình luận
`,
  },
  {
    name: 'a broadcaster abroad, with sharing and photo lines before the text',
    published: '2022-10-04T13:20',
    byline: 'Mai Anh',
    lines: `
- CHÂU PHI
= Tchad và Niger lập lực lượng tuần tra biên giới chung
- Đăng ngày: 04/10/2022 - 13:20
+ Hai nước láng giềng hôm qua, 03/10/2022, loan báo thành lập một lực lượng 600 quân để tuần tra vùng hồ Tchad.
+ Binh sĩ Tchad trong một cuộc tuần tra gần hồ Tchad, ngày 12/03/2021. © AFP
- Quảng cáo
- Đọc tiếp
- Mai Anh
+ Theo thông cáo chung, lực lượng này sẽ đặt tổng hành dinh tại N'Guigmi và hoạt động trong vòng hai năm, có thể gia hạn.
+ Một thỏa thuận tương tự ký năm 2015 đã hết hiệu lực từ lâu mà chưa bao giờ được áp dụng đầy đủ, do thiếu tiền và do bất đồng về quyền chỉ huy.
- Thư tin
- Hãy nhận thư tin hàng ngày của chúng tôi: Bản tin thời sự, phóng sự, phỏng vấn
- Đăng ký
+ Liên Hiệp Châu Phi hoan nghênh « một bước tiến cụ thể » và hứa tài trợ một phần chi phí.
- Theo dõi toàn bộ thời sự quốc tế bằng cách tải về ứng dụng
- Chia sẻ :
- Các chủ đề liên quan
- Tchad
- Niger
- An ninh
`,
  },
  {
    name: 'a provincial portal in capitals with counters below',
    published: '2023-08-09T07:45',
    byline: 'Văn Tiến',
    lines: `
- TRANG THÔNG TIN ĐIỆN TỬ HUYỆN NAM PHÚ
- Giới thiệu    Tin tức    Văn bản    Thủ tục hành chính    Liên hệ
- Thứ tư, 09/08/2023
- Trang chủ » Tin tức » Tin hoạt động
= HUYỆN NAM PHÚ KÝ KẾT GIAO ƯỚC THI ĐUA VỚI HUYỆN BẮC SƠN
- Cập nhật lúc: 07:45 09/08/2023
- (Đã xem: 1.245)
+ Chiều ngày 08/8/2023, tại hội trường UBND huyện, lãnh đạo hai huyện đã tổ chức lễ ký kết giao ước thi đua giai đoạn 2023 - 2025.
+ Dự lễ có đồng chí Lê Quang Đạo, Bí thư Huyện ủy cùng đại diện các phòng, ban, ngành và 22 xã, thị trấn.
+ Hai huyện thống nhất các nội dung sau:
+ - Trao đổi kinh nghiệm xây dựng nông thôn mới;
+ - Phối hợp tuần tra vùng giáp ranh;
+ - Tổ chức hội chợ nông sản chung vào quý IV hằng năm.
+ Giao ước có hiệu lực kể từ ngày ký./.
- Văn Tiến
- Các tin khác
- Hội nghị trực tuyến về phòng chống bão (07/08/2023)
- Khai mạc giải bóng đá thiếu niên (04/08/2023)
- Thông báo lịch tiếp công dân tháng 8 (01/08/2023)
- Thống kê truy cập
- Đang truy cập: 14
- Hôm nay: 356
- Tổng lượt truy cập: 2.145.332
- Bản quyền thuộc UBND huyện Nam Phú
- Địa chỉ: Số 1, đường Hùng Vương
- Điện thoại: 0255.555.0199
`,
  },
  {
    name: 'an agency with a headline above its section and tags with number signs',
    published: '2025-06-30T18:05',
    lines: `
= Mông Cổ và Kazakhstan mở thêm hai cửa khẩu đường bộ
- 30/06/2025 18:05
- Theo dõi trên
- A-
- A
- A+
+ Hai bên cũng thống nhất rút ngắn thời gian thông quan xuống còn sáu giờ kể từ ngày 1/9.
+ Cửa khẩu đường bộ giữa Mông Cổ và Kazakhstan. (Ảnh: AFP/TTXVN)
+ Theo phóng viên TTXVN tại Ulaanbaatar, bộ trưởng kinh tế hai nước ngày 29/6 đã ký nghị định thư về việc mở hai cửa khẩu mới ở phía Tây.
+ Nghị định thư này bổ sung cho hiệp định vận tải ký năm 2018, vốn chỉ cho phép xe tải trọng dưới 20 tấn qua lại.
- >>> Kazakhstan khánh thành nhà máy điện gió lớn nhất Trung Á
+ Kim ngạch thương mại song phương năm 2024 đạt 187 triệu USD, tăng 12% so với năm trước./.
+ (TTXVN/Vietnam+)
- #Mông Cổ
- #Kazakhstan
- #cửa khẩu
- Theo dõi VietnamPlus
- Tin liên quan
- Kazakhstan tăng sản lượng uranium
- Tin cùng chuyên mục
- Nhật Bản phóng vệ tinh khí tượng mới
- 2 giờ trước
`,
  },
  {
    name: 'clean text with nothing around it',
    published: null,
    lines: `
= Hai hợp tác xã cà phê Đắk Lắk ký hợp đồng bán hạt sang Đan Mạch

+ Hợp tác xã Ea Tu và Hợp tác xã Cư Suê hôm qua ký hợp đồng ba năm với một nhà rang xay ở Aarhus.

+ Lô đầu tiên 40 tấn sẽ lên tàu vào tháng 3. Giá bán cao hơn giá sàn 18%.

+ Đại diện người mua nói đã thử hơn 60 mẫu trước khi chọn.
`,
  },
  {
    name: 'a text without a headline',
    published: null,
    lines: `
+ Sáng 5/9, lãnh đạo hai trường đại học đã ký bản ghi nhớ về trao đổi sinh viên ngành y trong năm năm tới, sau khi bản cũ hết hạn hồi tháng 6.
+ Mỗi năm mỗi bên sẽ nhận mười sinh viên, học phí được miễn.
`,
  },
  {
    name: 'an online paper whose share bar, app offer and reader panel stand in the text',
    published: '2024-11-02T06:10',
    byline: 'Quang Lộc',
    lines: `
- Đăng nhập
- Thứ 7, 02/11/2024 06:10
- Nghe đọc bài
- 4:12
= Hãng tàu biển Hy Lạp đặt đóng sáu tàu tại Hải Phòng
- Quang Lộc
- Thứ bảy, 02/11/2024 - 06:10
- (Dân Việt Mới) - Chia sẻ
+ Hợp đồng trị giá 210 triệu USD vừa được ký tại Piraeus, tàu đầu tiên sẽ giao vào cuối năm 2026.
+ Đây là đơn hàng lớn nhất mà nhà máy nhận được kể từ khi tái cơ cấu năm 2019, theo tổng giám đốc công ty.
- Tải ứng dụng để đọc tin nhanh hơn
+ Phía Hy Lạp trả trước 20%, phần còn lại thanh toán theo tiến độ
- QUẢNG CÁO

+ và được một ngân hàng ở Athens bảo lãnh.
+ Nhà máy cho biết sẽ tuyển thêm 400 thợ hàn trong quý I/2025 để kịp tiến độ.
- Từ khóa:
- đóng tàu
- Hải Phòng
- Hy Lạp
- Bạn nghĩ gì về nội dung này?
- Tin đọc nhiều
- 1
- Bão số 9 đổi hướng
- 2
- Vé tàu Tết bán hết trong một giờ
- Cơ quan chủ quản: Hội Nghề cá
- Giấy phép số 311/GP-BTTTT
- © 2024 Bản quyền thuộc về Dân Việt Mới
`,
  },
  {
    name: 'lines of another language between paragraphs',
    published: null,
    lines: `
= Peru và Bolivia đồng ý chia sẻ dữ liệu mực nước hồ Titicaca
+ Hai nước láng giềng hôm thứ Hai đồng ý chia sẻ dữ liệu đo mực nước hồ Titicaca theo giờ thay vì theo tháng như trước.
- The minister told reporters on Friday that the new stadium would be ready before the start of the season.
+ Thỏa thuận có thời hạn năm năm và có thể gia hạn một lần.
- Сегодня министр сообщил журналистам, что строительство моста завершится в следующем году.
+ Bộ trưởng Môi trường Peru gọi đây là “buen comienzo” cho việc cứu hồ nước đang cạn dần.
`,
  },
  {
    name: 'an interview with questions on lines of their own',
    published: '2021-04-12',
    byline: 'Hoàng Dung',
    lines: `
- Thứ Hai, 12/4/2021
= “Chúng tôi không ký nếu không có điều khoản về lương”
- Hoàng Dung (thực hiện)
+ Chủ tịch công đoàn cảng Cái Lân trả lời về cuộc thương lượng kéo dài tám tháng với ban giám đốc và bản thỏa ước vừa được ký hôm thứ Sáu.
+ - Vì sao cuộc thương lượng kéo dài như vậy?
+ - Ban giám đốc muốn ký trước, bàn lương sau. Anh em không chịu.
+ - Bản thỏa ước mới có gì khác?
+ - Lương tăng 7% ngay tháng này và 5% vào tháng 1 năm sau.
+ - Xin cảm ơn ông!
`,
  },
  {
    name: 'a blog with its own platform words around the text',
    published: '2019-03-08T10:00',
    lines: `
- Bỏ qua nội dung
- Menu
= Hiệp ước hồ Malawi: một trăm năm tranh cãi
- Đăng ngày 08/03/2019 10:00 bởi quantri
+ Đường biên giới trên hồ Malawi đã được vẽ trong một hiệp ước năm 1890, nhưng cho đến nay hai nước bên hồ vẫn hiểu nó theo hai cách.
+ Năm 2012, việc cấp phép thăm dò dầu khí làm cuộc tranh chấp nóng trở lại. Một ủy ban hòa giải do các cựu tổng thống đứng đầu đã họp ba lần mà không có kết quả.
- Chia sẻ:
- Twitter
- Facebook
- Thích Đang tải...
- Có liên quan
- Điều hướng bài viết
- Trả lời
- Email của bạn sẽ không được hiển thị công khai. Các trường bắt buộc được đánh dấu *
- Bình luận
- Tên *
`,
  },
  {
    name: 'hard-wrapped lines without blank lines',
    published: '2020-09-15T16:40',
    byline: 'Bình An',
    lines: `
= Ghana và Bờ Biển Ngà lập quỹ chung
= bình ổn giá ca cao
- Bình An
- Đăng ngày: 15/09/2020 - 16:40
+ Hai nước sản xuất ca cao lớn nhất thế giới hôm thứ Ba thông báo lập một
+ quỹ chung trị giá 400 triệu đô la để bình ổn giá trong những năm mất
+ mùa. Quỹ đặt tại Abidjan và do một hội đồng sáu người điều hành.
+ Theo tuyên bố chung, mỗi nước góp một nửa số vốn ban đầu, phần còn lại
+ lấy từ khoản phụ thu 20 đô la trên mỗi tấn hạt xuất khẩu kể từ tháng 10
+ năm nay.
- No comments:
- Post a Comment
`,
  },
];
