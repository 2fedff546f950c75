import type { DateExamples } from '../../dates/examples.ts';
import type { rules } from './dates.ts';

export const examples = {
  // Years
  year: {
    hits: [
      ['Hiệp ước có hiệu lực năm 2010.', '2010'],
      ['Năm 938, ông xưng vương.', '0938'],
    ],
    misses: ['Mỗi năm 2000 người tới đây.', 'nằm 2010', '3 năm 20 ngày'],
  },
  'year-bc': { hits: [['Năm 179 TCN, thành thất thủ.', '-0178']], misses: ['năm 179 người'] },
  'listed-year': { hits: [['Các vòng năm 2021, 2022 và 2023 đều thất bại.', '2023']], misses: ['Có 1975 người và 2022 con bò.'] },
  'bracketed-year': {
    hits: [
      ['Hiệp định Paris (2015)', '2015'],
      ['ký vào 2019', '2019'],
    ],
    misses: ['(2015 người)', 'vào 2019 phòng'],
  },
  'last-year': {
    hits: [
      ['Năm ngoái hai bên gặp nhau.', '2023'],
      ['so với năm trước', '2023'],
    ],
    misses: ['Trong nhiều năm qua, họ im lặng.', 'Hàng rào nằm ngoài cổng.', 'trong 5 năm qua'],
  },
  'this-year': { hits: [['Năm nay có ba vòng đàm phán.', '2024']], misses: ['năm này qua năm khác', 'ba năm nay'] },
  'next-year': {
    hits: [
      ['Văn phòng mở vào năm tới.', '2025'],
      ['Sang năm, cầu sẽ xong.', '2025'],
    ],
    misses: ['trong những năm tới', 'Ba năm sau khi ký, họ rút lui.'],
  },
  'year-after': {
    hits: [
      ['Năm sau sẽ có bầu cử.', '2025'],
      ['Hai nước ký năm 2015, năm sau thì phê chuẩn.', '2016'],
    ],
    misses: ['năm sáu người'],
  },
  'year-before-last': { hits: [['Hợp đồng ký năm kia.', '2022']], misses: ['năm kìa'] },
  'that-year': { hits: [['Năm 2015, họ ký. Cũng trong năm đó, hạn hán xảy ra.', '2015']], misses: ['năm đô la'] },
  'year-before-that': { hits: [['Năm 2015 tăng gấp đôi năm trước đó.', '2014']], misses: ['năm trước đại hội'] },
  'year-after-that': { hits: [['Thỏa thuận năm 2015 bị hủy một năm sau đó.', '2016']], misses: ['một năm sau đại hội'] },

  // Dates in numbers
  'full-date': {
    hits: [
      ['Lễ ký: 31/01/2023', '2023-01-31'],
      ['hạn 5.9.2025', '2025-09-05'],
      ['2024-03-15', '2024-03-15'],
    ],
    misses: ['15/2024/NĐ-CP', '31/13/2023', '1.31.2023.4', '3/4/20235'],
  },
  'full-date-spaced': { hits: [['05 / 9 / 1962', '1962-09-05']], misses: ['5 / 9 / 62'] },
  'short-date': {
    hits: [
      ['ký 3/9/91', '1991-09-03'],
      ['3/3/17', '2017-03-03'],
    ],
    misses: ['tỷ số 3/4', '1.1.3'],
  },
  'day-month-year': {
    hits: [
      ['28 tháng 7 năm 2022', '2022-07-28'],
      ['ngày 12/12 năm ngoái', '2023-12-12'],
      ['31 tháng 7 2004', '2004-07-31'],
    ],
    misses: ['28 tháng lương năm 2022', '31 tháng 2 năm 2022'],
  },
  'day-month-slash-year': { hits: [['ngày 12 tháng 7/2012', '2012-07-12']], misses: ['12 tháng 13/2012'] },
  'day-month': {
    hits: [
      ['Ông đến 28 tháng 5.', '2024-05-28'],
      ['mùng 1 tháng Năm', '2024-05-01'],
    ],
    misses: ['12 tháng lương', 'được 9 tháng tuổi', '30 tháng 2'],
  },
  'numeric-day-month': {
    hits: [
      ['chiều 8.6', '2024-06-08'],
      ['hôm 5/3', '2024-03-05'],
      ['(9-2)', '2024-02-09'],
    ],
    misses: ['tăng 3/4 biên độ', 'khoảng 1.200/1.850 công nhân', 'thắng 2-1', '35.49', 'căn hộ 31/1 Nguyễn Trãi'],
  },

  // Dates with a head
  'headed-date': {
    hits: [
      ['Ngày 22/10, hai bên đã ký hiệp ước.', '2023-10-22'],
      ['Họ ký hôm 25/10 sau sáu tuần đình công.', '2023-10-25'],
      ['Ngày 31/1, hai bên gặp nhau.', '2024-01-31'],
      ['ngày mùng 3 tháng 3 năm 2017', '2017-03-03'],
      ['ngày hai mươi mốt tháng ba năm 1997', '1997-03-21'],
    ],
    misses: ['ngày càng 31 phần', 'ngày nay 1/2', 'ngày 31/4'],
  },
  'headed-date-spaced': { hits: [['ngày 11 / 7', '2024-07-11']], misses: ['ngày 31 / 31'] },
  'daytime-date': {
    hits: [
      ['Sáng 4/6, đoàn đến Hà Nội.', '2024-06-04'],
      ['rạng sáng 21.5', '2024-05-21'],
    ],
    misses: ['sáng 4 người', 'tối hậu thư 4/6 điểm'],
  },
  'bracketed-date': { hits: [['Hội nghị (12/6) kết thúc.', '2024-06-12']], misses: ['chiếm phần lớn (3/4 diện tích)'] },
  'cued-date': {
    hits: [
      ['Hôm nay, 12/6, hai bên ký.', '2024-06-12'],
      ['đáo hạn 31/12 vừa rồi', '2023-12-31'],
      ['15/3', '2024-03-15'],
      ['Lima, 19/3 – Hai nước họp.', '2024-03-19'],
      ['nghỉ lễ 30/4 và 1/5', '2024-05-01'],
      ['Đơn được nộp sau 18/10 năm ngoái, hết 31.7 thì đóng.', '2024-07-31'],
      ['Thời hạn là 18/10.', '2024-10-18'],
      ['Giá giữ nguyên, hạn cuối hết 18/10.', '2024-10-18'],
    ],
    misses: [
      'sau 1/2 thế kỷ',
      'hết 2/3 chặng đường',
      'sau 3.5 km',
      'chiếm 3/4 số ghế',
      'đạt 9/14 nội dung',
      'Phe này thắng, 2/3 – một tỷ lệ cao.',
    ],
  },
  'weekday-date': {
    hits: [
      ['Thứ Sáu, 7.6, công ty dán thông báo.', '2024-06-07'],
      ['thứ hai ngày 3/6/2024', '2024-06-03'],
    ],
    misses: ['lần thứ hai 3/4 số phiếu', 'thứ tưởng 3/6'],
  },

  // Months
  'month-year': {
    hits: [
      ['tháng 4 năm 2013', '2013-04'],
      ['tháng 3-1975', '1975-03'],
      ['tháng 8.2021', '2021-08'],
      ['tháng 6 năm ngoái', '2023-06'],
    ],
    misses: ['4 tháng năm 2013', 'tháng 13/2021'],
  },
  month: {
    hits: [
      ['Sang tháng 3, hai nước gỡ một số hạn chế.', '2024-03'],
      ['hồi tháng 3', '2024-03'],
      ['tháng 7 tới', '2024-07'],
      ['Tháng Tư, họ gặp nhau.', '2024-04'],
      ['tháng 6 vừa qua', '2023-06'],
      ['Bầu cử sẽ diễn ra vào tháng 11.', '2024-11'],
    ],
    misses: ['mỗi tháng 3 triệu đồng', 'trong tháng hai bên sẽ gặp', 'tháng 0', 'ba tháng lương'],
  },
  'twelfth-month': {
    hits: [
      ['Hai bên đã ký hiệp định hồi tháng Chạp.', '2023-12'],
      ['Quốc hội sẽ họp vào tháng Chạp tới.', '2024-12'],
      ['tháng Chạp năm 2022', '2022-12'],
    ],
    misses: ['28 tháng Chạp', 'tháng chập chững', 'rằm tháng Chạp'],
  },
  'day-of-month': {
    hits: [
      ['Ông đến vào ngày 28.', '2024-05-28'],
      ['ngày 5 vừa qua', '2024-06-05'],
    ],
    misses: ['vào ngày 28 người', 'trong 2 ngày'],
  },
  'this-month': { hits: [['trong tháng này', '2024-06']], misses: ['trong ba tháng này'] },
  'last-month': { hits: [['cuối tháng trước', '2024-05']], misses: ['ba tháng trước', 'vài tháng qua'] },
  'next-month': {
    hits: [
      ['từ tháng tới', '2024-07/..'],
      ['Tháng sau, tòa sẽ xử.', '2024-07'],
    ],
    misses: ['trong những tháng tới', 'sáu tháng sau phải sửa'],
  },
  'month-after': {
    hits: [
      ['Tháng sau, tòa sẽ xử.', '2024-07'],
      ['Họ ký tháng 3/2020, tháng sau thì rút.', '2020-04'],
    ],
    misses: ['sáu tháng sau phải sửa'],
  },
  'that-month': { hits: [['Ngày 3/4/2020 họ gặp. Cuối tháng đó, họ ký.', '2020-04']], misses: ['tháng đói kém'] },
  'month-after-that': { hits: [['Tháng 4/2022 ký, tháng sau đó phê chuẩn.', '2022-05']], misses: ['sáu tháng sau đô thị'] },
  'month-before-that': { hits: [['Tháng 4/2022 tăng so với tháng trước đó.', '2022-03']], misses: ['tháng trước đại hội'] },
  'day-of-month-relative': { hits: [['ngày 20 tháng này', '2024-06-20']], misses: ['ngày 32 tháng này'] },
  'day-of-next-month': { hits: [['ngày 5 tháng sau', '2024-07-05']], misses: ['5 tháng sau'] },
  'day-of-last-month': { hits: [['ngày 30 tháng trước', '2024-05-30']], misses: ['30 tháng trước'] },

  // Quarters, halves, seasons
  quarter: {
    hits: [
      ['quý III/2024', '2024-35'],
      ['quý 1-2025', '2025-33'],
      ['quý I năm nay', '2024-33'],
      ['quý đầu tiên của năm 2024', '2024-33'],
      ['Hoàn tất trong quý 3, dự kiến vậy.', '2024-35'],
    ],
    misses: ['quý vị', 'quý 5', 'đá quý một viên kim cương'],
  },
  'this-quarter': { hits: [['quý này', '2024-34']], misses: ['quý nhân'] },
  'last-quarter': { hits: [['quý trước', '2024-33']], misses: ['vinh hiển phú quý'] },
  'next-quarter': { hits: [['quý tới', '2024-35']], misses: ['quý tộc'] },
  season: {
    hits: [
      ['mùa hè năm 2025', '2025-22'],
      ['hồi mùa xuân', '2024-21'],
      ['từ mùa thu năm 2022', '2022-23/..'],
    ],
    misses: ['mùa đông xuân', 'áo mùa đông', 'mùa xuân của đất nước'],
  },
  'this-season': {
    hits: [
      ['mùa hè này', '2024-22'],
      ['hè này', '2024-22'],
    ],
    misses: ['hè phố này'],
  },
  'next-season': { hits: [['mùa thu tới', '2024-23']], misses: ['mùa thu hoạch tới'] },
  'last-season': { hits: [['mùa đông vừa qua', '2023-24']], misses: ['mùa đông lạnh'] },
  'first-half': { hits: [['nửa đầu năm 2025', '2025-01/2025-06']], misses: ['nửa đầu hiệp một'] },
  'second-half': { hits: [['nửa cuối năm nay', '2024-07/2024-12']], misses: ['nửa sau hiệp hai'] },
  'first-half-this-year': { hits: [['trong nửa đầu năm', '2024-01/2024-06']], misses: ['nửa đầu tháng'] },
  'second-half-this-year': { hits: [['vào nửa cuối năm', '2024-07/2024-12']], misses: ['nửa cuối tháng'] },
  'first-months': {
    hits: [
      ['9 tháng đầu năm 2023', '2023-01/2023-09'],
      ['sáu tháng đầu năm', '2024-01/2024-06'],
    ],
    misses: ['9 tháng đầu tư'],
  },
  'last-months': { hits: [['3 tháng cuối năm 2023', '2023-10/2023-12']], misses: ['3 tháng cuối cùng của anh'] },

  // Longer times
  decade: {
    hits: [
      ['những năm 1990', '199X'],
      ['thập niên 90', '199X'],
      ['đầu thập kỷ 1980', '198X'],
    ],
    misses: ['mỗi năm 1990 đồng', 'nhiều thập kỷ qua'],
  },
  century: {
    hits: [
      ['thế kỷ 21', '20XX'],
      ['thế kỷ XIX', '18XX'],
    ],
    misses: ['thế kỷ đen tối'],
  },
  'this-century': { hits: [['trong thế kỷ này', '20XX']], misses: ['thế kỷ nào'] },
  'last-century': { hits: [['thế kỷ trước', '19XX']], misses: ['một thế kỷ trướng'] },
  'split-year': {
    hits: [
      ['mùa 2025/26', '2025/2026'],
      ['mùa giải 2023-24', '2023/2024'],
    ],
    misses: ['2025/26 phòng', 'mùa 12/34'],
  },

  // Days told from today or from the narrative
  today: {
    hits: [
      ['Hôm nay, 200 đại biểu đến dự.', '2024-06-12'],
      ['chiều nay', '2024-06-12'],
      ['tối hôm nay', '2024-06-12'],
    ],
    misses: ['ngày nay', 'hiện nay', 'hôm này'],
  },
  yesterday: {
    hits: [
      ['tối hôm qua', '2024-06-11'],
      ['Chiều qua, tòa tuyên án.', '2024-06-11'],
    ],
    misses: ['chiều quan', 'đi qua'],
  },
  tomorrow: {
    hits: [
      ['ngày mai', '2024-06-13'],
      ['Sáng mai, đoàn lên đường.', '2024-06-13'],
    ],
    misses: ['hoa mai', 'tương mai'],
  },
  'day-before-yesterday': { hits: [['hôm kia', '2024-06-10']], misses: ['hôm kìa'] },
  'day-after-tomorrow': {
    hits: [
      ['ngày kia', '2024-06-14'],
      ['ngày mốt', '2024-06-14'],
    ],
    misses: ['ngày kịa'],
  },
  'same-day': {
    hits: [
      ['Ngày 5/6 họ ký. Cùng ngày, tòa bác đơn.', '2024-06-05'],
      ['Ông thăm Lào từ ngày 3 đến ngày 5/6/2024.\n\nTại hội đàm ngày 4/6, hai bên ký.\n\nCùng ngày, ông gặp báo chí.', '2024-06-04'],
      ['Tại hội đàm ngày 4/6, hai bên nói sẽ ký hiệp định. Cùng ngày, ông gặp báo chí.', '2024-06-04'],
      ['Hôm qua, hai bên ký.\n\nNgày 5/3, họ gặp nhau.\n\nCùng ngày, cảng mở cửa trở lại.', '2024-03-05'],
    ],
    misses: ['cùng ngân hàng'],
  },
  'next-day': {
    hits: [
      ['Hôm 5/6 anh đến, hôm sau ký luôn.', '2024-06-06'],
      ['ngày 5/6 bị bắt, ngày hôm sau được thả', '2024-06-06'],
    ],
    misses: ['ngày tiếp theo Ấn Độ đến lượt', 'hôm sáu giờ'],
  },
  'previous-day': { hits: [['Ngày 5/6 ông từ chức, sau cuộc họp hôm trước.', '2024-06-04']], misses: ['hôm trượt'] },
  weekday: {
    hits: [
      ['hôm thứ Hai', '2024-06-10'],
      ['Hôm thứ Sáu, hai bên ký; phần còn lại sẽ bàn sau.', '2024-06-07'],
      ['Chủ nhật', '2024-06-09'],
      ['Hai bên sẽ ký vào thứ Sáu.', '2024-06-14'],
      ['thứ sáu tới', '2024-06-14'],
      ['Thứ ba', '2024-06-11'],
    ],
    misses: ['lần thứ hai', 'nước thứ ba', 'thứ tưởng', 'xếp thứ tư'],
  },
  'this-weekday': { hits: [['Thứ Bảy này', '2024-06-15']], misses: ['làn sóng thứ hai này'] },
  'weekday-last-week': { hits: [['thứ Ba tuần trước', '2024-06-04']], misses: ['thứ ba tuần tự'] },
  'weekday-this-week': { hits: [['thứ 5 của tuần này', '2024-06-13']], misses: ['thứ 9 tuần này'] },
  'weekday-next-week': { hits: [['thứ năm tuần tới', '2024-06-20']], misses: ['thứ năm tuần hoàn'] },
  'week-before-last': { hits: [['tuần trước nữa', '2024-05-27/2024-06-02']], misses: ['tuần trước'] },
  'last-week': { hits: [['tuần trước', '2024-06-03/2024-06-09']], misses: ['hai tuần trước', 'nhiều tuần qua'] },
  'this-week': { hits: [['trong tuần này', '2024-06-10/2024-06-16']], misses: ['tuần nào'] },
  'next-week': { hits: [['tuần tới', '2024-06-17/2024-06-23']], misses: ['vài tuần tới'] },
  'week-after': { hits: [['tuần sau', '2024-06-17/2024-06-23']], misses: ['hai tuần sau khi ký'] },
  'week-before-that': {
    hits: [['Tuần trước tăng so với tuần trước đó; ngày 5/6 giảm so với tuần trước đó.', '2024-05-27/2024-06-02']],
    misses: ['tuần trước đông'],
  },
  'week-after-that': { hits: [['Ngày 5/6 ký, tuần sau đó phê chuẩn.', '2024-06-10/2024-06-16']], misses: ['tuần sau đông'] },
  'week-of-month': { hits: [['tuần đầu tiên của tháng 9 năm 2017', '2017-09-04/2017-09-10']], misses: ['tuần đầu ra quân'] },
  'numbered-week-of-month': { hits: [['tuần thứ hai của tháng 7', '2024-07-08/2024-07-14']], misses: ['tuần thứ hai liên tiếp'] },
  'last-week-of-month': { hits: [['tuần cuối tháng 9/2017', '2017-09-25/2017-10-01']], misses: ['tuần cuối đông'] },
  'first-day-of-month': { hits: [['ngày đầu tiên của tháng 3', '2024-03-01']], misses: ['ngày đầu tiên của năm'] },
  'last-day-of-month': { hits: [['ngày cuối cùng của tháng 2/2024', '2024-02-29']], misses: ['ngày cuối cùng của hội nghị'] },
  'last-weekend': { hits: [['cuối tuần qua', '2024-06-08/2024-06-09']], misses: ['cuối tuần quân'] },
  'this-weekend': { hits: [['cuối tuần này', '2024-06-15/2024-06-16']], misses: ['cuối tuần nào'] },
  'next-weekend': { hits: [['cuối tuần tới', '2024-06-22/2024-06-23']], misses: ['cuối tuần tốt lành'] },
  weekend: { hits: [['Họ gặp nhau dịp cuối tuần.', '2024-06-08/2024-06-09']], misses: ['cuối phố'] },
  'part-of-year': {
    hits: [
      ['cuối năm', '2024'],
      ['hồi đầu năm', '2024'],
    ],
    misses: ['đầu nậu'],
  },
  'part-of-month': { hits: [['hồi đầu tháng', '2024-06']], misses: ['đầu thang'] },
  'part-of-century': { hits: [['đầu thế kỷ 20', '19XX']], misses: ['đầu thế kỷ mới'] },
  ago: {
    hits: [
      ['hai tuần trước', '2024-05-29~'],
      ['3 ngày trước', '2024-06-09'],
      ['cách đây 4 năm', '2020'],
      ['cách đây hơn 10 năm', '2014'],
      ['ba tháng trước', '2024-03'],
      ['Ông về nước cách đây mười năm.', '2014'],
      ['cách đây mười lăm năm', '2009'],
      ['Cách nay đúng hai mươi năm, cầu sập.', '2004'],
      ['Mười năm trước, nhà máy mở cửa.', '2014'],
      ['cách đây một trăm năm', '1924'],
    ],
    misses: ['cách đây mười cây số', 'cách đây nhiều năm', 'hai mươi năm', 'vài ngày trước', '3 ngày trước khi bầu cử', 'trước 3 ngày'],
  },
  hence: {
    hits: [
      ['hai tuần nữa', '2024-06-26~'],
      ['Chỉ còn 1 tháng nữa là bầu cử.', '2024-07'],
    ],
    misses: ['thêm một ngày nữa', 'vài tháng nữa'],
  },
  'earlier-than-that': {
    hits: [['Ngày 5/6 ông đến, hai ngày trước đó ông còn ở Lào.', '2024-06-03']],
    misses: ['hai ngày trước đông người'],
  },
  'later-than-that': {
    hits: [
      ['Ngày 5/6 ký, ba ngày sau đó hủy.', '2024-06-08'],
      ['Ký năm 2015. Hai năm sau, họ rút.', '2017'],
      ['Ký năm 2015. Hai năm sau họ rút.', '2017'],
    ],
    misses: ['ba ngày sau khi ký', 'Chúng tôi không muốn sáu tháng sau phải sửa.'],
  },

  // The lunar calendar
  feast: {
    hits: [
      ['Giáng sinh năm ngoái', '2023-12-25'],
      ['Tết Trung thu năm nay', '2024-09-17'],
      ['trước Tết', '2024-02-10'],
    ],
    misses: ['thưởng Tết', 'vui Tết Trung thu'],
  },
  'lunar-new-year': {
    hits: [
      ['Tết Nguyên đán 2025', '2025-01-29'],
      ['Tết Ất Tỵ', '2025-01-29'],
    ],
    misses: ['ăn Tết', 'Tết trồng cây'],
  },
  'lunar-day-of-new-year': {
    hits: [
      ['mùng 2 Tết', '2024-02-11'],
      ['mùng Ba tháng Giêng', '2024-02-12'],
    ],
    misses: ['mùng tơi'],
  },
  'lunar-day-before-new-year': { hits: [['28 tháng Chạp', '2024-02-07']], misses: ['28 tháng chạy'] },
  'lunar-new-year-eve': { hits: [['đêm giao thừa', '2024-02-09']], misses: ['giao thông'] },
  'full-moon': {
    hits: [
      ['rằm tháng Giêng', '2024-02-24'],
      ['rằm tháng 8', '2024-09-17'],
      ['đúng rằm tháng Tám âm lịch', '2024-09-17'],
    ],
    misses: ['trăng rằm'],
  },
  'last-full-moon': { hits: [['rằm tháng Chạp', '2024-01-25']], misses: ['tháng chạp'] },
  'lunar-date': {
    hits: [
      ['ngày mùng 10 tháng 3 âm lịch năm nay', '2024-04-18'],
      ['10/3 âm lịch', '2024-04-18'],
    ],
    misses: ['ngày 10 tháng 3 dương lịch'],
  },

  // Parts and ranges
  'part-of': {
    hits: [
      ['Năm 2020 họ mua lại. Bà dự báo thị phần vượt 40% vào cuối năm sau.', '2025'],
      ['cuối tháng 6 năm 2022', '2022-06'],
      ['đầu những năm 1990', '199X'],
      ['giữa năm ngoái', '2023'],
      ['cuối 2025', '2025'],
    ],
    misses: ['đầu tư năm 2022 tăng', 'giữa hai nước'],
  },
  around: { hits: [['vào khoảng tháng 3 năm 2026', '2026-03~']], misses: ['khoảng 3 tháng'] },
  'from-now': {
    hits: [
      ['Từ nay đến thứ Năm, trời mưa.', '2024-06-12/2024-06-13'],
      ['Từ nay đến cuối tháng sẽ có ba phiên họp.', '2024-06-12/2024-06'],
      ['từ nay cho đến hết ngày 30/4', '2024-06-12/2025-04-30'],
      ['từ nay tới năm 2030', '2024-06-12/2030'],
    ],
    misses: ['từ nay trở đi', 'từ nay đến khi ký', 'từ nay đến 20 người', 'từ trước đến nay'],
  },
  range: {
    hits: [
      ['từ năm 2023 đến năm 2026', '2023/2026'],
      ['từ 12.6 đến 20.6', '2024-06-12/2024-06-20'],
      ['từ ngày 21 đến 23/5/2024', '2024-05-21/2024-05-23'],
      ['từ 25.12 đến 3.1', '2024-12-25/2025-01-03'],
      ['Cấm đường từ 19h ngày 28/10 đến 7h ngày 31/10.', '2024-10-28/2024-10-31'],
      ['từ 19h30 ngày 28/10 đến 7h00 ngày 31/10/2024', '2024-10-28/2024-10-31'],
      ['từ 7 giờ sáng ngày 28/10 đến 5 giờ chiều 31/10', '2024-10-28/2024-10-31'],
      ['Mưa kéo dài từ đêm 28/10 đến sáng nay.', '2023-10-28/2024-06-12'],
      ['Mất điện từ tối 5/3 đến trưa hôm qua.', '2024-03-05/2024-06-11'],
      ['Mất điện từ đêm qua đến sáng nay.', '2024-06-11/2024-06-12'],
      ['Cảng đóng từ 22 giờ đêm 28/10 đến 5 giờ sáng hôm sau.', '2024-10-28/2024-10-29'],
      ['từ 7h ngày 5/7 đến 18h ngày 5/7', '2024-07-05'],
    ],
    misses: [
      'từ 19h đến 21h ngày 28/10',
      'từ 7h sáng đến 5h chiều',
      'từ 1/2 lên 3/4',
      'từ 3.5 đến 4.2 triệu',
      'từ 24-29 km',
      'từ 3 đến 5 triệu',
      'từ 10 đến 20 tuổi',
    ],
  },
  'point-range': { hits: [['ngày 1 tháng 4 – ngày 30 tháng 4 năm 2000', '2000-04-01/2000-04-30']], misses: ['5/9/1962 - 5/9/2024'] },
  'day-range': {
    hits: [
      ['ngày 11-12/07', '2024-07-11/2024-07-12'],
      ['ngày 8 và 9-10 tới', '2024-10-08/2024-10-09'],
      ['ngày 3-5/6', '2024-06-03/2024-06-05'],
      ['các ngày 11, 12 và 13/6', '2024-06-11/2024-06-13'],
      ['chiến dịch (13/3 - 7/5/1954)', '1954-03-13/1954-05-07'],
    ],
    misses: ['tỷ số 3-5', 'ngày 5-3/6', '1-2-3'],
  },
  'month-range': {
    hits: [
      ['tháng 3 tới tháng 5 năm 1975', '1975-03/1975-05'],
      ['tháng 1-3/2024', '2024-01/2024-03'],
    ],
    misses: ['tháng 3 tới'],
  },
  'year-range': {
    hits: [
      ['giai đoạn 2016-2020', '2016/2020'],
      ['2024–2026', '2024/2026'],
    ],
    misses: ['số 2016-20201'],
  },
  since: {
    hits: [
      ['từ năm 2005', '2005/..'],
      ['kể từ tháng 3/2020', '2020-03/..'],
      ['từ năm 2018 đến nay', '2018/..'],
    ],
    misses: ['từ 18 tuổi', 'từ Hà Nội', 'từ 2000 người'],
  },
  until: {
    hits: [
      ['trước ngày 15/8', '../2024-08-15'],
      ['chậm nhất ngày 15.7', '../2024-07-15'],
    ],
    misses: ['trước 15 người', 'trước mắt'],
  },
  'before-year-ends': {
    hits: [
      ['Hai bên sẽ ký trước khi kết thúc của năm.', '../2024'],
      ['Cầu phải xong trước khi năm 2026 khép lại.', '../2026'],
      ['trước khi hết năm nay', '../2024'],
    ],
    misses: ['trước khi kết thúc năm học', 'trước khi hết năm phút', 'trước khi kết thúc trận đấu'],
  },
  'until-ahead': {
    hits: [
      ['đến năm 2030', '../2030'],
      ['Đến tháng 4, dự thảo đã xong.', '2024-04'],
      ['Họ đã đóng cửa vùng biển đến tháng 12.', '../2024-12'],
    ],
    misses: ['đến 21 giờ', 'lên tới 13 người', 'đến Hà Nội'],
  },
  'as-of': { hits: [['tính đến ngày 30/4', '2024-04-30']], misses: ['tính đến 30 người'] },

  // What is no date
  'not-ordinal': {
    hits: [
      ['lần thứ Hai', null],
      ['phiên thứ Tư', null],
    ],
    misses: ['hôm thứ Hai'],
  },
  'not-share': {
    hits: [
      ['Luật cần từ 2/3 số phiếu.', null],
      ['tăng từ 1/2 lên 3/4', null],
      ['Giá đến 3.5 triệu đồng.', null],
      ['từ 3.5 đến 4.2 triệu', null],
      ['sau 1/2 thế kỷ', null],
      ['sau 2.5 năm', null],
      ['từ 2/3 trở lên', null],
    ],
    misses: ['trước 18.10 năm ngoái', 'từ 2/3, số phiếu', 'từ 18/10 đến 31/10', 'trước 18.5'],
  },
  'not-every-year-day': { hits: [['ngày 20/11 hằng năm', null]], misses: ['ngày 20/11 năm ngoái'] },
  'not-a-day': {
    hits: [
      ['ngày 0 tháng 4 năm 2000', null],
      ['ngày 45 tháng 3', null],
    ],
    misses: ['ngày 5 tháng 3'],
  },
  'not-every-week': { hits: [['mỗi thứ Hai', null]], misses: ['hôm thứ Hai'] },
  'not-idiom': { hits: [['năm này qua năm khác', null]], misses: ['năm này'] },
  'not-beginning': {
    hits: [
      ['lần đầu', null],
      ['bắt đầu', null],
    ],
    misses: ['đầu năm'],
  },
  'not-crop': { hits: [['vụ đông xuân', null]], misses: ['mùa xuân'] },
  'not-every-month': { hits: [['mỗi tháng 3 lần', null]], misses: ['tháng 3'] },
  'not-every-year': { hits: [['mỗi năm 2000 người', null]], misses: ['năm 2000'] },
  'not-street': {
    hits: [
      ['đường 2/9', null],
      ['bệnh viện 19-8', null],
      ['số nhà 31/1', null],
    ],
    misses: ['ngày 2/9'],
  },
  'not-instrument-number': { hits: [['Nghị định số 15/2024', null]], misses: ['tháng 5/2024'] },
  'not-duration': {
    hits: [
      ['trong 5 năm qua', null],
      ['những tuần tới', null],
      ['hàng chục năm trước', null],
    ],
    misses: ['5 năm trước', 'tuần tới'],
  },
  'not-before-event': {
    hits: [
      ['hai ngày trước cuộc họp', null],
      ['một năm sau khi ký', null],
    ],
    misses: ['hai ngày trước'],
  },
} satisfies Record<keyof typeof rules, DateExamples>;
