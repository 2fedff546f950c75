import type { AgreementExamples } from '../../agreements/lexicon.ts';

export const examples: AgreementExamples = {
  rules: {
    treaty: {
      hits: [
        ['Lào và Thái Lan ký hiệp định về biên giới ngày 5/3/2024.', 'hiệp định về biên giới', 'signed'],
        ['Công ước về an toàn hàng hải có hiệu lực từ năm 1994.', 'Công ước', 'in-force'],
        ['Ai Cập và Sudan đã đạt được lệnh ngừng bắn hôm 12/5/2023.', 'lệnh ngừng bắn', 'agreed'],
      ],
      misses: [
        'Tổ chức Hiệp ước Bắc Đại Tây Dương họp tại Bỉ.',
        'Hai nước tổ chức cuộc tập trận chung trên biển.',
        'Các hiệp định quốc tế là đề tài của cuộc hội thảo.',
      ],
    },
    pact: {
      hits: [
        ['Peru và Chile đã ký một thỏa thuận với Bolivia năm 2019.', 'thỏa thuận', 'signed'],
        ['Ấn Độ và Nepal đạt được thỏa thuận về nguồn nước.', 'thỏa thuận về nguồn nước', 'agreed'],
      ],
      misses: [
        'Giá bán theo thỏa thuận giữa người mua và người bán.',
        'Chưa có thỏa thuận nào được đưa ra.',
        'Peru có quyền hủy bỏ bất kì thỏa thuận nào với Chile.',
      ],
    },
    statement: {
      hits: [
        ['Đại hội thông qua Tuyên bố Viêng Chăn.', 'Tuyên bố Viêng Chăn', 'agreed'],
        ['Việt Nam và Cuba ra tuyên bố chung sau hội đàm.', 'tuyên bố chung', 'agreed'],
        ['Hai nước Brazil và Peru đã thông qua thông cáo chung.', 'thông cáo chung', 'agreed'],
      ],
      misses: [
        'Tuyên bố của Ngoại trưởng Oman được đưa ra khi Chad đang đàm phán với Peru.',
        'Bộ trưởng tuyên bố sẽ không tăng thuế.',
        'Ông ra tuyên bố từ chức.',
        'Nga tuyên bố động thái mới với Liên minh châu Âu.',
        'Nga và Ấn Độ hôm qua cũng tuyên bố chính phủ hai nước chuẩn bị hỗ trợ.',
      ],
    },
    memorandum: {
      hits: [
        ['Haiti và Cuba ký biên bản hội nghị hôm 3/4.', 'biên bản hội nghị', 'signed'],
        ['Kenya và Ghana ký bản ghi nhớ về giáo dục.', 'bản ghi nhớ về giáo dục', 'signed'],
        ['Nhật Bản và Mông Cổ dự kiến ký biên bản ghi nhớ vào tháng tới.', 'biên bản ghi nhớ', 'planned'],
      ],
      misses: ['Ông ghi nhớ công lao của các bậc tiền bối.', 'Biên bản vi phạm đã được lập tại chỗ.'],
    },
    programme: {
      hits: [
        ['Trường Đại học Lang Xanh và Bệnh viện Sông Lam ký kết hợp tác về ghép tạng.', 'hợp tác về ghép tạng', 'signed'],
        ['Hàn Quốc và Indonesia ký chương trình hợp tác giai đoạn 2024-2028.', 'chương trình hợp tác', 'signed'],
        ['Việt Nam và Lào thông qua kế hoạch hành động chung.', 'kế hoạch hành động chung', 'agreed'],
      ],
      misses: [
        'Trường Đại học Lang Xanh và Bệnh viện Sông Lam mở rộng hợp tác về ghép tạng.',
        'Chương trình ca nhạc bắt đầu lúc 20 giờ.',
        'Kế hoạch sản xuất của công ty đã được duyệt.',
      ],
    },
    mechanism: {
      hits: [
        ['Ấn Độ và Pakistan thiết lập đường dây nóng quân sự.', 'đường dây nóng', 'agreed'],
        ['Đường dây nóng giữa Ấn Độ và Pakistan bị đình chỉ từ tháng 5/2021.', 'Đường dây nóng', 'suspended'],
      ],
      misses: ['Gọi đường dây nóng của bệnh viện để được tư vấn.', 'Văn phòng mở cửa lúc 8 giờ.'],
    },
    guideline: {
      hits: [['Mỹ và Hàn Quốc đã ký hướng dẫn chung về răn đe.', 'hướng dẫn chung', 'signed']],
      misses: ['Bộ Y tế hướng dẫn người dân phòng bệnh.'],
    },
    contract: {
      hits: [
        ['Hợp đồng tài trợ với Công ty Kim Thuận giúp đội bóng có áo mới.', 'Hợp đồng tài trợ', 'in-force'],
        ['Công ty Hải Vân đang đàm phán khoản vay với Ngân hàng Sông Lam.', 'khoản vay', 'negotiating'],
        ['Công ty Hải Vân ký hợp đồng với Tập đoàn Sông Lam hôm 3/4/2024.', 'hợp đồng', 'signed'],
        ['Công ty Hải Vân và Tập đoàn Sông Lam chấm dứt hợp đồng năm 2023.', 'hợp đồng', 'ended'],
      ],
      misses: [
        'Chúng tôi chưa từng có hợp đồng bảo lãnh nào với Công ty Kim Thuận.',
        'Công nhân làm việc theo hợp đồng lao động.',
        'Hội đồng nhân dân họp kỳ thứ năm.',
      ],
    },
    undertaking: {
      hits: [
        [
          'Haiti và Cuba đã thống nhất một số nội dung:\n1. Kéo dài thời gian thông quan tại cửa khẩu.\n2. Phối hợp tuần tra.',
          'Kéo dài thời gian thông quan',
          'agreed',
        ],
        ['Lào và Campuchia nhất trí mở thêm hai cửa khẩu.', 'mở thêm hai cửa khẩu', 'agreed'],
        ['Pháp và Đức đồng ý tăng cường trao đổi sinh viên.', 'tăng cường trao đổi sinh viên', 'agreed'],
      ],
      misses: [
        'Oman và Chad dùng một mẫu thị thực thống nhất kiểu châu Âu.',
        'Đề nghị do Oman và Các Tiểu vương quốc Ả Rập Thống nhất đưa ra.',
        'Peru và Chile đồng ý và đưa ba bệnh nhân đi.',
        'Peru và Chile thống nhất một số nội dung.',
        'Peru và Chile thống nhất hồi tháng 7/2022.',
        'Ông đồng ý trả lời phỏng vấn.',
        'Pháp cam kết giảm phát thải.',
      ],
    },
  },
  parties: [
    [
      'Việt Nam đưa thợ sang Oman, Chad. Oman và Chad ký hiệp định nghề cá. Tin vui đến từ Đức. Tuyên bố chung mà hai nước đưa ra hồi tháng 4 mở đường.',
      'Tuyên bố chung',
      ['Việt Nam', 'Đức'],
    ],
    [
      'Công ty TNHH Giày Sao Nam tăng lương. Công đoàn Dệt may Hải Vân vui. Thỏa ước lao động tập thể mới được ký hôm 3/4.',
      'Thỏa ước lao động tập thể mới',
      ['Công ty TNHH Giày Sao Nam', 'Công đoàn Dệt may Hải Vân'],
    ],
    [
      'Việt Nam tăng xuất khẩu bưởi. Bộ trưởng nhắc tới nghị định thư với Chile về bưởi da xanh, ký hôm 3/4.',
      'nghị định thư',
      ['Việt Nam', 'Chile'],
    ],
    [
      'Phong trào Hoa Sen không đến Lima. Nhóm này đàm phán riêng với Chad. Hai bên ký thỏa thuận về nước.',
      'thỏa thuận về nước',
      ['Phong trào Hoa Sen', 'Chad'],
    ],
    ['Peru đối đầu với Chad. Hiệp định gạo giữa nước này với Oman có hiệu lực năm 2024.', 'Hiệp định gạo', ['Oman', 'Peru']],
    ['Bắc Kinh hôm thứ Hai ký hiệp định nghề cá với Oman.', 'hiệp định nghề cá', ['Bắc Kinh', 'Oman']],
    [
      'Trước sự chứng kiến của Tổng thống Oman và Tổng thống Qatar, Thủ tướng Lào và Thủ tướng Chad ký hiệp định biên giới.',
      'hiệp định biên giới',
      ['Lào', 'Chad'],
    ],
    [
      'Lào và Chad họp tại Lima. Dự lễ ký kết có lãnh đạo Công ty Sao Nam và Công ty Hải Vân. Hai bên ký thỏa thuận về cá ngừ.',
      'thỏa thuận về cá ngừ',
      ['Lào', 'Chad'],
    ],
    ['Chad và Lào ký hiệp định nghề cá, còn với Peru, Oman ra tuyên bố chung.', 'hiệp định nghề cá', ['Chad', 'Lào']],
    ['Với Chad, Oman đang làm trung gian cho một hiệp định biên giới với Lào.', 'hiệp định biên giới', ['Chad', 'Lào']],
    ['Hiệp định Nghề cá ASEAN được ký hôm 12/6. Trung Quốc khen. Trung Quốc nói Trung Quốc vui.', 'Hiệp định Nghề cá ASEAN', ['ASEAN']],
    ['Nghiệp đoàn số 2 và Công ty Sao Nam ký thỏa ước tập thể.', 'thỏa ước tập thể', ['Nghiệp đoàn số 2', 'Công ty Sao Nam']],
    ['Washington và Bắc Kinh ký thỏa thuận về đậu tương.', 'thỏa thuận về đậu tương', ['Washington', 'Bắc Kinh']],
    ['Anh và EU ký thỏa thuận tái thiết lập quan hệ hôm 19/5.', 'thỏa thuận tái thiết lập quan hệ', ['Anh', 'EU']],
    ['Tại Oman, Chad ký hiệp định biên giới với Peru.', 'hiệp định biên giới', ['Chad', 'Peru']],
    ['Oman, Chad nhất trí thành lập nhóm tư vấn hạt nhân.', 'thành lập nhóm tư vấn hạt nhân', ['Oman', 'Chad']],
    ['Tòa án Lima không chấp nhận yêu cầu hủy hợp đồng ký với Công ty Sao Nam.', 'hợp đồng', ['Công ty Sao Nam']],
    ['Thượng viện Chile phê chuẩn hiệp định thương mại với Oman.', 'hiệp định thương mại', ['Chile', 'Oman']],
    ['Đại diện Vinamilk và Hồng Xuyến ký bản ghi nhớ về hộp giấy.', 'bản ghi nhớ về hộp giấy', ['Vinamilk', 'Hồng Xuyến']],
    ['Oman gia hạn thỏa thuận dầu khí với Chad, và Lào ký một hiệp ước với Peru.', 'hiệp ước', ['Lào', 'Peru']],
    ['Kenya họp với Peru. Hạ viện Peru và Thượng viện Peru thông qua hiệp định nghề cá.', 'hiệp định nghề cá', ['Kenya', 'Peru']],
    ['Samsung Việt Nam ký bản ghi nhớ với Sở Y tế Cần Thơ.', 'bản ghi nhớ', ['Samsung', 'Sở Y tế Cần Thơ']],
    ['Sở Y tế Cần Thơ và Samsung Việt Nam ký bản ghi nhớ.', 'bản ghi nhớ', ['Sở Y tế Cần Thơ', 'Samsung']],
    ['Tòa án tối cao Kenya hủy hợp đồng sân bay với Công ty Hải Vân.', 'hợp đồng', ['Công ty Hải Vân']],
    ['Peru họp với Chile. Quốc hội Peru thông qua hiệp định nghề cá với Chile.', 'hiệp định nghề cá', ['Peru', 'Chile']],
    [
      'Pakistan và Afghanistan hội đàm tại Doha. Trung Quốc kêu gọi hai bên ký hiệp định ngừng bắn.',
      'hiệp định ngừng bắn',
      ['Pakistan', 'Afghanistan'],
    ],
    [
      'Thủ tướng Lào và Thủ tướng Cuba hội đàm. Bộ Y tế Lào dự lễ ký hiệp định vận tải giữa hai nước.',
      'hiệp định vận tải',
      ['Lào', 'Cuba'],
    ],
    ['Cục Di sản thuộc Bộ Tài chính và Bảo tàng Lang Xanh đã ký thỏa thuận.', 'thỏa thuận', ['Cục Di sản', 'Bảo tàng Lang Xanh']],
    ['Trường Đại học Lang Xanh ký bản ghi nhớ với Samsung Việt Nam.', 'bản ghi nhớ', ['Trường Đại học Lang Xanh', 'Samsung']],
    ['Công ty Hải Vân ký hợp đồng 6,5 tỷ USD bán 180 tàu cho Haiti.', 'hợp đồng', ['Công ty Hải Vân', 'Haiti']],
    ['Công ty Hải Vân ký hợp đồng mua 10 tàu của Tập đoàn Sông Lam.', 'hợp đồng mua', ['Công ty Hải Vân', 'Tập đoàn Sông Lam']],
    ['Công ty Hải Vân đạt thỏa thuận bán 20% vốn cho Tập đoàn Sông Lam.', 'thỏa thuận bán', ['Công ty Hải Vân', 'Tập đoàn Sông Lam']],
    ['Peru đàm phán hiệp định với ASEAN gồm Lào và Việt Nam.', 'hiệp định', ['Peru', 'ASEAN']],
    ['Sau cuộc họp của Ủy ban Biên giới Sông Lam tại Lima, Haiti và Cuba ký hiệp định.', 'hiệp định', ['Haiti', 'Cuba']],
    ['Hiệp định Đối tác kinh tế (CEPA) Haiti - Cuba được ký năm 2019.', 'Hiệp định Đối tác kinh tế', ['Haiti', 'Cuba']],
    ['Với Haiti, Cuba có hiệp định nghề cá từ năm 1998.', 'hiệp định nghề cá', ['Haiti', 'Cuba']],
    [
      'Công ty Hải Vân ký hợp đồng với Tập đoàn Sông Lam, theo ông Lê Văn Tám, chuyên gia của Viện Lang Xanh.',
      'hợp đồng',
      ['Công ty Hải Vân', 'Tập đoàn Sông Lam'],
    ],
    ['Đại diện Công ty Hải Vân và Tập đoàn Sông Lam đã ký biên bản ghi nhớ.', 'biên bản ghi nhớ', ['Công ty Hải Vân', 'Tập đoàn Sông Lam']],
    ['Haiti và Cuba ký hiệp định nghề cá.', 'hiệp định', ['Haiti', 'Cuba']],
    ['Lệnh ngừng bắn do Haiti và Cuba dàn xếp có hiệu lực hôm 12/5.', 'Lệnh ngừng bắn', []],
    ['Haiti ký hiệp định nghề cá với Cuba năm 2019 và hiệp định thuế với Peru năm 2021.', 'hiệp định thuế', ['Haiti', 'Peru']],
    ['Bản ghi nhớ giữa Haiti với Cuba do Mexico làm trung gian được ký năm 2019.', 'Bản ghi nhớ', ['Haiti', 'Cuba']],
    ['Tập đoàn Sông Lam ký hợp đồng với Công ty Hải Vân của Cuba.', 'hợp đồng', ['Tập đoàn Sông Lam', 'Công ty Hải Vân']],
    ['Tập đoàn Sông Lam ký hợp đồng với Công ty Hải Vân (Cuba).', 'hợp đồng', ['Tập đoàn Sông Lam', 'Công ty Hải Vân']],
    [
      'Nghị định thư thành lập liên minh, được Kenya, Uganda và Tanzania ký năm 2004, có hiệu lực.',
      'Nghị định thư',
      ['Kenya', 'Uganda', 'Tanzania'],
    ],
    ['Câu lạc bộ Hải Vân chấm dứt hợp đồng với HLV Lê Văn Tám của đội.', 'hợp đồng', ['Câu lạc bộ Hải Vân', 'Lê Văn Tám']],
    [
      'Công ty Hải Vân mua thép của Tập đoàn Sông Lam. Hợp đồng giữa công ty và tập đoàn hết hạn năm 2024.',
      'Hợp đồng',
      ['Công ty Hải Vân', 'Tập đoàn Sông Lam'],
    ],
    ['Hiệp định nghề cá mà Haiti và Cuba ký năm 2019 đã hết hạn.', 'Hiệp định nghề cá', ['Haiti', 'Cuba']],
    ['Mexico nhắc đến hiệp định nghề cá Haiti và Cuba ký năm 2019.', 'hiệp định nghề cá', ['Haiti', 'Cuba']],
    [
      'Trường Đại học Lang Xanh tiếp Trường Đại học Sông Lam. Haiti và Cuba cử đại sứ tới dự. Hai trường ký bản ghi nhớ về đào tạo.',
      'bản ghi nhớ',
      ['Trường Đại học Lang Xanh', 'Trường Đại học Sông Lam'],
    ],
    ['Haiti và Cuba ký hiệp định nghề cá hôm 3/4. Hiệp định cũ đã hết hạn năm 2020.', 'Hiệp định cũ', ['Haiti', 'Cuba']],
    ['Hãng bay Đức ký hợp đồng với Tập đoàn Sông Lam.', 'hợp đồng', ['Tập đoàn Sông Lam']],
    ['Câu lạc bộ Hải Vân ký hợp đồng với tiền đạo người Brazil Joao Pereira.', 'hợp đồng', ['Câu lạc bộ Hải Vân', 'Joao Pereira']],
    ['Theo Reuters, Haiti và Cuba đã họp. Hai bên ký hiệp định nghề cá.', 'hiệp định nghề cá', ['Haiti', 'Cuba']],
    ['Chad đang nội chiến. Chad muốn hòa bình. Chính phủ và Niger ký hiệp định.', 'hiệp định', ['Chad', 'Niger']],
    ['Chuyên gia của Viện Lang Xanh nhắc rằng theo hiệp định giữa Haiti và Cuba, việc đánh bắt là tự do.', 'hiệp định', ['Haiti', 'Cuba']],
    [
      'Trường Đại học Lang Xanh ký thỏa thuận với Trường Đại học Sông Lam, tỉnh Saga, Nhật Bản.',
      'thỏa thuận',
      ['Trường Đại học Lang Xanh', 'Trường Đại học Sông Lam'],
    ],
    ['Haiti và Cuba họp hôm 3/4. Hai nước nhất trí mở lại cửa khẩu.', 'mở lại cửa khẩu', ['Haiti', 'Cuba']],
  ],
  dated: [
    ['Ký hợp đồng mua điện giữa Oman và Chad: Thêm 250 MW từ năm 2027.', 'hợp đồng mua điện', null],
    ['Theo thỏa thuận ký ngày 3/4, Oman sẽ giao hàng cho Chad.', 'thỏa thuận', '2025-04-03'],
    ['VPF và Công ty Sao Nam ký thỏa thuận bản quyền truyền hình, từ năm 2025 đến năm 2028.', 'thỏa thuận bản quyền truyền hình', null],
    [
      'Kenya và Peru nhất trí nâng cấp quan hệ lên Đối tác Chiến lược hôm 7/3/2024.',
      'nâng cấp quan hệ lên Đối tác Chiến lược',
      '2024-03-07',
    ],
    [
      'Haiti và Cuba đã ký Hiệp định tiếp cận lẫn nhau (RAA) vào tháng 7/2024, Quốc hội Haiti phê chuẩn hồi tháng 12.',
      'Hiệp định',
      '2024-07',
    ],
    ['Haiti và Cuba ký hiệp định nghề cá hôm 3/4/2024.', 'hiệp định', '2024-04-03'],
    ['Hiệp định nghề cá giữa Haiti và Cuba, ký năm 2019, có hiệu lực từ ngày 1/1/2021.', 'Hiệp định', '2021-01-01'],
    ['Hiệp định nghề cá giữa Haiti và Cuba có hiệu lực đến ngày 1/1/2027.', 'Hiệp định', null],
    ['Haiti và Cuba dự kiến ký hiệp định nghề cá vào tháng 9.', 'hiệp định', '2025-09'],
    ['Haiti và Cuba đang đàm phán hiệp định nghề cá, vòng tới mở vào tháng 9.', 'hiệp định', null],
    ['Haiti và Cuba ký chương trình hợp tác giai đoạn 2025 - 2029.', 'chương trình', null],
    ['Haiti và Cuba ký thỏa thuận thành lập đặc khu kinh tế hôm 7/1.', 'thỏa thuận', '2025-01-07'],
    ['Haiti ký hiệp định nghề cá với Cuba năm 2019 và hiệp định thuế với Peru năm 2021.', 'hiệp định thuế', '2021'],
    [
      'Ngày 3/4/2024, Haiti và Cuba họp tại Lima. Hai bên nói về cá. Cùng dịp, Công ty Hải Vân và Tập đoàn Sông Lam ký hợp đồng.',
      'hợp đồng',
      '2024-04-03',
    ],
    [
      'Ngày 3/4/2024, Haiti và Cuba họp tại Lima. Hai bên nói về cá. Cá bán sang Peru. Công ty Hải Vân và Tập đoàn Sông Lam từng ký hợp đồng.',
      'hợp đồng',
      null,
    ],
  ],
  merged: [
    [
      'Bộ Y tế và Công ty Sao Nam ký Biên bản ghi nhớ về dây chuyền lạnh. Biên bản ghi nhớ trước đây hết hiệu lực từ năm 2023.',
      [['Biên bản ghi nhớ về dây chuyền lạnh'], ['Biên bản ghi nhớ']],
    ],
    ['Oman và Chad ký văn kiện mang tên Tuyên bố Muscat hôm 3/4.', [['văn kiện', 'Tuyên bố Muscat']]],
    [
      'Oman và Chad nhất trí nối lại đường bay thẳng; mở thêm hai cửa khẩu; Chad sẽ trả tiền.',
      [['nối lại đường bay thẳng'], ['mở thêm hai cửa khẩu']],
    ],
    ['Việc trao đổi 40 tù binh được hai nước Oman và Chad nhất trí tại Muscat hôm 3/4.', [['trao đổi 40 tù binh']]],
    ['Nửa số đảo chưa bao giờ được hai nước Oman và Chad thống nhất.', []],
    ['Giá trị gấp rưỡi hợp đồng cũ với Công ty Sao Nam. Bản hợp đồng cũ bị thanh lý hồi tháng 5.', [['hợp đồng cũ', 'Bản hợp đồng cũ']]],
    [
      'Oman và Chad họp về biển.\n\nCác văn kiện được ký gồm:\n1. Hiệp định giữa Oman và Chad về nghề cá;\n2. Hiệp định giữa Oman và Lào về gạo.\n\nHai bên đàm phán Hiệp định chuyển giao tù nhân.',
      [['văn kiện', 'Hiệp định'], ['Hiệp định'], ['Hiệp định chuyển giao tù nhân']],
    ],
    [
      'Bản ghi nhớ mới về gạo mở lối cho nông dân. Ngày 4/6, Oman và Chad đã ký Bản ghi nhớ về gạo.',
      [['Bản ghi nhớ mới về gạo', 'Bản ghi nhớ về gạo']],
    ],
    [
      'CLB Hải Vân đàm phán hợp đồng mới với Công ty Sao Nam. CLB Hải Vân thanh lý hợp đồng với Công ty Lam Sơn hồi tháng 5.',
      [['hợp đồng mới'], ['hợp đồng']],
    ],
    [
      'Các văn kiện được ký gồm:\n1. Bản ghi nhớ giữa Công ty Sao Nam và Công ty Hải Vân;\n2. Bản ghi nhớ giữa Đại học Lima và Đại học Oman.',
      [['Bản ghi nhớ'], ['Bản ghi nhớ']],
    ],
    ['CLB Hải Vân gia hạn hợp đồng với HLV Lê Văn Tám. Hợp đồng với tiền đạo Trần Văn Sáu đã chấm dứt.', [['hợp đồng'], ['Hợp đồng']]],
    ['Haiti và Cuba ký bản ghi nhớ (MoU) về giáo dục.', [['bản ghi nhớ', 'MoU']]],
    ['Haiti và Cuba đàm phán thương vụ K210B.', [['thương vụ K210B']]],
    ['Haiti và Cuba đang đàm phán thỏa thuận về thủy sản và trao đổi sinh viên.', [['thỏa thuận về thủy sản']]],
    [
      'Mexico nhắc đến thỏa thuận đánh cá Haiti - Cuba được ký năm 2020 - thỏa thuận vẫn chưa được Quốc hội thông qua.',
      [['thỏa thuận đánh cá', 'thỏa thuận']],
    ],
    ['Haiti và Cuba nhất trí thành lập đường dây nóng về lũ lụt.', [['đường dây nóng về lũ lụt']]],
    ['Công ty Hải Vân ký hợp đồng với Tập đoàn Sông Lam. Hợp đồng với Tập đoàn Kim Ưng vẫn còn hiệu lực.', [['hợp đồng'], ['Hợp đồng']]],
    ['Haiti và Cuba ký hiệp định nghề cá. Hiệp định này có hiệu lực năm 2024.', [['hiệp định nghề cá', 'Hiệp định']]],
    [
      'Haiti và Cuba ký hai bản ghi nhớ. Bản ghi nhớ về giáo dục giữa Haiti và Cuba có hiệu lực ngay.',
      [['bản ghi nhớ'], ['Bản ghi nhớ về giáo dục']],
    ],
    [
      'Hiệp định dẫn độ giữa Haiti và Cuba được ký năm 2023. Hiệp định vận tải biển giữa hai nước bị đình chỉ.',
      [['Hiệp định dẫn độ'], ['Hiệp định vận tải biển']],
    ],
    ['Haiti và Cuba ký Hiệp ước Bầu Trời Mở, hiệp ước hạt nhân giữa hai nước.', [['Hiệp ước Bầu Trời Mở', 'hiệp ước hạt nhân']]],
    ['Kenya và Uganda ký hiệp định nghề cá. Hiệp định giữa Kenya và Oman được ký năm 2023.', [['hiệp định nghề cá'], ['Hiệp định']]],
    ['Tập đoàn Sông Lam và Công ty Hải Vân ký hợp đồng thành lập liên doanh.', [['hợp đồng thành lập liên doanh']]],
  ],
  acts: {
    sign: {
      hits: [
        ['Oman và Chad trao bốn văn kiện hôm 3/4. Đáng chú ý có bản ghi nhớ về đào tạo tiến sĩ.', 'bản ghi nhớ', 'signed'],
        ['Hôm 10/6, Nghị định thư nâng cấp Hiệp định thương mại tự do Oman - Chad được ký.', 'Nghị định thư nâng cấp', 'signed'],
        ['Hiệp định vận tải hàng không mà Oman và Chad ký năm 2008 nằm trong tủ.', 'Hiệp định vận tải hàng không', 'signed'],
        ['Oman ký một quan hệ đối tác an ninh với Chad.', 'quan hệ đối tác an ninh', 'signed'],
        ['Kenya và Peru ký bản ghi nhớ về chuyển đổi số chiều 10/6.', 'bản ghi nhớ về chuyển đổi số', 'signed'],
        ['Hai hãng công bố đã ký biên bản ghi nhớ về vận tải hôm thứ Ba.', 'biên bản ghi nhớ về vận tải', 'signed'],
        ['CLB Hải Vân và tiền đạo Trần Văn Sáu ký hợp đồng đến tháng 6/2029.', 'hợp đồng', 'signed'],
        ['Bộ Công Thương Việt Nam và Bộ Thương mại Hoa Kỳ trao đổi biên bản ghi nhớ.', 'biên bản ghi nhớ', 'signed'],
        ['Haiti và Cuba đàm phán hiệp định nghề cá từ năm 2020. Lễ ký diễn ra hôm 3/4/2024.', 'hiệp định nghề cá', 'signed'],
        ['Nga và Belarus đã ký hiệp ước an ninh.', 'hiệp ước', 'signed'],
        ['Hiệp ước an ninh được Nga và Belarus ký kết năm 2010.', 'Hiệp ước', 'signed'],
      ],
      misses: [
        [
          'Oman và Chad đàm phán hiệp định dẫn độ, phấn đấu ký trong năm 2026. Bộ trưởng Oman trả lời sau lễ ký rằng ông vui.',
          'hiệp định dẫn độ',
          'signed',
        ],
        ['Lào rời Hiệp ước Mekong Xanh và sẽ không ký bất kỳ tài liệu nào.', 'Hiệp ước Mekong Xanh', 'rejected'],
        ['Oman và Chad đạt thỏa thuận nghề cá. Bộ trưởng Oman nói tại lễ ký rằng ông vui.', 'thỏa thuận nghề cá', 'signed'],
        ['Oman sẽ mở cửa ngay khi hai bên Oman và Chad ký thỏa thuận lao động.', 'thỏa thuận lao động', 'signed'],
        ['Oman và Chad không ký hiệp định vận tải hàng không.', 'hiệp định vận tải hàng không', 'signed'],
        ['Kenya và Peru công bố hiệp ước nghề cá, theo đó Peru trao trả tàu.', 'hiệp ước nghề cá', 'signed'],
        ['Hai hãng công bố sẽ ký biên bản ghi nhớ về vận tải.', 'biên bản ghi nhớ về vận tải', 'signed'],
        ['Nga và Belarus chưa ký hiệp ước an ninh.', 'hiệp ước', 'signed'],
        ['Nga từ chối ký hiệp ước an ninh với Belarus.', 'hiệp ước', 'signed'],
        ['Nga và Belarus hướng tới ký kết hiệp ước an ninh.', 'hiệp ước', 'signed'],
        ['Nga và Belarus sẽ ký hiệp ước an ninh vào tháng tới.', 'hiệp ước', 'signed'],
      ],
    },
    agree: {
      hits: [
        ['Oman và Chad đã thống nhất toàn văn hiệp định biên giới.', 'hiệp định biên giới', 'agreed'],
        ['Mali và Niger đã đạt được thỏa thuận thương mại.', 'thỏa thuận thương mại', 'agreed'],
        ['Vụ kiện giữa Mali và Niger khép lại bằng một thỏa thuận hòa giải.', 'thỏa thuận hòa giải', 'agreed'],
        ['Thỏa thuận nguyên tắc giữa Mali và Niger khá ngắn.', 'Thỏa thuận nguyên tắc', 'agreed'],
      ],
      misses: [
        ['Mali và Niger đang rất gần đạt được thỏa thuận thương mại.', 'thỏa thuận thương mại', 'agreed'],
        ['Malta và Libya nhất trí khởi động đàm phán hiệp định nghề cá.', 'hiệp định', 'agreed'],
        ['Mali và Niger không đạt được thỏa thuận thương mại.', 'thỏa thuận thương mại', 'agreed'],
      ],
    },
    establish: {
      hits: [['Ấn Độ và Nepal thành lập ủy ban hỗn hợp về lũ.', 'ủy ban hỗn hợp', 'agreed']],
      misses: [['Ấn Độ và Nepal dự kiến thành lập ủy ban hỗn hợp về lũ.', 'ủy ban hỗn hợp', 'agreed']],
    },
    ratify: {
      hits: [
        ['Thượng viện Peru và quốc hội Chile phê chuẩn hiệp định thuế.', 'hiệp định thuế', 'agreed'],
        ['Quốc hội Chile phê chuẩn hiệp định với Peru.', 'hiệp định', 'agreed'],
      ],
      misses: [['Hiệp định giữa Chile và Peru ký năm 2020 vẫn chưa được phê chuẩn.', 'Hiệp định', 'agreed']],
    },
    enter: {
      hits: [
        ['Oman và Chad bắt đầu thực thi lệnh ngừng bắn từ sáng 19/1.', 'lệnh ngừng bắn', 'in-force'],
        ['Hợp đồng tài trợ giữa Oman và Chad, ký năm 2020, vẫn được duy trì.', 'Hợp đồng tài trợ', 'in-force'],
        ['Oman và Chad tiếp tục thực hiện hiệp định biên giới ký năm 1988.', 'hiệp định biên giới', 'in-force'],
        ['Hiệp định giữa Úc và Chile đã có hiệu lực 3 năm.', 'Hiệp định', 'in-force'],
        ['Quy chế phối hợp giữa tỉnh Hà Nam và tỉnh Nam Định được áp dụng tạm thời từ năm 2021.', 'Quy chế phối hợp', 'in-force'],
        ['Đường dây nóng giữa Peru và Chile hoạt động từ năm 2019.', 'Đường dây nóng', 'in-force'],
        ['Hiệp định giữa Úc và Chile có hiệu lực từ ngày 6/3/2009.', 'Hiệp định', 'in-force'],
      ],
      misses: [
        ['Peru và Chile ký hiệp định thuế. Peru đòi bỏ thuế ngay khi hiệp định có hiệu lực.', 'hiệp định thuế', 'in-force'],
        [
          'Peru và Chile ký hiệp định thuế, quốc hội hai nước còn phải phê chuẩn thì hiệp định mới có hiệu lực.',
          'hiệp định thuế',
          'in-force',
        ],
        ['Công đoàn Sông Lam và Công ty Hải Vân ký thỏa ước lao động tập thể, có hiệu lực 3 năm.', 'thỏa ước lao động tập thể', 'in-force'],
        ['Hiệp định giữa Peru và Chile chỉ có hiệu lực khi hai bên làm xong thủ tục.', 'Hiệp định', 'in-force'],
        ['Hiệp định giữa Úc và Chile ký năm 2008 sẽ có hiệu lực vào năm sau.', 'Hiệp định', 'in-force'],
      ],
    },
    apply: {
      hits: [['Áo cam kết tuân thủ hiệp ước với Hungary.', 'hiệp ước', 'in-force']],
      misses: [['Theo hiệp ước Áo và Hungary ký năm 1999, cửa khẩu được mở.', 'hiệp ước', 'in-force']],
    },
    extend: {
      hits: [['Fiji và Samoa gia hạn hiệp định hàng không.', 'hiệp định', 'in-force']],
      misses: [
        ['Công nhân trở lại làm việc sau khi Oman và Chad ký thỏa thuận tăng lương.', 'thỏa thuận tăng lương', 'in-force'],
        ['Oman và Chad ký hợp đồng kèm điều khoản gia hạn một năm.', 'hợp đồng', 'in-force'],
        ['Fiji và Samoa đạt thỏa thuận nghề cá, gia hạn quyền đánh bắt thêm ba năm.', 'thỏa thuận nghề cá', 'in-force'],
        ['Fiji từ chối gia hạn hiệp định hàng không với Samoa.', 'hiệp định', 'in-force'],
      ],
    },
    suspend: {
      hits: [
        ['Oman đình chỉ tham gia New START từ tháng 2.', 'New START', 'suspended'],
        ['Haiti ngừng ký hợp đồng nhiên liệu với Cuba.', 'hợp đồng', 'suspended'],
        ['Hiệp định giữa Haiti và Cuba được ký năm 2019. Từ năm 2022, nó bị đình chỉ.', 'Hiệp định', 'suspended'],
        ['Hiệp định giữa Haiti và Cuba bị đình chỉ năm 2022.', 'Hiệp định', 'suspended'],
        ['Hiệp định giữa Haiti và Cuba đã bị gác lại.', 'Hiệp định', 'suspended'],
      ],
      misses: [['Haiti không đình chỉ hiệp định với Cuba.', 'hiệp định', 'suspended']],
    },
    postpone: {
      hits: [
        ['Lễ ký bản ghi nhớ giữa Haiti và Cuba bị đẩy lùi vô thời hạn.', 'bản ghi nhớ', 'suspended'],
        ['Haiti và Cuba đã đẩy lùi hiệp định nghề cá.', 'hiệp định', 'suspended'],
      ],
      misses: [
        ['Lễ ký bản ghi nhớ giữa Haiti và Cuba, định vào mùa xuân, phải lùi lại.', 'bản ghi nhớ', 'signed'],
        ['Haiti và Cuba đã ký hiệp định nghề cá, lễ kỷ niệm bị lùi lại.', 'hiệp định', 'suspended'],
      ],
    },
    reject: {
      hits: [['Na Uy bác bỏ hiệp định nghề cá với Iceland.', 'hiệp định', 'rejected']],
      misses: [
        ['Ireland và Síp ký hiệp định thuế năm 2019. Đề xuất mở rộng hiệp định thuế đã bị bác.', 'hiệp định thuế', 'rejected'],
        ['Na Uy không bác bỏ hiệp định nghề cá với Iceland.', 'hiệp định', 'rejected'],
      ],
    },
    deny: {
      hits: [['Malta phủ nhận đã ký hợp đồng với Libya.', 'hợp đồng', 'rejected']],
      misses: [
        ['Malta và Libya ký hiệp định nghề cá, Oman bác tin cho thuê cảng.', 'hiệp định', 'rejected'],
        ['Malta xác nhận đã ký hợp đồng với Libya.', 'hợp đồng', 'rejected'],
      ],
    },
    fail: {
      hits: [
        ['Lệnh ngừng bắn giữa Oman và Chad đã vỡ.', 'Lệnh ngừng bắn', 'ended'],
        ['Thỏa thuận ngừng bắn giữa Yemen và Oman đổ vỡ.', 'Thỏa thuận ngừng bắn', 'ended'],
      ],
      misses: [
        ['Đàm phán về lệnh ngừng bắn giữa Oman và Chad đổ vỡ.', 'lệnh ngừng bắn', 'ended'],
        ['Thỏa thuận ngừng bắn mà Yemen và Oman ký năm 2021 đã đổ vỡ.', 'Thỏa thuận ngừng bắn', 'rejected'],
        ['Thỏa thuận ngừng bắn giữa Yemen và Oman không đổ vỡ.', 'Thỏa thuận ngừng bắn', 'rejected'],
      ],
    },
    expire: {
      hits: [
        ['Hiệp ước giữa Síp và Malta hết hạn năm 2020.', 'Hiệp ước', 'ended'],
        ['Lệnh ngừng bắn giữa Síp và Malta chỉ kéo dài ba ngày.', 'Lệnh ngừng bắn', 'ended'],
      ],
      misses: [
        ['Hợp đồng vay giữa Peru và Chile có hiệu lực, đến tháng 8/2028 mới đáo hạn.', 'Hợp đồng', 'ended'],
        ['Hiệp ước giữa Síp và Malta sẽ hết hạn vào năm sau.', 'Hiệp ước', 'ended'],
      ],
    },
    end: {
      hits: [
        ['Thỏa thuận giữa Oman và Chad ký năm 2023 nay không được gia hạn.', 'Thỏa thuận', 'ended'],
        ['Anh Sáu hết hợp đồng với CLB Hải Vân cuối năm ngoái.', 'hợp đồng', 'ended'],
        ['Oman đơn phương rút khỏi hiệp định nghề cá với Chad.', 'hiệp định nghề cá', 'ended'],
        ['Oman xóa sổ hiệp định dầu khí với Chad.', 'hiệp định dầu khí', 'ended'],
        ['Hợp đồng tín dụng giữa Oman và Chad đã tất toán năm 2022.', 'Hợp đồng tín dụng', 'ended'],
        ['Oman từ chối gia hạn hiệp định biên giới với Chad.', 'hiệp định biên giới', 'ended'],
        ['Oman rút khỏi Quy chế Rome.', 'Quy chế Rome', 'ended'],
        ['Câu lạc bộ Hải Vân cắt hợp đồng với Công ty Sông Lam hôm 3/4/2024.', 'hợp đồng', 'ended'],
        ['Togo rút khỏi hiệp ước với Benin năm 2018.', 'hiệp ước', 'ended'],
        ['Hiệp ước giữa Togo và Benin được thay bằng một văn kiện khác.', 'Hiệp ước', 'ended'],
        ['Hợp đồng giữa Công ty Hải Vân và Tập đoàn Sông Lam sẽ không tiếp tục.', 'Hợp đồng', 'ended'],
      ],
      misses: [
        ['Oman và Chad đã ký bản ghi nhớ về điện. Oman đề nghị ký một hiệp định thay cho bản ghi nhớ này.', 'bản ghi nhớ', 'ended'],
        ['Oman và Chad ký thỏa thuận thanh lý hôm 31/5.', 'thỏa thuận thanh lý', 'ended'],
        ['Peru và Chile kết thúc vòng thứ bảy của cuộc đàm phán về một hiệp ước khí hậu.', 'hiệp ước khí hậu', 'ended'],
        ['Peru đòi chấm dứt hợp đồng ký với Chile năm 2019.', 'hợp đồng', 'ended'],
        ['Togo đã trở lại hiệp ước với Benin mà nước này rút khỏi năm 2018.', 'hiệp ước', 'ended'],
        ['Togo không rút khỏi hiệp ước với Benin.', 'hiệp ước', 'ended'],
      ],
    },
    propose: {
      hits: [['Ireland đề xuất một hiệp định thuế với Síp.', 'hiệp định', 'proposed']],
      misses: [
        ['Ireland và Síp ký hiệp định thuế năm 2019, nay các yêu cầu bị bỏ qua.', 'hiệp định', 'proposed'],
        ['Ireland đã ký hiệp định thuế do Síp đề xuất.', 'hiệp định', 'proposed'],
        ['Theo hiệp định giữa Ireland và Síp, bên bán đề xuất giá trần.', 'hiệp định', 'proposed'],
      ],
    },
    plan: {
      hits: [
        ['Kenya và Peru chưa ấn định ngày ký hiệp định nghề cá.', 'hiệp định nghề cá', 'planned'],
        ['Ireland và Síp dự kiến ký hiệp định thuế.', 'hiệp định', 'planned'],
        ['Ireland và Síp rà soát hiệp định thuế để kịp ký trong tháng 9.', 'hiệp định', 'planned'],
        ['Ireland và Síp lùi việc thông qua hiệp định thuế sang tháng 9.', 'hiệp định', 'planned'],
      ],
      misses: [['Ireland và Síp đã ký hiệp định thuế như dự kiến.', 'hiệp định', 'planned']],
    },
    negotiate: {
      hits: [
        ['Oman và Chad bàn quy tắc ứng xử cho lực lượng trên biển.', 'quy tắc ứng xử', 'negotiating'],
        [
          'Vòng đàm phán thứ năm về hiệp định biên giới giữa Oman và Chad khép lại mà chưa có kết quả.',
          'hiệp định biên giới',
          'negotiating',
        ],
        ['Oman và Chad chính thức mở vòng đàm phán đầu tiên về một hiệp định biên giới.', 'hiệp định biên giới', 'negotiating'],
        ['Peru và Chile đang soạn hiệp định nghề cá.', 'hiệp định', 'negotiating'],
        ['Peru và Chile gần đạt hiệp định nghề cá.', 'hiệp định', 'negotiating'],
        ['Peru và Chile nối lại đàm phán hiệp định nghề cá.', 'hiệp định', 'negotiating'],
        ['Kenya và Uganda đang đàm phán hiệp định về hồ nước.', 'hiệp định', 'negotiating'],
        ['Kenya và Uganda gặp nhau để bàn một hiệp định về hồ nước.', 'hiệp định', 'negotiating'],
      ],
      misses: [['Sau hai năm đàm phán, Kenya và Uganda đã ký hiệp định về hồ nước.', 'hiệp định', 'negotiating']],
    },
  },
};
