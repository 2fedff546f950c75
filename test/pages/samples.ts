/** Pages of our own writing, one for each kind that the reader of pages meets, with what should be read of them. */
import type { NotArticleReason, Page } from '../../src/edge/input/html.ts';
import { news } from './news.ts';

export interface Sample {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Blocks of the text in order, the headline left off. */
  readonly blocks: readonly string[];
  readonly metadata: Partial<Omit<Page, 'text' | 'from'>>;
}

export interface Refused {
  readonly name: string;
  readonly reason: NotArticleReason;
  readonly html: string;
}

const MENU = `<header class="site-header"><a href="/"><img src="/logo.png" alt="Báo Sông Mới"></a>
<nav><ul><li><a href="/thoi-su">Thời sự</a></li><li><a href="/the-gioi">Thế giới</a></li><li><a href="/kinh-doanh">Kinh doanh</a></li></ul></nav></header>`;
const CHINESE_MENU = `<div class="lang-switch"><ul><li><a href="/zh/">越南新闻</a></li><li><a href="/zh/shijie">国际新闻与评论</a></li><li><a href="/zh/jingji">经济新闻</a></li></ul></div>`;
const FOOTER = `<footer><p>© 2024 Báo Sông Mới. Giấy phép số 12/GP-BTTTT. Cấm sao chép dưới mọi hình thức nếu không có sự chấp thuận bằng văn bản.</p></footer>`;

const COMMENTS = Array.from(
  { length: 12 },
  (_, at) =>
    `<div class="comment"><span class="user">Bạn đọc ${at}</span><p>Tôi đã theo dõi việc này từ lâu và thấy rằng các bên nên công bố toàn văn để người dân cùng góp ý, số ${at}.</p></div>`,
).join('');

