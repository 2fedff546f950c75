/** Words of pages, not of articles: what buttons, labels and headings of boxes say, in English, Vietnamese and Chinese. */

const list = (text: string): ReadonlySet<string> => new Set(text.split('\n').map(fold).filter(Boolean));

/** Letters and digits in lower case, single spaces between: how a label is compared. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** Headings after which, in their section, the article is over. */
export const ENDINGS = list(`
  references
  bibliography
  footnotes
  notes
  works cited
  sources
  further reading
  see also
  related
  related articles
  related posts
  related stories
  related news
  related topics
  related content
  related links
  related reading
  more articles you might enjoy
  more from us
  more stories
  more news
  more to explore
  more to read
  more on this
  more on this story
  more on this topic
  read more
  read next
  keep reading
  continue reading
  recommended
  recommended for you
  recommended articles
  recommended reading
  you may also like
  you might also like
  you may also be interested in
  you might be interested in
  might interest you
  other articles
  other news
  other posts
  latest news
  latest posts
  latest articles
  latest stories
  recent posts
  recent articles
  popular posts
  most popular
  most read
  trending
  trending now
  trending stories
  featured articles
  editor s picks
  top stories
  similar articles
  similar posts
  up next
  what to read next
  from around the web
  sponsored content
  comments
  leave a comment
  leave a reply
  post a comment
  join the conversation
  join the discussion
  responses
  about the author
  about the authors
  about the writer
  author bio
  meet the author
  meet the testers
  written by
  tags
  topics
  categories
  share
  share this
  share this article
  share this post
  share this story
  follow us
  newsletter
  subscribe
  subscribe to our newsletter
  sign up for our newsletter
  stay updated
  stay in touch
  get in touch
  contact us
  advertisement
  tin liên quan
  tin cùng chuyên mục
  tin khác
  tin mới
  tin mới nhất
  tin nổi bật
  tin đọc nhiều
  tin xem nhiều
  tin tài trợ
  tin tức khác
  tin tức liên quan
  tin bài liên quan
  bài liên quan
  bài viết liên quan
  bài cùng chuyên mục
  bài khác
  bài viết khác
  các tin khác
  các bài khác
  các bài viết khác
  cùng chuyên mục
  cùng chủ đề
  cùng tác giả
  có thể bạn quan tâm
  bạn có thể quan tâm
  bạn có thể thích
  có thể bạn muốn đọc
  đọc thêm
  xem thêm
  đọc tiếp
  đọc nhiều
  đọc nhiều nhất
  xem nhiều
  xem nhiều nhất
  mới nhất
  nổi bật
  tiêu điểm
  đừng bỏ lỡ
  dành cho bạn
  chủ đề liên quan
  chủ đề
  từ khóa
  từ khoá
  thẻ
  bình luận
  ý kiến bạn đọc
  ý kiến
  gửi bình luận
  viết bình luận
  chia sẻ
  chia sẻ bài viết
  về tác giả
  tài liệu tham khảo
  nguồn tham khảo
  quảng cáo
  liên hệ
  相关新闻
  相关阅读
  相关文章
  推荐阅读
  延伸阅读
  热门新闻
  热点新闻
  最新新闻
  评论
  网友评论
  分享
  标签
  更多新闻
`);

/** Labels that stand alone in a line and belong to the page. */
export const LABELS = list(`
  advertisement
  advertisements
  article continues below advertisement
  article continues below
  story continues below advertisement
  story continues below
  continue reading below
  scroll to continue
  scroll to continue with content
  sponsored
  ad
  ads
  share
  share this
  share this article
  share this page
  share on facebook
  share on twitter
  share on x
  share on linkedin
  share via email
  tweet
  pin
  pin it
  email
  e mail
  print
  print this page
  save
  save article
  copy link
  copy url
  link copied
  copied
  listen
  listen to this article
  listen to article
  play
  pause
  loading
  close
  open
  caption
  hide caption
  toggle caption
  enlarge
  enlarge this image
  view gallery
  view image
  view comments
  show comments
  show more
  show less
  load more
  see more
  see all
  view all
  view more
  more
  menu
  search
  home
  back
  next
  previous
  back to top
  top
  skip to content
  skip to main content
  table of contents
  contents
  on this page
  in this article
  jump to
  follow
  follow us
  follow us on
  subscribe
  subscribe now
  sign up
  sign in
  log in
  register
  comments
  comment
  reply
  like
  facebook
  twitter
  x
  linkedin
  whatsapp
  telegram
  messenger
  pinterest
  reddit
  youtube
  instagram
  zalo
  google news
  tags
  tag
  filed under
  topics
  by
  published
  updated
  last updated
  download
  watch
  live
  breaking
  exclusive
  image
  photo
  video
  gallery
  getty images
  shutterstock
  chia sẻ
  chia sẻ facebook
  chia sẻ qua email
  sao chép liên kết
  sao chép
  copy
  lưu bài
  lưu bài viết
  lưu
  in bài
  in bài viết
  in trang
  in
  gửi email
  gửi bình luận
  gửi
  bình luận
  ý kiến
  thích
  trả lời
  theo dõi
  theo dõi chúng tôi
  đăng ký
  đăng nhập
  quảng cáo
  xem thêm
  xem tất cả
  xem toàn bộ
  đọc thêm
  đọc tiếp
  xem ảnh
  xem video
  nghe
  nghe đọc bài
  nghe bài viết
  đang tải
  đóng
  trang chủ
  về đầu trang
  lên đầu trang
  quay lại
  mục lục
  nội dung
  từ khóa
  từ khoá
  chủ đề
  cỡ chữ
  theo dõi trên google news
  分享
  分享到
  打印
  收藏
  评论
  登录
  注册
  首页
  返回顶部
  上一篇
  下一篇
  广告
  更多
  责任编辑
`);
