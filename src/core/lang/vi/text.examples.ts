import type { cues } from './text.ts';

/** Lines that each cue takes for a page's own, and lines of articles that it must leave alone. */
export const examples = {
  'vi/body/menu': {
    hits: ['Trang chủ', 'Thời sự   Thế giới   Kinh doanh', 'THỂ THAO', 'Trang chủ / Kinh tế / Doanh nghiệp'],
    misses: [
      'Thể thao Việt Nam trước ngày hội lớn',
      'Kinh tế hai nước đều hưởng lợi từ hiệp định mới.',
      'Thị trường cà phê chờ thỏa thuận mới giữa hai nước',
    ],
  },
  'vi/body/place': {
    hits: ['Vị trí của bạn: Tin tức > Quốc tế', 'Bạn đang ở: Trang chủ'],
    misses: ['Vị trí của hòn đảo được ghi trong hiệp ước năm 1890.', 'Bạn đang làm gì ở đây?'],
  },
  'vi/body/share': {
    hits: ['Chia sẻ', 'Facebook   Zalo   Sao chép liên kết', 'Lưu bài   Chia sẻ   Nghe bài viết'],
    misses: ['Chia sẻ nguồn nước sông Nin: ba nước ký thỏa thuận', 'Facebook đồng ý trả tiền cho các báo ở Úc.'],
  },
  'vi/body/follow': {
    hits: ['Theo dõi chúng tôi trên Google News', 'Mời bạn đọc theo dõi kênh của báo', 'Trở thành người đầu tiên tặng sao cho bài viết'],
    misses: ['Theo dõi ngừng bắn là việc của 200 quan sát viên hai nước.', 'Mời thêm ba nước tham gia đàm phán'],
  },
  'vi/body/share-label': {
    hits: ['Chia sẻ: chọn mạng xã hội', 'Theo dõi | báo trên ứng dụng'],
    misses: ['Chia sẻ với báo giới, ông nói hai bên đã ký.', 'Chia sẻ dữ liệu mực nước là điểm chính của thỏa thuận.'],
  },
  'vi/body/counter': {
    hits: ['Lượt xem: 1.234', 'Đọc: 6.870', 'Đang truy cập: 14'],
    misses: ['Đọc toàn văn tuyên bố chung của hai nước', 'Hôm nay, hai bên ký hiệp định về thuế.'],
  },
  'vi/body/count': {
    hits: ['18.204 lượt xem | 57', '(Có 312 lượt đọc)'],
    misses: [
      'Trận đấu có 40.000 người xem trên sân.',
      'Phim đạt hàng triệu lượt xem chỉ sau hai ngày công chiếu, theo nhà sản xuất cho biết hôm qua.',
    ],
  },
  'vi/body/related': {
    hits: ['Tin liên quan', 'TIN CÙNG CHUYÊN MỤC', 'Đọc thêm', 'Có thể bạn quan tâm:'],
    misses: ['Tin liên quan đến vụ chìm phà được giữ kín.', 'Đọc thêm một bản ghi nhớ, hai bên hoãn lễ ký'],
  },
  'vi/body/read-more': {
    hits: ['XEM THÊM:  Lịch nghỉ lễ của công nhân', 'Video: Toàn cảnh lễ ký', 'Đọc tiếp: Cầu mới qua sông'],
    misses: ['Xem thêm hai phương án rồi mới ký là điều các bên mong muốn.', 'Nóng trong nghị trường: hiệp định bị bác'],
  },
  'vi/body/see-here': {
    hits: ['Thể lệ cuộc thi xem tại đây', 'Bấm vào đây để đăng ký'],
    misses: ['Hai bên gặp nhau tại đây ba năm trước.', 'Hiệp ước được ký tại đây'],
  },
  'vi/body/tags': {
    hits: ['Từ khóa: ớt, chanh leo', 'Tags:  FTA   cà phê', 'Chủ đề: biên giới'],
    misses: ['Chủ đề hội nghị năm nay là an ninh lương thực.', 'Sự kiện này khép lại mười năm đàm phán.'],
  },
  'vi/body/newsletter': {
    hits: ['Đăng ký nhận bản tin mỗi sáng', 'Nhập email của bạn', 'Tải ứng dụng để đọc nhanh hơn'],
    misses: ['Đăng ký nhận tái định cư kéo dài đến hết tháng 6, theo thỏa thuận hai bên vừa ký.', 'Tải hàng qua cửa khẩu mới từ tháng 7'],
  },
  'vi/body/subscribe': {
    hits: ['Để nhận thông cáo tiếp theo, vui lòng đăng ký tại đây.', 'Vui lòng đăng ký để đọc tiếp.'],
    misses: ['Doanh nghiệp phải đăng ký tại Sở trước ngày 15/8.', 'Hai công ty đã đăng ký nhận hỗ trợ.'],
  },
  'vi/body/comments': {
    hits: ['Bình luận (7)', 'Ý kiến bạn đọc', 'Gửi bình luận'],
    misses: ['Bình luận về thỏa thuận, ông nói đó là bước tiến.', 'Trả lời câu hỏi của báo chí, bà xác nhận hai bên đã ký.'],
  },
  'vi/body/comment-form': {
    hits: ['Email của bạn sẽ không được hiển thị công khai.', 'Bạn đọc có thông tin vui lòng gửi về hòm thư của báo.'],
    misses: ['Ý kiến của bạn bè quốc tế rất quan trọng.', 'Hai nước gửi về nước 200 lao động hết hạn.'],
  },
  'vi/body/cookies': {
    hits: ['Chúng tôi dùng cookie để cải thiện trải nghiệm. [Đồng ý]', 'Trang web này sử dụng cookie.'],
    misses: ['Luật mới buộc các trang web xin phép trước khi lưu cookie.', 'Chính sách thuế mới có hiệu lực từ tháng 7.'],
  },
  'vi/body/policy': {
    hits: ['Điều khoản sử dụng   Chính sách bảo mật', 'Liên hệ quảng cáo'],
    misses: ['Điều khoản về lao động bị bác bỏ.', 'Bảo mật thông tin là điểm khó nhất của cuộc đàm phán.'],
  },
  'vi/body/advertisement': {
    hits: ['QUẢNG CÁO', 'Nội dung tài trợ'],
    misses: ['Quảng cáo trên sân là một phần của hợp đồng.', 'Tài trợ áo đấu được ký lại trong ba năm'],
  },
  'vi/body/offer': {
    hits: ['Giày đá bóng giảm 30% – ĐẶT NGAY', 'Khóa học mới – Đăng ký ngay'],
    misses: ['Hai bên ký ngay trong đêm.', 'Hãng đặt 12 máy bay theo hợp đồng mới.'],
  },
  'vi/body/footer': {
    hits: ['Giấy phép số 214/GP-BTTTT cấp ngày 11/6/2021', 'Powered by Trung tâm Tin tức', 'Cơ quan chủ quản: Hội Nghề cá'],
    misses: ['Công ty được cấp giấy phép khai thác sau khi ký thỏa thuận.', 'Bản quyền truyền hình được bán cho hai đài.'],
  },
  'vi/body/rights': {
    hits: ['© 2024 Báo Sông Hồng', 'Bản quyền © 2019-2025', 'Ghi rõ nguồn khi phát hành lại thông tin từ trang này.'],
    misses: ['Binh sĩ hai nước diễn tập, ngày 12/03/2021. © AFP', 'Nguồn nước của hai tỉnh được ghi rõ trong thỏa thuận.'],
  },
  'vi/body/contact': {
    hits: ['Hotline: 0912 555 014', 'Tòa soạn: 27/8 Nguyễn Du, Hà Nội', 'Liên hệ báo chí: Phòng Truyền thông'],
    misses: ['Liên hệ giữa hai nước được nối lại từ năm 1973.', 'Địa chỉ mới của đại sứ quán chưa được công bố.'],
  },
  'vi/body/service': {
    hits: ['Đường dây nóng dịch vụ', 'Liên hệ chúng tôi', 'Cổng thông tin điện tử huyện Nam Phú'],
    misses: [
      'Đường dây nóng giữa hai bộ quốc phòng được lập hôm qua.',
      'Toàn văn được đăng trên cổng thông tin điện tử của hai tỉnh từ ngày 18/3 tới đây.',
    ],
  },
} satisfies Readonly<Record<keyof typeof cues, { readonly hits: readonly string[]; readonly misses: readonly string[] }>>;