export const samples: readonly Sample[] = [
  {
    name: 'a Vietnamese newspaper with Chinese menus, an English caption and links inside the text',
    url: 'https://songmoi.example.vn/the-gioi/hai-tinh-ky-ban-ghi-nho-20240713.htm',
    html: `<!doctype html><html lang="vi"><head><title>Hai tỉnh ký bản ghi nhớ về nước sạch | Báo Sông Mới</title>
<meta property="og:site_name" content="Báo Sông Mới"><meta property="og:title" content="Hai tỉnh ký bản ghi nhớ về nước sạch - Báo Sông Mới">
<link rel="canonical" href="/the-gioi/hai-tinh-ky-ban-ghi-nho-20240713.htm"><meta property="article:modified_time" content="2024-07-15T09:00:00+07:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Báo Sông Mới"},{"@type":"NewsArticle","headline":"Hai tỉnh k&amp;yacute; bản ghi nhớ về nước sạch",
"datePublished":"2024-07-13T07:34:10+07:00","dateModified":"2024-07-15T09:00:00+07:00","author":{"@type":"Person","name":"Báo Sông Mới"}}]}</script></head>
<body>${MENU}${CHINESE_MENU}
<main><article><h1>Hai tỉnh ký bản ghi nhớ về nước sạch</h1><p class="author">Thu Hà</p><time datetime="2024-07-15T09:00:00+07:00">Cập nhật: 15/07/2024 09:00</time>
<h2 class="sapo">Hai tỉnh giáp nhau bên sông Lam hôm thứ Bảy đã ký bản ghi nhớ về cấp nước sạch cho mười hai xã ven sông, sau gần hai năm đàm phán.</h2>
<div class="share"><a href="#">Chia sẻ</a> <a href="#">Facebook</a></div>
<div class="detail-content"><p>Theo văn bản được ký tại nhà văn hóa huyện, hai bên sẽ cùng xây một trạm bơm và chia đều chi phí vận hành trong mười năm đầu.</p>
<figure><img src="a.jpg"><figcaption>Workers lay pipes near the river bank. Photo: Minh Quân</figcaption></figure>
<p>Đại diện hai tỉnh cho biết việc thi công sẽ bắt đầu vào quý I năm 2025, sau khi báo cáo tác động môi trường được thông qua.</p>
<p><a href="/kinh-doanh/gia-nuoc-tang.htm">Xem thêm: Giá nước sạch tại thành phố tăng từ tháng sau</a></p>
<p>Người dân các xã ven sông nói họ đã chờ đợi nguồn nước ổn định từ trận hạn năm 2016.</p></div>
<div class="tags"><a href="/tag/nuoc">nước sạch</a>, <a href="/tag/song">sông Lam</a></div></article>
<section class="related"><h3>Tin liên quan</h3><ul><li><a href="/1">Khởi công tuyến đê mới ở hạ lưu sông</a></li><li><a href="/2">Mười hai xã thiếu nước trong mùa khô năm nay</a></li></ul></section></main>
<div id="comments">${COMMENTS}</div>${FOOTER}</body></html>`,
    blocks: [
      'Hai tỉnh giáp nhau bên sông Lam hôm thứ Bảy đã ký bản ghi nhớ về cấp nước sạch cho mười hai xã ven sông, sau gần hai năm đàm phán.',
      'Theo văn bản được ký tại nhà văn hóa huyện, hai bên sẽ cùng xây một trạm bơm và chia đều chi phí vận hành trong mười năm đầu.',
      'Workers lay pipes near the river bank. Photo: Minh Quân',
      'Đại diện hai tỉnh cho biết việc thi công sẽ bắt đầu vào quý I năm 2025, sau khi báo cáo tác động môi trường được thông qua.',
      'Người dân các xã ven sông nói họ đã chờ đợi nguồn nước ổn định từ trận hạn năm 2016.',
    ],
    metadata: {
      title: 'Hai tỉnh ký bản ghi nhớ về nước sạch',
      site: 'Báo Sông Mới',
      byline: 'Thu Hà',
      published: '2024-07-13T07:34:10+07:00',
      language: 'vi',
      canonical: 'https://songmoi.example.vn/the-gioi/hai-tinh-ky-ban-ghi-nho-20240713.htm',
    },
  },
  {
    name: 'a live blog whose entries have times and headings',
    url: 'https://example.org/live/harbour-strike',
    html: `<html lang="en"><head><title>Live: harbour strike talks | Coast Herald</title><meta property="og:site_name" content="Coast Herald">
<script type="application/ld+json">[{"@type":"LiveBlogPosting","headline":"Live: harbour strike talks","datePublished":"2024-03-04T08:00:00Z","author":[{"@type":"Person","name":"Ann Moreau"},{"@type":"Person","name":"Tom Okafor"}]}]</script></head>
<body><nav><a href="/">Home</a><a href="/live">Live</a></nav><main><h1>Live: harbour strike talks</h1>
<div class="entries">${[
      [
        '14:05',
        'Talks resume',
        'The two sides returned to the table at the port authority shortly after two, a spokeswoman for the union said, and a first draft is being read.',
      ],
      [
        '12:30',
        'Union turns down offer',
        'The dockers turned down an offer of four per cent over two years and asked for a shorter week, according to a note sent to members.',
      ],
      [
        '09:15',
        'Cranes stand still',
        'No ship has been unloaded since midnight. The harbour master expects the first delays for food imports by the end of the week.',
      ],
    ]
      .map(
        ([time, heading, text]) =>
          `<section class="entry"><time datetime="2024-03-04T${time}:00Z">${time}</time><h2>${heading}</h2><p>${text}</p></section>`,
      )
      .join('')}</div></main></body></html>`,
    blocks: [
      'Talks resume',
      'The two sides returned to the table at the port authority shortly after two, a spokeswoman for the union said, and a first draft is being read.',
      'Union turns down offer',
      'The dockers turned down an offer of four per cent over two years and asked for a shorter week, according to a note sent to members.',
      'Cranes stand still',
      'No ship has been unloaded since midnight. The harbour master expects the first delays for food imports by the end of the week.',
    ],
    metadata: { title: 'Live: harbour strike talks', byline: 'Ann Moreau, Tom Okafor', published: '2024-03-04T08:00:00Z' },
  },
  {
    name: 'an AMP page',
    url: 'https://example.com/amp/2023/05/03/ferry-line',
    html: `<!doctype html><html ⚡ lang="en"><head><meta charset="utf-8"><title>Ferry line to open in June - The Strait Post</title><link rel="canonical" href="https://example.com/2023/05/03/ferry-line">
<meta property="og:site_name" content="The Strait Post"><style amp-boilerplate>body{visibility:hidden}</style></head><body>
<amp-sidebar id="sidebar"><ul><li><a href="/a">World</a></li><li><a href="/b">Business</a></li></ul></amp-sidebar>
<article class="amp-wp-article"><header class="amp-wp-article-header"><h1 class="amp-wp-title">Ferry line to open in June</h1><div class="amp-wp-meta amp-wp-byline">By Lena Vogt</div></header>
<amp-img src="f.jpg" width="4" height="3"></amp-img><div class="amp-wp-article-content"><p>A ferry line between the two ports will open in June, the operators said on Wednesday after signing a contract that had been delayed twice.</p>
<amp-ad type="x"></amp-ad><p>The ships will cross four times a day. Tickets go on sale on 15 May and cost half as much for residents of both towns.</p></div></article></body></html>`,
    blocks: [
      'A ferry line between the two ports will open in June, the operators said on Wednesday after signing a contract that had been delayed twice.',
      'The ships will cross four times a day. Tickets go on sale on 15 May and cost half as much for residents of both towns.',
    ],
    metadata: {
      title: 'Ferry line to open in June',
      byline: 'Lena Vogt',
      published: '2023-05-03',
      canonical: 'https://example.com/2023/05/03/ferry-line',
    },
  },
  {
    name: 'a press release with a list, a table and a date in words',
    url: 'https://ministry.example.org/releases/42',
    html: `<html lang="en-GB"><head><title>Ministries agree on river fund</title></head><body><div id="nav"><a href="/">Home</a> <a href="/releases">Releases</a></div>
<div id="content"><h1>Ministries agree on river fund</h1><p class="meta">Published on 11 July 2023</p>
<p>The two ministries have agreed on a fund for the river basin. It will pay for measuring stations, training and a common warning system.</p>
<ul><li>Stations: twelve by 2025</li><li>Training: forty officers a year</li></ul>
<table><tr><th>Year</th><th>Share</th></tr><tr><td>2024</td><td>2 million</td></tr></table>
<h2>Next steps</h2><p>A joint committee will meet every quarter, for the first time in September, and publish its minutes within a month.</p></div>
<div id="footer">Contact us | Legal notice</div></body></html>`,
    blocks: [
      'The two ministries have agreed on a fund for the river basin. It will pay for measuring stations, training and a common warning system.',
      '- Stations: twelve by 2025\n- Training: forty officers a year',
      'Year | Share\n2024 | 2 million',
      'Next steps',
      'A joint committee will meet every quarter, for the first time in September, and publish its minutes within a month.',
    ],
    metadata: { title: 'Ministries agree on river fund', published: '2023-07-11', language: 'en-GB', byline: null },
  },
  {
    name: 'an article cut in two by an advertisement, with more comments than text',
    url: 'https://example.net/a/b',
    html: `<html><head><title>Clubs settle dispute</title></head><body><div class="page"><h1>Clubs settle dispute</h1>
<div class="story-part"><p>The two clubs have settled their dispute over the transfer of the goalkeeper, both said in statements on Friday evening.</p><p>The fee will be paid in three parts until 2026. Neither side wanted to name the sum.</p></div>
<div class="ad-slot">Advertisement <a href="/x">Buy shoes now and save a lot of money</a></div>
<div class="story-part"><p>A court hearing that was planned for next week has been called off. The league had asked both clubs to talk before the season begins.</p></div></div>
<div class="comments">${COMMENTS}</div></body></html>`,
    blocks: [
      'The two clubs have settled their dispute over the transfer of the goalkeeper, both said in statements on Friday evening.',
      'The fee will be paid in three parts until 2026. Neither side wanted to name the sum.',
      'A court hearing that was planned for next week has been called off. The league had asked both clubs to talk before the season begins.',
    ],
    metadata: { title: 'Clubs settle dispute', published: null, canonical: null },
  },
  {
    name: 'a page of 2005 that tables arrange',
    url: 'http://example.vn/tin.asp?id=7',
    html: `<HTML><HEAD><TITLE>Hai tỉnh ký kết</TITLE></HEAD><BODY><TABLE><TR><TD><TABLE><TR><TD><A HREF=1.htm>Trang nhất</A></TD></TR><TR><TD><A HREF=2.htm>Thời sự</A></TD></TR></TABLE></TD>
<TD><B>Hai tỉnh ký kết</B><P>12/03/2005 10:15<P>Đại diện hai tỉnh cho biết việc thi công sẽ bắt đầu vào quý I năm 2006, sau khi báo cáo tác động môi trường được thông qua.
<P>Theo văn bản được ký tại nhà văn hóa huyện, hai bên sẽ cùng xây một trạm bơm và chia đều chi phí vận hành.<BR><BR>Lễ ký có đông người dân tới dự.</TD>
<TD><B>Tin khác</B><BR><A HREF=5.htm>Một tin khác nữa ở đây</A><BR><A HREF=6.htm>Và thêm một tin khác</A></TD></TR><TR><TD>© 2005 Báo Sông Mới. Mọi quyền được bảo lưu.</TD></TR></TABLE></BODY></HTML>`,
    blocks: [
      'Đại diện hai tỉnh cho biết việc thi công sẽ bắt đầu vào quý I năm 2006, sau khi báo cáo tác động môi trường được thông qua.',
      'Theo văn bản được ký tại nhà văn hóa huyện, hai bên sẽ cùng xây một trạm bơm và chia đều chi phí vận hành.',
      'Lễ ký có đông người dân tới dự.',
    ],
    metadata: { title: 'Hai tỉnh ký kết', published: '2005-03-12T10:15' },
  },
  {
    name: 'a brief of one sentence that says it is an article',
    url: 'https://example.vn/tin-van',
    html: '<html><head><meta property="og:type" content="article"></head><body><h1>Tin vắn</h1><p>Hai bên đã ký bản ghi nhớ.</p></body></html>',
    blocks: ['Hai bên đã ký bản ghi nhớ.'],
    metadata: { title: 'Tin vắn', published: null },
  },
  {
    name: 'a shell that scripts fill, with the text in its JSON-LD',
    url: 'https://example.com/app',
    html: `<html><head><title>Clinic opens</title><script type="application/ld+json">{"@type":"Article","headline":"Clinic opens","articleBody":"${'The clinic opened its doors on Monday after both towns had paid their share of the cost. '.repeat(5)}\\nIt will treat patients from both sides of the border."}</script></head><body><div id="root"></div><noscript>You need JavaScript.</noscript></body></html>`,
    blocks: [
      'The clinic opened its doors on Monday after both towns had paid their share of the cost. '.repeat(5).trim(),
      'It will treat patients from both sides of the border.',
    ],
    metadata: { title: 'Clinic opens' },
  },
  ...news,
];

