/** Pages of our own writing with news of agreements, among what newspapers put around it: other news with other names and days. */
import type { Sample } from './samples.ts';

export const news: readonly Sample[] = [
  {
    name: 'a visit, with a box of other news between its paragraphs and a list of the most read',
    url: 'https://dongxanh.example.vn/thoi-su/viet-nam-lao-ky-hiep-dinh-20240912.html',
    html: `<!doctype html><html lang="vi"><head><title>Việt Nam và Lào ký hiệp định về vận tải đường sắt - Đồng Xanh Online</title>
<meta property="og:site_name" content="Đồng Xanh Online"><meta property="article:published_time" content="2024-09-12T16:20:00+07:00"></head><body>
<div class="top-bar"><ul><li><a href="/">Trang chủ</a></li><li><a href="/thoi-su">Thời sự</a></li><li><a href="/the-gioi">Thế giới</a></li><li><a href="/phap-luat">Pháp luật</a></li><li><a href="/the-thao">Thể thao</a></li></ul></div>
<div class="breadcrumb"><a href="/">Trang chủ</a> &gt; <a href="/thoi-su">Thời sự</a></div>
<div class="content"><h1>Việt Nam và Lào ký hiệp định về vận tải đường sắt</h1>
<div class="meta"><span class="author">Hoàng Bách</span> <span class="date">Thứ Năm, 12/09/2024 16:20 GMT+7</span></div>
<div class="body"><p>Việt Nam và Lào hôm 12/9 ký hiệp định về vận tải đường sắt qua biên giới, sau ba vòng đàm phán bắt đầu từ tháng 3 năm 2022.</p>
<p>Văn kiện do Bộ trưởng Giao thông vận tải Trần Hữu Khôi và Bộ trưởng Công chính và Vận tải Lào Bounmy Sengsavath ký tại Vientiane.</p>
<figure><img src="/ky.jpg"><figcaption>Lễ ký tại Vientiane với sự có mặt của đại diện ngành đường sắt hai nước - Ảnh: Thu Sương</figcaption></figure>
<div class="box-related"><h4>Tin liên quan</h4><ul><li><a href="/a">Thái Lan đề nghị mở thêm cửa khẩu với Campuchia từ tháng 10</a></li><li><a href="/b">Tổng thống Pháp thăm Indonesia, ký hiệp ước quốc phòng ngày 2/8</a></li></ul></div>
<p>Hai bên cũng nhất trí:</p><p>- Thành lập một nhóm công tác chung, họp lần đầu vào tháng 11 năm nay;</p><p>- Trao đổi thông tin về tàu chở hàng từ ngày 1/1/2025.</p>
<p>Ông Trần Hữu Khôi cho biết Quốc hội hai nước sẽ phê chuẩn hiệp định trước ngày 30/6/2025.</p>
<p>Tuyến đường sắt dự kiến khởi công vào năm 2026. Ông Bounmy Sengsavath nói Lào coi đây là dự án quan trọng nhất của thập kỷ.</p></div>
<div class="share-bar"><a href="#">Chia sẻ</a> <a href="#">Zalo</a> <a href="#">In bài viết</a></div>
<div class="tags"><span>Từ khóa:</span> <a href="/t/1">đường sắt</a> <a href="/t/2">Lào</a> <a href="/t/3">Ấn Độ</a></div></div>
<div class="most-read"><h3>Đọc nhiều nhất</h3><ol><li><a href="/c">Nga và Trung Quốc ký bản ghi nhớ về năng lượng hôm 5/9</a></li><li><a href="/d">Ngân hàng Đông Á Mới tăng lãi suất từ ngày 1/10</a></li><li><a href="/e">Đội tuyển Nhật Bản thắng Malaysia ở lượt trận cuối</a></li></ol></div>
<div class="footer"><p>Cơ quan chủ quản: Hội Nhà báo tỉnh. Tổng biên tập: Vũ Thành An</p><p>Bản quyền © 2024 Đồng Xanh Online. Ghi rõ nguồn khi phát hành lại thông tin từ trang này.</p></div></body></html>`,
    blocks: [
      'Việt Nam và Lào hôm 12/9 ký hiệp định về vận tải đường sắt qua biên giới, sau ba vòng đàm phán bắt đầu từ tháng 3 năm 2022.',
      'Văn kiện do Bộ trưởng Giao thông vận tải Trần Hữu Khôi và Bộ trưởng Công chính và Vận tải Lào Bounmy Sengsavath ký tại Vientiane.',
      'Lễ ký tại Vientiane với sự có mặt của đại diện ngành đường sắt hai nước - Ảnh: Thu Sương',
      'Hai bên cũng nhất trí:',
      '- Thành lập một nhóm công tác chung, họp lần đầu vào tháng 11 năm nay;',
      '- Trao đổi thông tin về tàu chở hàng từ ngày 1/1/2025.',
      'Ông Trần Hữu Khôi cho biết Quốc hội hai nước sẽ phê chuẩn hiệp định trước ngày 30/6/2025.',
      'Tuyến đường sắt dự kiến khởi công vào năm 2026. Ông Bounmy Sengsavath nói Lào coi đây là dự án quan trọng nhất của thập kỷ.',
    ],
    metadata: {
      title: 'Việt Nam và Lào ký hiệp định về vận tải đường sắt',
      site: 'Đồng Xanh Online',
      byline: 'Hoàng Bách',
      published: '2024-09-12T16:20:00+07:00',
      language: 'vi',
    },
  },
  {
    name: 'trade talks, with a newsletter box, links between the paragraphs and teasers below',
    url: 'https://www.northwire.example.com/2024/05/03/norway-chile-salmon',
    html: `<!doctype html><html lang="en"><head><title>Norway and Chile sign fisheries accord | Northwire</title><meta property="og:site_name" content="Northwire">
<meta property="article:published_time" content="2024-05-03T14:00:00Z"></head><body>
<header><a href="/">Northwire</a><nav><ul><li><a href="/world">World</a></li><li><a href="/business">Business</a></li><li><a href="/sport">Sport</a></li><li><a href="/opinion">Opinion</a></li></ul></nav></header>
<main><article><h1>Norway and Chile sign fisheries accord</h1><p class="byline">By Ida Solberg</p><p class="dateline-time">Published 3 May 2024, 14:00</p>
<p>OSLO —</p>
<p>Norway and Chile signed a memorandum of understanding on salmon farming on Friday, two years after talks began in May 2022.</p>
<p>Fisheries Minister Kari Nystad said the memorandum would take effect on 1 July 2024. "We have waited long for this," Nystad told reporters.</p>
<p><a href="/2024/04/29/iceland">Read more: Iceland and Canada postpone fishing treaty until 12 June</a></p>
<p>Chile's economy minister, Rodrigo Albornoz, said both countries had agreed to share data on fish diseases every month.</p>
<aside class="newsletter"><h3>Sign up for our newsletter</h3><p>Get the day's top stories from Brussels and Washington in your inbox every Monday.</p><a href="/signup">Subscribe</a></aside>
<p>A separate free trade agreement between Chile and the European Union is still being negotiated, Albornoz said. Officials will meet again in Santiago next week.</p></article>
<section class="related"><h2>Related stories</h2><div><h3><a href="/r1">Japan and South Korea reach ferry deal</a></h3><p>The two governments signed the agreement in Busan on 28 April.</p></div><div><h3><a href="/r2">Brazil rejects Argentine wheat offer</a></h3><p>Agriculture Minister Paulo Teles said talks would end on Tuesday.</p></div></section></main>
<div class="cookies"><p>We use cookies to improve your experience. By using this site you accept our cookie policy.</p><button>Accept</button></div>
<footer><ul><li><a href="/about">About us</a></li><li><a href="/terms">Terms of use</a></li><li><a href="/privacy">Privacy policy</a></li></ul><p>© 2024 Northwire Media. All rights reserved.</p></footer></body></html>`,
    blocks: [
      'OSLO —',
      'Norway and Chile signed a memorandum of understanding on salmon farming on Friday, two years after talks began in May 2022.',
      'Fisheries Minister Kari Nystad said the memorandum would take effect on 1 July 2024. "We have waited long for this," Nystad told reporters.',
      "Chile's economy minister, Rodrigo Albornoz, said both countries had agreed to share data on fish diseases every month.",
      'A separate free trade agreement between Chile and the European Union is still being negotiated, Albornoz said. Officials will meet again in Santiago next week.',
    ],
    metadata: {
      title: 'Norway and Chile sign fisheries accord',
      site: 'Northwire',
      byline: 'Ida Solberg',
      published: '2024-05-03T14:00:00Z',
    },
  },
  {
    name: 'a local paper on a pay deal, with a caption, an advertisement and comments',
    url: 'https://millbrookecho.example.co.uk/news/bus-drivers-pay-deal',
    html: `<html lang="en-GB"><head><title>Bus drivers accept pay deal - Millbrook Echo</title><meta property="og:site_name" content="Millbrook Echo">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bus drivers accept pay deal","datePublished":"2025-02-18T09:30:00Z","author":{"@type":"Person","name":"Owen Tarrant"}}</script></head><body>
<div class="masthead"><a href="/">Millbrook Echo</a></div><nav><a href="/news">News</a> <a href="/sport">Sport</a> <a href="/jobs">Jobs</a> <a href="/notices">Public Notices</a></nav>
<div class="article"><h1>Bus drivers accept pay deal</h1><div class="byline">By Owen Tarrant <a href="mailto:o">Reporter</a></div><div class="date">18th February 2025</div><div class="count">24 Comments</div>
<figure><img src="bus.jpg"><figcaption>Drivers outside the depot in January. Picture: Pippa Lorne</figcaption></figure>
<div class="text"><p>Drivers at Halden Buses have accepted a two-year pay deal, ending a dispute that began in October 2024.</p>
<p>The Transport Workers' Union said on Tuesday that 82 per cent of its members had voted for the agreement, which was reached with the company on 11 February.</p>
<div class="ad">Advertisement</div>
<p>Regional organiser Gwen Abara said the deal would be signed by the end of the month. "It is a fair offer," she added.</p>
<p>Halden Buses managing director Peter Lusk said services would run as normal from 1 March.</p></div></div>
<div class="comments"><h3>Comments (24)</h3><div><b>roadrunner7</b> <span>19 February 2025 at 8:14 am</span><p>Same as in 2019, the council will sign anything that Germany tells it to.</p></div><div><b>mary_w</b> <span>3 hours ago</span><p>Well done Gwen!</p></div></div>
<div class="more"><h3>Most popular</h3><ol><li><a href="/1">Council leader Dan Frayne resigns after vote on 14 February</a></li><li><a href="/2">Rovers agree transfer of striker with Lisbon club</a></li></ol></div>
<footer>© Copyright 2001-2025 Echo Group. Registered office: 4 Mill Lane, Millbrook</footer></body></html>`,
    blocks: [
      'Drivers outside the depot in January. Picture: Pippa Lorne',
      'Drivers at Halden Buses have accepted a two-year pay deal, ending a dispute that began in October 2024.',
      "The Transport Workers' Union said on Tuesday that 82 per cent of its members had voted for the agreement, which was reached with the company on 11 February.",
      'Regional organiser Gwen Abara said the deal would be signed by the end of the month. "It is a fair offer," she added.',
      'Halden Buses managing director Peter Lusk said services would run as normal from 1 March.',
    ],
    metadata: { title: 'Bus drivers accept pay deal', site: 'Millbrook Echo', byline: 'Owen Tarrant', published: '2025-02-18T09:30:00Z' },
  },
  {
    name: 'two companies of the provinces, with a link in the text, a view counter and news of the same section',
    url: 'https://baothuynam.example.vn/kinh-te/hop-dong-cung-cap-thuoc.html',
    html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Bệnh viện Thủy Nam ký hợp đồng mua thuốc với Công ty Dược An Khê</title>
<meta property="og:site_name" content="Báo Thủy Nam"><meta itemprop="datePublished" content="2025-04-19T08:05:00+07:00"></head><body>
<table class="menu"><tr><td><a href="/1">Kinh tế</a></td><td><a href="/2">Văn hóa</a></td><td><a href="/3">Sức khỏe</a></td></tr></table>
<div id="main"><h1>Bệnh viện Thủy Nam ký hợp đồng mua thuốc với Công ty Dược An Khê</h1><p class="time">08:05, 19/04/2025 | Lượt xem: 1.204</p>
<p><b>(BTN) - Bệnh viện Đa khoa Thủy Nam và Công ty Dược An Khê ngày 18/4 đã ký hợp đồng cung cấp thuốc trong ba năm, trị giá 45 tỷ đồng.</b></p>
<p>Giám đốc bệnh viện Lê Thị Mỹ Duyên cho biết hợp đồng có hiệu lực từ ngày 1/5 và thay thế <a href="/4">hợp đồng cũ</a> ký năm 2022.</p>
<p>>> <a href="/5">Sở Y tế Hòa Tân kiểm tra 12 nhà thuốc trong tháng 3</a></p>
<p>Theo ông Đặng Quốc Hùng, Tổng giám đốc Công ty Dược An Khê, hai bên còn thỏa thuận về đào tạo dược sĩ, dự kiến bắt đầu vào quý III năm 2025.</p>
<p class="author"><strong>Bài, ảnh: Ngọc Lan</strong></p></div>
<div class="other"><b>Các tin khác</b><ul><li><a href="/6">Hàn Quốc tài trợ trạm y tế cho huyện Bình Sơn</a> (17/04/2025)</li><li><a href="/7">Ủy ban nhân dân tỉnh họp báo quý I</a> (16/04/2025)</li></ul></div>
<div class="bottom">Giấy phép xuất bản số 88/GP-TTĐT cấp ngày 4/6/2018. Điện thoại: 0259 3822 000. Email: toasoan@baothuynam.example.vn</div></body></html>`,
    blocks: [
      '(BTN) - Bệnh viện Đa khoa Thủy Nam và Công ty Dược An Khê ngày 18/4 đã ký hợp đồng cung cấp thuốc trong ba năm, trị giá 45 tỷ đồng.',
      'Giám đốc bệnh viện Lê Thị Mỹ Duyên cho biết hợp đồng có hiệu lực từ ngày 1/5 và thay thế hợp đồng cũ ký năm 2022.',
      'Theo ông Đặng Quốc Hùng, Tổng giám đốc Công ty Dược An Khê, hai bên còn thỏa thuận về đào tạo dược sĩ, dự kiến bắt đầu vào quý III năm 2025.',
    ],
    metadata: {
      title: 'Bệnh viện Thủy Nam ký hợp đồng mua thuốc với Công ty Dược An Khê',
      site: 'Báo Thủy Nam',
      byline: 'Ngọc Lan',
      published: '2025-04-19T08:05:00+07:00',
    },
  },
  {
    name: 'a bulletin set as it was typed, its lines broken at a width',
    url: 'http://wire.example.int/bulletins/1998/06/04/ferry-treaty.html',
    html: `<HTML><HEAD><TITLE>Kenya and Uganda renew ferry treaty</TITLE></HEAD><BODY><A HREF="/">Index</A> | <A HREF="/bulletins/">All bulletins</A>
<H1>Kenya and Uganda renew ferry treaty</H1>
<PRE>
Kenya and Uganda on 4 June 1998 renewed a treaty on ferries that had
expired in March, the Lake Transport Authority said in Kisumu.

The new treaty is open to Tanzania, which has until 31 December 1998
to join. Transport Minister Grace Nakibuuka said Uganda would ratify
it in the autumn of that year.
</PRE><HR><A HREF="/copy.html">Copyright notice</A></BODY></HTML>`,
    blocks: [
      'Kenya and Uganda on 4 June 1998 renewed a treaty on ferries that had\nexpired in March, the Lake Transport Authority said in Kisumu.',
      'The new treaty is open to Tanzania, which has until 31 December 1998\nto join. Transport Minister Grace Nakibuuka said Uganda would ratify\nit in the autumn of that year.',
    ],
    metadata: { title: 'Kenya and Uganda renew ferry treaty', published: '1998-06-04' },
  },
];
