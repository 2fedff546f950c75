import { type AgreementLexicon, cuesOf, headsOf, jointHeads, modalityOf, phrases } from '../../agreements/lexicon.ts';

/** Instruments, verbs and parties of agreements in Vietnamese. */
/** "hai công ty", "cả hai công ty", "2 công ty". */
const twoOf = (nouns: string): string[] => phrases(nouns).flatMap((noun) => [`hai ${noun}`, `cả hai ${noun}`, `2 ${noun}`]);

export const agreements: AgreementLexicon = {
  language: 'vi',
  home: 'VN',
  headFinal: false,
  adverb: null,
  participle: null,
  heads: {
    ...headsOf('treaty', 'strong', 'công ước | hiến chương | quy chế rome | New START', 'open'),
    ...headsOf(
      'treaty',
      'strong',
      `
      hiệp ước | hiệp định | công hàm trao đổi | thư trao đổi | hiệp định khung | nghị định thư | hòa ước | khế ước | tạm ước |
      thỏa thuận hòa bình | thỏa thuận thương mại | thỏa thuận hạt nhân | FTA | hiệp định thương mại tự do | văn kiện pháp lý
    `,
    ),
    ...headsOf(
      'treaty',
      'strong',
      `
      lệnh ngừng bắn | lệnh đình chiến | thỏa thuận ngừng bắn | thỏa thuận đình chiến | ngừng bắn | ngừng lửa | tạm ngừng lửa |
      hưu chiến | đình chiến | lệnh ngưng bắn | ngưng bắn
    `,
      'truce',
    ),
    ...headsOf(
      'pact',
      'strong',
      'thỏa thuận | thỏa thuận khung | thỏa hiệp | bản thỏa thuận | văn bản thỏa thuận | biên bản thỏa thuận | giao kèo | giao ước',
    ),
    ...headsOf(
      'statement',
      'strong',
      `
      tuyên bố chung | tuyên bố chính trị chung | thông cáo chung | tuyên bố báo chí chung | tuyên bố tầm nhìn chung |
      tuyên bố tầm nhìn | đồng thuận 5 điểm | đồng thuận năm điểm | thông cáo báo chí chung | tuyên bố liên tịch
    `,
    ),
    'tuyên bố': { kind: 'statement', strength: 'weak', verb: true },
    ...headsOf(
      'memorandum',
      'strong',
      `
      biên bản ghi nhớ | bản ghi nhớ | bản ghi nhớ hợp tác | biên bản ghi nhớ hợp tác | ghi nhớ hợp tác | biên bản hợp tác |
      ý định thư | thư bày tỏ ý định | MoU | MOU | MOC | LOI | LoI | biên bản cuộc họp | biên bản làm việc | biên bản hội nghị | biên bản kỳ họp | biên bản phiên họp | biên bản hội đàm
    `,
    ),
    ...headsOf(
      'programme',
      'strong',
      `
      chương trình hợp tác | kế hoạch hợp tác | kế hoạch hành động chung | chương trình hành động chung | thỏa thuận hợp tác |
      thỏa thuận kết nghĩa | chương trình đối tác | lộ trình hợp tác | chương trình phối hợp |
      kế hoạch phối hợp | thỏa thuận đối tác
    `,
    ),
    ...headsOf(
      'programme',
      'weak',
      `
      chương trình | kế hoạch | lộ trình | khuôn khổ hợp tác | khuôn khổ hội nhập | khuôn khổ đối tác | kế hoạch hành động | dự án hợp tác | sáng kiến | chương trình thí điểm |
      quan hệ đối tác chiến lược
    `,
    ),
    ...headsOf(
      'mechanism',
      'strong',
      `
      đường dây nóng | cơ chế đối thoại | văn phòng liên lạc | ủy ban hỗn hợp | ủy ban chung | ủy ban liên chính phủ |
      nhóm công tác chung | tổ công tác chung | ủy ban giám sát chung | cơ chế hợp tác | cơ chế tham vấn | cơ chế trao đổi |
      tổ công tác liên ngành
    `,
    ),
    ...headsOf(
      'mechanism',
      'weak',
      `
      cơ chế | văn phòng thường trực | văn phòng hợp tác | văn phòng đại diện | nhóm công tác | tổ công tác | đường dây |
      phái bộ | đối thoại chiến lược
    `,
    ),
    ...jointHeads('trung tâm | quỹ | đội | đội tuần tra | phòng thí nghiệm | ủy ban | lực lượng | nhóm | tổ'),
    ...headsOf('guideline', 'weak', 'quy chế'),
    ...headsOf(
      'guideline',
      'strong',
      'quy chế phối hợp | hướng dẫn chung | bộ nguyên tắc chung | bộ quy tắc ứng xử | bộ quy tắc chung | quy tắc ứng xử',
    ),
    ...headsOf(
      'contract',
      'strong',
      'thỏa ước lao động tập thể | TƯLĐTT | thỏa ước | bản thỏa ước | bản thỏa ước lao động tập thể',
      'collective',
    ),
    ...headsOf(
      'contract',
      'strong',
      `
      hợp đồng | bản hợp đồng | hợp đồng nguyên tắc | hợp đồng khung | thỏa ước nhóm | phụ lục hợp đồng | phụ lục | phương án hòa giải | bản gia hạn | thương vụ | biên bản hòa giải | biên bản thanh lý | thỏa thuận hòa giải | thỏa thuận tài trợ |
      thỏa thuận chuyển nhượng | thỏa thuận thanh lý | thỏa thuận chấm dứt hợp đồng | hợp đồng tài trợ | thỏa thuận dàn xếp | biên bản dàn xếp | biên bản hòa giải thành
    `,
    ),
    ...headsOf(
      'contract',
      'weak',
      'khoản vay | khoản vay hợp vốn | khoản tín dụng | gói tài trợ | vụ sáp nhập | thỏa thuận sáp nhập | vụ chuyển nhượng',
    ),
    ...headsOf('contract', 'weak', 'liên doanh', 'venture'),
    ...headsOf(
      'pact',
      'anaphor',
      'văn kiện | bản cũ | bản trước | văn bản cũ | tài liệu này | giấy này | văn bản | văn kiện này | văn bản này | bản văn | bản này',
    ),
  },
  alike: [
    phrases('hợp đồng | bản hợp đồng'),
    phrases('thỏa thuận | bản thỏa thuận | văn bản thỏa thuận'),
    phrases('bản ghi nhớ | biên bản ghi nhớ | bản ghi nhớ hợp tác | biên bản ghi nhớ hợp tác | MoU | MOU'),
  ],
  signedHeads: {
    ...headsOf('programme', 'weak', 'hợp tác | quan hệ đối tác'),
    ...headsOf('memorandum', 'strong', 'biên bản | văn bản hợp tác | văn bản ghi nhớ | văn kiện | văn kiện hợp tác'),
  },
  orders: [],
  joiningWords: phrases('và | về | của | với | cho'),
  nameWords: phrases(`
    và | về | của | với | cho | hợp tác | hữu nghị | thương mại | tự do | song phương | đa phương | khung | chung | an ninh |
    quốc phòng | quân sự | kinh tế | hòa bình | hạt nhân | chiến lược | toàn diện | đầu tư | lịch sử | ban đầu | cũ | mới |
    tương tự | tạm thời | sơ bộ | chi tiết | dài hạn | tài trợ | cung ứng | cung cấp | mua bán | thuê | vay | tín dụng |
    lao động | tập thể | chuyển nhượng | hòa giải | liên kết | phối hợp | trao đổi | nguyên tắc | biên giới | dẫn độ |
    phòng thủ | phòng vệ | tương trợ | kết nghĩa | nhóm | kiểm dịch | hồi hương | ngừng bắn | khí hậu | đối tác | đào tạo |
    bảo hộ | khuyến khích | tránh đánh thuế hai lần | tư pháp | hình sự | lãnh sự | văn hóa | giáo dục | khoa học | công nghệ | vận tải | du lịch | năng lượng | môi trường |
    nghiên cứu | lẫn nhau | đặc biệt | chính thức | bổ sung | riêng | lâu dài | quan trọng | lớn | nhân đạo | ngoại giao | xuất khẩu |
    nhập khẩu | hỗ trợ | dầu khí | hàng không | hàng hải | hậu cần | tái thiết lập | quan hệ | liên danh | của Liên hợp quốc | của Liên Hiệp Quốc
  `),
  stops: phrases(`
    giúp | thêm | là | có | mang | tạo | góp | quy | cho | khiến | nêu | ghi | giữ | nói | trị | thuộc | như | cũng | vẫn | đều | rất | nào | gì | trên | dưới | trong | ngoài | tới | lên | xuống | qua |
    bị | được | này | đó | kia | ấy | khi | thì | mà | nếu | tuy | đã | sẽ | đang | vừa | mới | lại | nữa | rồi | hay | hoặc | nhưng | cùng | giữa | với | và | của | tại | ở | từ | đến | vào | theo | về | bằng | kèm |
    hồi | hôm | khác | riêng | gồm | trao | nhận | chấm | kéo | mở | đưa | lấy | làm | dẫn | chứng | nhằm | để | do | vì | bởi | hết | còn | không | chưa | chỉ | cần | phải | nên | muốn | dự | gây | diễn | bao | cơ bản | sau | trước | ông | bà
  `),
  modifiers: [],
  dateOpeners: phrases('hôm | sáng | trưa | chiều | tối | vào'),
  about: phrases('về | đối với | cho | nhằm | trong lĩnh vực | liên quan đến | liên quan tới'),
  definite: [],
  demonstrative: phrases('này | đó | nói trên | trên | kể trên | vừa nêu | ấy | nêu trên'),
  indefinite: phrases('một | một bản | thêm một | một số'),
  plural: phrases('hai | ba | bốn | năm | sáu | bảy | tám | chín | mười | hàng loạt | loạt | số'),
  signings: phrases('lễ ký | lễ ký kết | đặt bút ký | đặt bút | hạ bút ký | chữ ký được đặt'),
  joint: phrases('chung'),
  occasions: phrases(`
    cùng ngày | cùng lúc | cùng dịp | cùng buổi | cùng sự kiện | dịp này | nhân dịp này | tại đây | tại buổi lễ | tại lễ ký | tại sự kiện | bên lề |
    ngay sau | sau hội đàm | kết thúc hội đàm | chứng kiến | cũng ký | cũng đã ký | cũng nhất trí | cũng thống nhất | cũng đồng ý | đồng thời ký |
    tại hội đàm | tại cuộc hội đàm | tại cuộc gặp | tại buổi làm việc | tại buổi hội đàm | tại cuộc họp | trên tinh thần đó | cùng với hiệp ước | cùng với hiệp định | trong khuôn khổ chuyến thăm | nhân chuyến thăm
  `),
  tentative: phrases('nguyên tắc | về nguyên tắc | sơ bộ | tạm thời'),
  serial: phrases(
    'cũ | mới | trước đó | trước đây | đầu tiên | hiện hành | hiện tại | chính thức | thay thế | thay cho | thay thế cho | được thay bằng',
  ),
  calling: phrases('gọi là | gọi tắt là | có tên | tên là | mang tên | được biết đến là | được biết đến với tên'),
  others: phrases('tương tự | trước đây | cũ'),
  current: phrases('hiện hành | hiện tại | hiện nay | hiện có'),
  pronouns: phrases('nó'),
  generic: phrases('các | những | nhiều | mọi | hàng loạt'),
  none: phrases('bất cứ | bất kỳ | bất kì | không có | chưa có | không hề có | mọi'),
  notInstruments: phrases(`
    lên kế hoạch | có kế hoạch | theo kế hoạch | kế hoạch sẽ | hợp đồng lao động | hợp đồng thời vụ | có thỏa thuận | thỏa thuận với nhau | tự thỏa thuận | 
    giá thỏa thuận | thương vụ việt nam | kế hoạch hóa | kế hoạch sản xuất | chương trình nghị sự | chương trình truyền hình |
    cũng tuyên bố | đã tuyên bố | vừa tuyên bố | mới tuyên bố | sẽ tuyên bố | từng tuyên bố | tuyên bố rằng | tuyên bố sẽ | tuyên bố đã |
    tuyên bố đang | tuyên bố không | hội đồng | trung tâm thương mại | văn bản hướng dẫn | văn bản quy phạm
  `),
  cues: {
    ...cuesOf(
      'sign',
      `
      ký | ký kết | kí | kí kết | đặt bút ký | ký lại | cùng ký | tham gia ký kết | chữ ký | lễ ký | lễ ký kết |
      ký thêm | đặt bút | trao đổi công hàm | hạ bút | hạ bút ký | ký tên vào | trao đổi văn kiện | ký chính thức
    `,
    ),
    ...cuesOf(
      'agree',
      `
      đạt được | đạt | thông qua | công bố | chốt | hoàn tất | nhất trí | đồng ý | thống nhất | đi đến | đưa ra |
      tuyên bố về | phê duyệt | đúc kết | kết thúc đàm phán | hoàn tất đàm phán | khép lại đàm phán | đàm phán xong | chấp thuận | ban hành |
      bắt tay | gia nhập | ký tắt | khai thông | kết thúc thực chất đàm phán | kết thúc thực chất thương lượng | kết thúc thương lượng | hoàn tất thương lượng | hoàn tất thương thảo |
      kết thúc thương thảo | khép lại thương lượng | kết thúc cơ bản đàm phán | cơ bản hoàn tất đàm phán | cơ bản kết thúc đàm phán | kết thúc quá trình đàm phán | hoàn tất quá trình đàm phán | tán thành | bật đèn xanh | gật đầu | ưng thuận | thuận tình | chấp nhận
    `,
    ),
    ...cuesOf('agree', 'ngã ngũ | thành hình', 'subject'),
    ...cuesOf('establish', 'lập | thành lập | thiết lập'),
    ...cuesOf('establish', 'mở', 'object'),
    ...cuesOf('agree', 'ra', 'next'),
    ...cuesOf('ratify', 'phê chuẩn'),
    ...cuesOf(
      'enter',
      `
      có hiệu lực | bắt đầu có hiệu lực | đi vào hiệu lực | hiệu lực | bước vào hiệu lực | được áp dụng | đi vào hoạt động | đi vào vận hành |
      được triển khai | đưa vào hoạt động | kích hoạt | hoạt động từ | đã hoạt động | vẫn hoạt động |
      còn hiệu lực | còn nguyên hiệu lực | còn nguyên giá trị | còn giá trị | vẫn ràng buộc | ràng buộc hai bên | phát huy hiệu lực | được thực thi | áp dụng từ | áp dụng tạm thời | được áp dụng tạm thời | thực thi từ | thi hành từ
    `,
    ),
    ...cuesOf('enter', 'bắt đầu thực thi', 'object'),
    ...cuesOf('enter', 'tham gia | là thành viên | là thành viên của | là một bên của | là bên tham gia', 'next'),
    ...cuesOf('apply', 'phối hợp trong | hợp tác trong | trong khuôn khổ của | trên cơ sở | dựa trên', 'next'),
    ...cuesOf('apply', 'theo | căn cứ | chiếu theo | trong khuôn khổ | quy định trong', 'next'),
    ...cuesOf(
      'apply',
      `
      tuân thủ | vi phạm | đáp ứng | tôn trọng | duy trì | trái với |
      cam kết trong | ràng buộc bởi
    `,
      'object',
    ),
    ...cuesOf('extend', 'gia hạn | tái ký | khôi phục | nối lại | tái gia nhập'),
    ...cuesOf('extend', 'trở lại', 'next'),
    ...cuesOf('extend', 'được kéo dài', 'subject'),
    ...cuesOf('extend', 'kéo dài thêm | kéo dài hiệu lực', 'object'),
    ...cuesOf(
      'suspend',
      `
      đình chỉ | tạm dừng | tạm ngừng | đóng băng | tạm hoãn | hoãn | ngưng | treo | hoãn lại | ngừng thực hiện |
      đứng yên | giậm chân tại chỗ | dậm chân tại chỗ | đình trệ | ngưng trệ | sa lầy | bị treo | dừng đàm phán | ngừng đàm phán | bế tắc | bị ngưng | tạm đình chỉ | tạm ngưng | đi vào ngõ cụt | rơi vào bế tắc | dang dở | chững lại | đắp chiếu | ngừng trệ | xếp xó
    `,
    ),
    ...cuesOf(
      'postpone',
      `
      phải dời | bị dời | đã dời | phải lùi | bị lùi | đã lùi | lùi sang | lùi đến | lùi tới | lùi lại | lùi ngày | dời sang | dời đến | dời tới | dời lại | dời ngày | hoãn sang |
      hoãn đến | hoãn tới | đẩy lùi | lùi thời hạn | lùi thời điểm
    `,
    ),
    ...cuesOf(
      'reject',
      `
      bác | bác bỏ | từ chối | khước từ | bị loại | không chấp nhận | bỏ phiếu chống | phủ quyết | 
      không chấp thuận | ném ra ngoài | gạt bỏ | gạt phăng | lắc đầu | bỏ phiếu bác | nói không với | quay lưng với | tẩy chay
    `,
    ),
    ...cuesOf('deny', 'phủ nhận | bác tin | bác bỏ thông tin | bác bỏ tin | cải chính'),
    ...cuesOf(
      'fail',
      `đổ vỡ | sụp đổ | thất bại | bất thành | không thành | đổ bể | đã vỡ | bị vỡ | chết yểu | đổ sông đổ biển`,
      'subject',
    ),
    ...cuesOf('expire', `hết hạn | hết hiệu lực | đáo hạn | mãn hạn | hết thời hạn | đã chết`, 'subject'),
    ...cuesOf(
      'end',
      `
      chấm dứt | hủy | hủy bỏ | bãi bỏ | rút khỏi | rời khỏi | xé bỏ | thanh lý | kết thúc |
      khép lại | đơn phương chấm dứt | rút lui khỏi | rút ra khỏi | hủy ngang | xóa bỏ | từ bỏ | giải thể | khai tử | xóa sổ | phá bỏ | tuyên vô hiệu | bị tuyên vô hiệu | vô hiệu hóa | xé toạc | bước ra khỏi | đi ra khỏi | bước khỏi | rời bỏ
    `,
    ),
    ...cuesOf(
      'enter',
      `vẫn được duy trì | được duy trì | vẫn được thực hiện | đang được thực hiện | đứng vững | vẫn đứng vững | có giá trị đến | vẫn là cơ sở |
      tiếp tục là khung | vẫn là khung | là cơ sở pháp lý | vẫn giữ nguyên`,
      'subject',
    ),
    ...cuesOf('enter', 'đang thực hiện | tiếp tục thực hiện | tiếp tục tôn trọng | hiện có | hiện đang thực hiện', 'object'),
    ...cuesOf('end', 'mất giá trị | được tất toán | đã tất toán | bị cắt | được thay thế | bị thay thế', 'subject'),
    ...cuesOf(
      'end',
      'được thay bằng | bị thay bằng | vô hiệu | tan vỡ | sẽ không tiếp tục | không được tiếp tục | không được gia hạn | mà không gia hạn | không được tái ký',
      'subject',
    ),
    ...cuesOf('end', 'thay thế | thay cho | thay thế cho | thế chỗ', 'object'),
    ...cuesOf('agree', 'kết thúc bằng | khép lại bằng | kết thúc với | khép lại với', 'object'),
    ...cuesOf(
      'suspend',
      'tạm dừng thực hiện | tạm ngừng thực hiện | dừng thực hiện | tạm dừng triển khai | tạm ngừng triển khai | đình chỉ tham gia | tạm ngừng tham gia | ngừng tham gia | đình chỉ thực hiện | đình chỉ hiệu lực | ngừng áp dụng | tạm dừng áp dụng | ngừng thi hành | tạm ngừng thi hành | ngừng tuân thủ | hoãn thực hiện | hoãn triển khai | hoãn thi hành | tạm đình chỉ thực hiện | ngưng thực hiện | tạm ngưng thực hiện | ngưng áp dụng | đình chỉ việc thực hiện | đình chỉ việc tham gia | tạm dừng việc thực hiện',
    ),
    ...cuesOf(
      'end',
      'xé nó | hủy nó | phá nó | rút khỏi nó | chấm dứt nó | không còn tồn tại | không tồn tại nữa | không còn ràng buộc',
      'subject',
    ),
    ...cuesOf(
      'end',
      'chấm dứt tham gia | chấm dứt thực hiện | chấm dứt trước hạn | chấm dứt trước thời hạn | thanh lý trước hạn | thanh lý trước thời hạn | hủy trước hạn | chấm dứt sớm',
    ),
    ...cuesOf('suspend', 'bị ngừng | bị dừng | bị gián đoạn | gián đoạn | nằm trong ngăn kéo', 'subject'),
    ...cuesOf('end', 'bị bỏ dở | bỏ dở | đã khép lại | chính thức kết thúc', 'subject'),
    ...cuesOf('end', 'ra khỏi', 'object'),
    ...cuesOf('enter', 'có hiệu lực trở lại | trở thành luật | trở thành luật quốc tế', 'subject'),
    ...cuesOf('negotiate', 'được bàn | đang bàn | còn bàn | còn được bàn | đang thương lượng | theo đuổi', 'both'),
    ...cuesOf('reject', 'chặn | chặn đứng | tuýt còi', 'object'),
    ...cuesOf('suspend', 'ngừng ký | dừng ký | ngưng ký | ngừng ký mới | dừng ký mới'),
    ...cuesOf('suspend', 'gác lại | bị gác lại | gác sang một bên | để ngỏ | tạm gác | bị gác'),
    ...cuesOf('end', 'chỉ kéo dài | chỉ tồn tại | chỉ đứng vững | chỉ trụ được', 'subject'),
    ...cuesOf('end', 'cắt', 'next'),
    ...cuesOf('end', 'từ chối gia hạn | từ chối tái ký | từ chối kéo dài | không chịu gia hạn'),
    ...cuesOf('sign', 'hoàn tất ký | ký và trao'),
    ...cuesOf('agree', 'ký nháy | thỏa thuận xong | chốt xong | chốt được | chuẩn y | hoàn thành đàm phán | tuyên bố hoàn tất'),
    ...cuesOf('ratify', 'chuẩn thuận | hoàn tất phê chuẩn | nội luật hóa'),
    ...cuesOf('reject', 'chối từ | bác thẳng | gạt đi | từ chối phê chuẩn'),
    ...cuesOf('fail', 'phá sản | tan thành mây khói | không đi đến đâu | chìm xuồng | gãy đổ', 'subject'),
    ...cuesOf('expire', 'hết kỳ hạn | hết giá trị', 'subject'),
    ...cuesOf('end', 'không còn hiệu lực | mất hiệu lực | không còn giá trị | không còn được áp dụng', 'subject'),
    ...cuesOf(
      'end',
      'hủy kèo | rút chân khỏi | rút tên khỏi | chấm dứt hiệu lực | đơn phương hủy | đơn phương rút khỏi | tuyên bố vô hiệu | bị vô hiệu',
    ),
    ...cuesOf('propose', 'đưa ra đề xuất | đệ trình | gửi dự thảo'),
    ...cuesOf('negotiate', 'soạn | bàn', 'next'),
    ...cuesOf('end', 'hết', 'next'),
    ...cuesOf('propose', 'đề xuất | đề nghị | kêu gọi | gợi ý | ngỏ ý | nêu ý tưởng | đề cập | thúc đẩy | chào mời | dự thảo'),
    ...cuesOf('propose', 'muốn | mong muốn | đòi | yêu cầu', 'object'),
    ...cuesOf('sign', 'trao', 'object'),
    ...cuesOf('sign', 'trao đổi', 'next'),
    ...cuesOf(
      'plan',
      `lên kế hoạch | có kế hoạch | dự kiến | dự định | chuẩn bị | hướng tới | tiến tới | nhắm tới | xúc tiến | ấn định | lên lịch | được lên lịch |
      chưa ấn định ngày ký | chưa ấn định thời điểm ký | chưa ấn định lịch ký | chưa xác định ngày ký | chưa xác định thời điểm ký |
      chưa chốt ngày ký | chưa chốt thời điểm ký | chưa chốt lịch ký | chưa công bố ngày ký | chưa có ngày ký | chưa có lịch ký`,
    ),
    ...cuesOf(
      'negotiate',
      `
      khởi động đàm phán | bắt đầu đàm phán | mở đàm phán | đàm phán | thương lượng | thương thảo | vòng đàm phán | cuộc đàm phán | hội đàm về | thảo luận | bàn về | bàn tới | bàn đến | bàn thảo | bàn lại | soạn thảo |
      xem xét | tái đàm phán | đàm phán lại | hoàn tất thủ tục | mặc cả | thương thuyết | bàn bạc | gần đạt | gần đạt được | rà soát câu chữ | rà soát lời văn | hoàn thiện nội dung | hoàn thiện dự thảo | tiến gần đến | tiến gần tới | bàn một | bàn các | bàn nốt | bàn thêm | bàn thảo về | thương lượng lại
    `,
    ),
  },
  modalities: {
    ...modalityOf('not', 'không | chẳng | không hề | không thể | chẳng thể | không được | thất bại trong việc | không đi đến'),
    ...modalityOf(
      'not-yet',
      'lẽ ra | đáng lẽ | lỡ hẹn | rất gần | tiến rất gần | sắp sửa | chưa | vẫn chưa | chưa thể | chưa từng | chưa được | chưa chịu',
    ),
    ...modalityOf('refuse', 'từ chối | phản đối | không chịu | khước từ | bác bỏ việc'),
    ...modalityOf(
      'future',
      `
      ngay khi | một khi | về việc | để kịp | kịp | lùi việc | hoãn việc | dời việc | sẽ | dự kiến | sắp | chuẩn bị | có kế hoạch | lên kế hoạch | dự định | hướng tới | tiến tới | có thể | chờ | đợi |
      mục tiêu | phấn đấu | sẽ được | trước khi | cho đến khi | hẹn | dự kiến sẽ | nhắm tới | chậm nhất
    `,
    ),
    ...modalityOf(
      'wish',
      `
      dọa | đe dọa | tìm cách | để | nhằm | muốn | mong | mong muốn | hy vọng | đề nghị | đề xuất | kêu gọi | thúc giục | ngỏ ý | sẵn sàng | hối thúc | cần | nên |
      phải | yêu cầu | ý tưởng | đòi
    `,
    ),
    ...modalityOf('ongoing', 'đang | hiện đang | tiếp tục | vẫn đang'),
    ...modalityOf('past', 'đã | vừa | mới | từng | vừa mới | đã được | vừa được'),
    ...modalityOf('passive', 'được | bị'),
  },
  notCues: phrases(`
    thiết bị | trang bị | không quân | không gian | không khí | trở nên | tạo nên | làm nên | cần thiết | đổi mới | sắp xếp | sắp đặt | từng bước | phải chăng | bên phải | đòi hỏi |
    hết hạn | hết mùa | hết sức | tống đạt | tái thiết lập | hậu cần | điều khoản gia hạn | tùy chọn gia hạn | quyền gia hạn | hàng không | thống nhất kiểu | kèm theo | lẽ ra | trao trả | trao quyền | trao tặng | trao giải | mở đường | mở cửa | mở rộng | mở ra | mở màn | thư ký | tổng thư ký | bút ký | nhật ký | ký giả | ký túc xá | lập tức | ngay lập tức | độc lập | lập trường | lập pháp | đối lập | lập luận | lập dị | bác sĩ | bác sỹ | bác ái | theo dõi | theo đó | theo sau | nổ ra | diễn ra | gây ra | tạo ra | chỉ ra | nêu ra | đề ra | tìm ra | rút ra | ra đời | ra đi | ra sân | ra khỏi | ra vào | ra lệnh | xảy ra | ra mắt | ra quyết định | đăng ký | trên bàn | bàn giao | yêu cầu không | yêu cầu này | trao đổi về | trao đổi với | trao đổi ý kiến | các yêu cầu | những yêu cầu | yêu cầu của | đạt chuẩn | đạt mức |
    đưa ra tòa | tham gia giao thông | hủy hoại | phá hủy | thi hành án | thực hiện nghĩa vụ | kết thúc tốt đẹp | ký ức | chữ ký số | thành lập ngày | thành lập năm
  `),
  notBefore: phrases('mới'),
  undertakings: phrases(`
    đồng ý | nhất trí | thống nhất | cùng cam kết | cam kết cùng | cam kết sẽ cùng | thỏa thuận sẽ | đã thỏa thuận | đã thỏa thuận sẽ | thỏa thuận không |
    nhất trí cao | thống nhất sẽ | nhất trí sẽ | đồng ý sẽ | cùng nhất trí | đồng thuận | chốt lịch | đồng lòng
  `),
  partedUndertakings: [],
  infinitive: null,
  openers: phrases('rằng | việc | về | là'),
  telling: phrases('cho biết | cho hay | khẳng định | tiết lộ | nói | trả lời | chia sẻ'),
  countedFrom: ['năm', 'tháng', 'tuần', 'ngày', 'giờ'].flatMap((unit) => [`${unit} sau khi`, `${unit} trước khi`, `${unit} kể từ khi`]),
  rounds: phrases('vòng | phiên | đợt'),
  wordings: phrases('nội dung | toàn văn | lời văn | câu chữ | dự thảo | bản dự thảo | văn bản | các điều khoản | nội dung dự thảo'),
  amending: phrases(
    'sửa đổi | bổ sung | sửa đổi và bổ sung | nâng cấp | gia hạn | kéo dài | thực hiện | triển khai | hướng dẫn | kèm theo | của | về',
  ),
  early: phrases('trước hạn | trước thời hạn | trước đó | trước sự chứng kiến'),
  before: phrases('trước | trước khi | trước thềm'),
  terms: phrases('năm | tháng'),
  until: phrases('đến | tới | đến hết | cho đến'),
  relatives: phrases('mà | thứ mà | cái mà | điều mà | vốn | do'),
  conditions: phrases('khi | nếu | sau khi | một khi'),
  clauses: phrases(`
    nhưng | song | trong khi | còn | tuy nhiên | sau khi | trước khi | khi | mà | bất chấp | dù | mặc dù | vì | do | nếu |
    đồng thời | rằng | để | nhằm | trong đó | bắt đầu | thành hiện thực | trở thành hiện thực
  `),
  parties: {
    including: phrases('gồm | bao gồm | trong đó có | trong số đó có | cụ thể gồm | đáng chú ý là | đáng chú ý có | nổi bật là'),
    by: phrases('bởi'),
    possessive: [],
    meets: phrases(
      'hội đàm với | hội kiến | gặp | thăm | thăm chính thức | thăm và làm việc tại | thăm cấp nhà nước tới | làm việc với | tiếp | đón | chuyến thăm',
    ),
    between: phrases('giữa | giữa hai | của hai'),
    with: phrases('với | cùng với | cùng | cho phép | từ phía'),
    and: phrases('và | cùng | cùng với | lẫn'),
    aside: phrases(`
      vào | thuộc | trực thuộc | giữa lúc | giữa bối cảnh | giữa khi | giữa tháng | giữa năm | giữa tuần | tại | ở | theo | dưới sự trung gian của | với sự trung gian của | qua trung gian | trước sự chứng kiến của |
      với sự chứng kiến của | trong chuyến thăm | đến | sang | về | chống | đối với | ngoài | trung gian | chủ trì | từ |
      trừ | sau | nhờ | gửi | gửi tới | gửi đến | với sự dàn xếp của | sự dàn xếp của | với sự hỗ trợ của | với sự giúp đỡ của | với sự bảo trợ của |
      dưới sự bảo trợ của | với sự tham gia của | với sự tham dự của
    `),
    places: phrases('tại | ở | trong'),
    trading: [
      { verbs: phrases('bán | cung cấp | cung ứng | chuyển nhượng | cho thuê | cho vay | chuyển giao'), links: phrases('cho') },
      { verbs: phrases('mua | mua lại | thuê | nhập khẩu | nhập | vay'), links: phrases('từ | của') },
    ],
    mediating: phrases(
      'làm trung gian | đứng ra làm trung gian | làm trung gian hòa giải | dàn xếp | đứng ra dàn xếp | bảo trợ | hòa giải | chủ trì',
    ),
    adding: phrases('cũng như | đồng thời | còn | trong khi | nhưng'),
    witnessed: phrases('sự chứng kiến của | sự có mặt của | sự hiện diện của | sự tham dự của | sự chủ trì của | sự chủ tọa của'),
    attending: phrases(
      'dự lễ | dự buổi lễ | dự buổi ký | tham dự lễ | tham dự buổi | tới dự | đến dự | cùng dự | cùng tham dự | tham dự có | tham dự sự kiện có | có mặt tại lễ | có mặt tại buổi',
    ),
    both: phrases(`
      2 bên | 2 phía | họ | hai bên | đôi bên | cả hai bên | các bên | hai phía | cả hai | ba bên | hai phái đoàn | hai đoàn | hai ông | hai bà | hai trưởng đoàn | hai bộ trưởng
    `),
    bothStates: phrases(
      'hai nhà lãnh đạo | hai tổng thống | hai thủ tướng | hai ngoại trưởng | hai nguyên thủ | 2 nước | 2 quốc gia | hai nước | hai quốc gia | hai chính phủ | hai dân tộc | hai nhà nước | hai nước láng giềng | hai lãnh đạo | hai thủ đô | hai quân đội | hai đồng minh | lãnh đạo hai nước',
    ),
    of: phrases('của'),
    owning: { body: [], person: [], beside: [] },
    bodies: {
      company: {
        nouns: phrases('công ty | phía công ty | doanh nghiệp | phía doanh nghiệp | hãng | hãng bay'),
        two: twoOf('công ty | doanh nghiệp | hãng | đơn vị | đối tác'),
        names: phrases('công ty | ctcp | tnhh | tập đoàn | hãng | xí nghiệp | tổng công ty | jsc | corp | group | foods | vina'),
      },
      group: { nouns: phrases('tập đoàn'), two: twoOf('tập đoàn'), names: phrases('tập đoàn | group') },
      bank: { nouns: phrases('ngân hàng | nhà băng'), two: twoOf('ngân hàng | nhà băng'), names: phrases('ngân hàng | bank') },
      union: {
        nouns: phrases('công đoàn | công đoàn cơ sở | CĐCS'),
        two: twoOf('công đoàn'),
        names: phrases('công đoàn | cđcs | nghiệp đoàn'),
      },
      club: {
        nouns: phrases('câu lạc bộ | CLB | đội bóng | đội nhà | đội'),
        two: twoOf('câu lạc bộ | CLB | đội bóng | đội'),
        names: phrases('clb | câu lạc bộ | fc'),
      },
      federation: { nouns: phrases('liên đoàn'), two: twoOf('liên đoàn'), names: phrases('liên đoàn') },
      school: {
        nouns: phrases('nhà trường | trường'),
        two: twoOf('trường | nhà trường | trường đại học'),
        names: phrases('trường | đại học | học viện | cao đẳng | university | college'),
      },
      hospital: { nouns: phrases('bệnh viện'), two: twoOf('bệnh viện'), names: phrases('bệnh viện | hospital') },
      province: { nouns: phrases('tỉnh | phía tỉnh'), two: twoOf('tỉnh | địa phương'), names: phrases('tỉnh') },
      city: { nouns: [], two: twoOf('thành phố'), names: phrases('thành phố | tp') },
      ministry: { nouns: [], two: twoOf('bộ | ngành'), names: phrases('bộ') },
      office: { nouns: [], two: twoOf('cơ quan'), names: phrases('cục | chi cục | sở | ủy ban | tổng cục | công an | ban') },
      cooperative: { nouns: phrases('hợp tác xã'), two: twoOf('hợp tác xã'), names: phrases('hợp tác xã | htx') },
      institute: { nouns: phrases('viện'), two: twoOf('viện'), names: phrases('viện') },
      fund: { nouns: phrases('quỹ'), two: twoOf('quỹ'), names: phrases('quỹ | capital') },
      court: { nouns: [], two: twoOf('tòa án | tòa'), names: phrases('tòa án | tòa | tand') },
      parliament: { nouns: [], two: twoOf('quốc hội'), names: phrases('quốc hội | hạ viện | thượng viện | nghị viện') },
      museum: { nouns: phrases('bảo tàng'), two: twoOf('bảo tàng'), names: phrases('bảo tàng') },
    },
    government: phrases('chính phủ | phía chính phủ | chính quyền | quân chính phủ'),
    subjects: [],
    named: {
      state: phrases('nước này | quốc gia này | chính phủ nước này | chính quyền nước này'),
      bloc: phrases('khối này | liên minh này'),
      body: phrases('nhóm này | phong trào này | lực lượng này | tổ chức này | cơ quan này | đơn vị này | đội bóng này | nhà băng này'),
    },
    hired: phrases(`
      HLV | huấn luyện viên | tiền đạo | tiền vệ | hậu vệ | trung vệ | thủ môn | thủ thành | cầu thủ | chân sút | ngoại binh | nội binh |
      đội trưởng | VĐV | vận động viên | tay vợt | chủ công | chuyền hai | phụ công | ca sĩ | diễn viên | người mẫu | trung phong
    `),
    bodyNounEnds: phrases(
      'tin | tàu | phim | mẹ | con | khác | nào | thành viên | học | nhà nước | trung ương | viên | trưởng | tuyển | hình | ngũ | khách | chủ | bạn | mới | cũ | hạng | quân | công | cứu',
    ),
  },
};