const TEASERS = Array.from(
  { length: 9 },
  (_, at) =>
    `<div class="item"><h3><a href="/bai-${at}.htm">Tiêu đề của một bài viết khác trên trang số ${at}</a></h3><p>Đoạn giới thiệu ngắn của bài viết này, chỉ một câu mà thôi.</p></div>`,
).join('');

export const refused: readonly Refused[] = [
  {
    name: 'a front page',
    reason: 'list',
    html: `<html><head><title>Báo Sông Mới</title></head><body>${MENU}<main>${TEASERS}</main>${FOOTER}</body></html>`,
  },
  {
    name: 'a login page',
    reason: 'login',
    html: `<html><head><title>Đăng nhập - Báo Sông Mới</title></head><body>${MENU}<form><h1>Đăng nhập</h1><p>Nhập địa chỉ thư và mật khẩu của bạn để đọc tiếp các bài viết dành cho hội viên.</p><input name="email"><input type="password"><button>Đăng nhập</button></form></body></html>`,
  },
  {
    name: 'a cookie wall',
    reason: 'cookie-wall',
    html: `<html><head><title>Before you continue</title></head><body><main><h1>Before you continue</h1><p>We and our partners store cookies on your device and use them to measure how our pages are read. Some cookies are needed for the site to work.</p><p>You can accept all cookies, or choose which of them you allow. You may withdraw your consent at any time.</p><button>Accept</button></main></body></html>`,
  },
  {
    name: 'an error page',
    reason: 'error',
    html: `<html><head><title>404 - Không tìm thấy trang</title></head><body>${MENU}<main><h1>Không tìm thấy trang</h1><p>Đường dẫn có thể đã cũ hoặc bài viết đã được gỡ khỏi hệ thống của chúng tôi. Mời bạn trở về trang chủ.</p></main>${FOOTER}</body></html>`,
  },
  {
    name: 'a shell without text',
    reason: 'empty',
    html: '<html><head><title>App</title></head><body><div id="root"></div><script src="/app.js"></script></body></html>',
  },
  { name: 'nothing at all', reason: 'empty', html: '' },
];
