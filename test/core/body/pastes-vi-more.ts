import type { Paste } from './paste.ts';

/** More windows of Vietnamese pages; every text is made up. */
export const moreVietnamese: readonly Paste[] = [
  {
    name: 'a foreign broadcaster with picture sources and captions on lines of their own',
    published: '2024-05-12',
    lines: `
- Đường dẫn truy cập
- Tới nội dung chính
- Tin chính
- Việt Nam
- Video
= Quần đảo Faroe và Greenland ký thỏa thuận đánh bắt cá bơn
+ Nguồn hình ảnh, Getty Images
+ Chụp lại hình ảnh, Tàu cá tại cảng Nuuk hồi tháng trước
- 12 tháng 5 2024
+ Hai vùng lãnh thổ tự trị của Đan Mạch đã ký một thỏa thuận cho phép tàu cá của nhau vào vùng biển chung từ tháng 7.
+ Đây là thỏa thuận đầu tiên mà hai bên ký không qua Copenhagen.
- Quảng cáo
- Bỏ qua Podcast và tiếp tục đọc
+ Thỏa thuận có hiệu lực trong ba năm. Sau đó hai bên sẽ xem lại hạn ngạch.
- Các bài liên quan
- Vì sao cá bơn bỏ đi về phương bắc
- Tin chính
- Bão lớn ở Bắc Đại Tây Dương
`,
  },
  {
    name: 'a government paper with its name in brackets and photo credits after a dash',
    published: '2024-03-14T10:20',
    lines: `
- Chính trị
- Kinh tế
- Xã hội
= Khởi động chương trình hợp tác nông nghiệp với Mozambique
- 14/03/2024  10:20
+ (Baotin.vn) - Sáng 14/3, tại Maputo, hai bộ nông nghiệp khởi động chương trình hợp tác trồng lúa giai đoạn 2024-2028.
+ Hai thứ trưởng tại lễ khởi động chương trình - Ảnh: VGP/Hải Minh
+ Chương trình có vốn 12 triệu USD, do phía Mozambique và một quỹ của châu Phi cùng góp.
+ Theo kế hoạch, 40 chuyên gia sẽ sang làm việc tại ba tỉnh miền Trung trong năm nay.
- Hải Minh
- Tham khảo thêm
- Giá gạo xuất khẩu tăng nhẹ
- Đồng bằng sông Hồng vào vụ gặt
- In bài viết
- Chia sẻ
`,
  },
  {
    name: 'a party paper with its mark before the text and the author in capitals below',
    published: '2022-11-29T15:02',
    byline: 'NGUYÊN KHÔI',
    lines: `
- Thứ Ba, 29/11/2022, 15:02
= Thông qua kế hoạch hành động chung về rừng ngập mặn
+ NDO - Năm tỉnh ven biển vừa thông qua kế hoạch hành động chung nhằm khôi phục 3.000ha rừng ngập mặn đến năm 2030.
+ Kế hoạch được công bố tại hội nghị ở Cà Mau ngày 28/11, sau ba vòng lấy ý kiến.
+ Mỗi tỉnh sẽ lập một tổ công tác; tổ trưởng do phó chủ tịch tỉnh kiêm nhiệm.
- NGUYÊN KHÔI
- Có thể bạn quan tâm
- Nuôi tôm dưới tán rừng
- Lũ muộn ở miền Tây
`,
  },
  {
    name: 'a machine translation with foreign inserts and neighbours at the end',
    published: '2023-10-19T22:15:03',
    lines: `
- vị trí của bạn:Mạng tin tức > kinh tế > Botswana và Namibia bãi bỏ hộ chiếu cho người dân hai nước
= Botswana và Namibia bãi bỏ hộ chiếu cho người dân hai nước
- thời gian phát hành:2023-10-19 22:15:03 tác giả:admin nguồn:mạng Nhấp chuột:1893 hạng hai
+ Gaborone —
+ Người dân của Botswana và Namibia từ nay có thể đi qua biên giới chỉ với thẻ căn cước, sau khi tổng thống hai nước đã ký một thỏa thuận vào thứ Năm.
- 记者获悉,该公司计划在明年第一季度推出新产品,预计销量将超过五十万台。
+ Thỏa thuận được đặt trên bàn từ năm 2019 nhưng bị chậm lại bởi dịch bệnh. Cảnh sát hai nước sẽ chia sẻ danh sách những người bị truy nã.
- GIẢI TRÍ
- The company said shares would begin trading on Tuesday after regulators gave their approval.
+ Các nhà phân tích nói nó có thể trở thành một mẫu hình cho cả khu vực miền nam châu Phi.
- Trước: Giá vàng rơi xuống mức thấp nhất
- Tiếp theo: không còn nữa
- Powered by CMS © 2013-2023 bản đồ RSS bản đồ HTML
`,
  },
  {
    name: 'a press release of a company with place and date, contact and a mark at the end',
    published: '2024-03-05',
    lines: `
- THÔNG CÁO BÁO CHÍ
- Hà Nội, ngày 5 tháng 3 năm 2024
= Sông Lam Logistics và Nordkai ký hợp đồng khai thác bến container trong 20 năm
+ Công ty cổ phần Sông Lam Logistics và Nordkai GmbH hôm nay công bố đã ký hợp đồng cùng khai thác bến số 4 tại Nghi Sơn.
+ Theo hợp đồng, Nordkai góp 45% vốn và cung cấp sáu cần trục điện.
+ “Bến này sẽ đón con tàu đầu tiên vào tháng 9 năm sau”, tổng giám đốc Sông Lam nói.
- Liên hệ báo chí: Bà Hạnh, 0900 555 010, hanh@songlam.example
- ###
`,
  },
  {
    name: 'a text all in one block without line breaks between its parts but one',
    published: null,
    lines: `
= Bản ghi nhớ về tàu điện liên tỉnh được ký sau ba lần hoãn
+ Lãnh đạo hai tỉnh chiều 3/4 ký bản ghi nhớ về tuyến tàu điện dài 41km. Lễ ký đã hoãn ba lần vì chưa thống nhất nơi đặt ga cuối. Theo bản ghi nhớ, ga cuối sẽ nằm ở phía tỉnh bạn, đổi lại tỉnh này góp thêm 5% vốn. Công trình dự kiến khởi công năm 2027.
`,
  },
  {
    name: 'a sports site with scores, views and reader comments',
    published: '2025-01-09T21:33',
    byline: 'Tú Oanh',
    lines: `
- THỂ THAO 360
- Lịch thi đấu | Bảng xếp hạng | Kết quả | Chuyển nhượng
- Trang chủ » Bóng đá trong nước
= Tiền vệ Lê Hoàng Gia Bảo gia hạn với Sông Cái đến 2028
- Tú Oanh | 09/01/2025 21:33
- 3.412 lượt xem
+ Sông Cái FC chiều nay công bố đã gia hạn hợp đồng với tiền vệ Lê Hoàng Gia Bảo thêm ba năm, kèm điều khoản giải phóng 4 tỷ đồng.
+ Cầu thủ 24 tuổi từng được hai đội bóng Thái Lan hỏi mượn nhưng các bên không đạt thỏa thuận.
- >> Video: Siêu phẩm từ giữa sân của Gia Bảo
+ “Tôi muốn vô địch ở đây”, anh nói trong buổi lễ ngắn tại sân nhà.
- Bài viết hay? Đánh giá ngay: ★★★★☆
- Từ khóa: Sông Cái, Gia Bảo
- BÌNH LUẬN (2)
- hoa_mai: tuyệt vời quá
- Thích (5)   Trả lời
- 1 giờ trước
`,
  },
  {
    name: 'a union paper with an ended headline and its author and date below',
    published: '2023-07-20T06:30',
    byline: 'Bảo Hân',
    lines: `
- Công đoàn
= Ký thỏa ước nhóm cho 14 doanh nghiệp may ở Long Thành.
- Bảo Hân - Thứ năm, 20/07/2023 06:30 (GMT+7)
+ Mười bốn doanh nghiệp may tại Long Thành vừa ký thỏa ước lao động tập thể nhóm, áp dụng cho 9.200 công nhân từ ngày 1.8.
+ Bữa ăn ca không dưới 25.000 đồng; phụ cấp nuôi con nhỏ tăng gấp đôi.
+ Hai doanh nghiệp xin rút vào phút chót vì chưa có đơn hàng quý IV.
- Chia sẻ
- LĐO | 20/07/2023 | 06:30
- Tin nên đọc
`,
  },
];
