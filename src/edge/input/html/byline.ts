/** Who wrote an article, as pages say it; sites sign with their own names too, and those are no bylines. */
import { fold } from './phrases.ts';
import { isSite } from './title.ts';

const LONGEST = 120;
const NOT_NAMES = new Set(
  'admin administrator editor editors staff newsroom redaktion webmaster author by unknown guest user root null undefined anonymous n a pv ban biên tập biên tập viên phóng viên tòa soạn toà soạn'
    .split(' ')
    .concat([
      'staff writer',
      'staff reporter',
      'web desk',
      'news desk',
      'editorial team',
      'editorial staff',
      'ban biên tập',
      'biên tập viên',
      'phóng viên',
      'tòa soạn',
      'toà soạn',
      'nhóm phóng viên',
    ]),
);
const LEADING =
  /^(?:(?:written|posted|published|reported|reviewed|edited)\s+by|by|tác giả|bài viết của|(?:tin|bài)(?:\s?[,&–-]\s?|\svà\s)ảnh|bài|theo|người viết|thực hiện|作者|记者)\s*[:：]?\s+/iu;
const TRAILING = /\s*(?:[|•·–—]|,?\s(?:published|updated|posted|on)\b|\d{1,2}[/:.-]\d{1,2}).*$/iu;
const OF_A_SITE = /^(?:báo|tạp chí|đài|thông tấn xã|cổng thông tin|trang)\s/iu;
const NO_NAME = /https?:|www\.|@|^\W*$|\.(?:com|vn|net|org)\b/iu;

/** The name in a byline, or null where it is none: an address, a role without a name, the site itself. */
export function readByline(text: string, site: string | null, host: string | null): string | null {
  const name = text
    .slice(0, LONGEST + 60)
    .replace(LEADING, '')
    .replace(TRAILING, '')
    .trim();
  const isName = name.length > 1 && name.length <= LONGEST && !NO_NAME.test(name) && !NOT_NAMES.has(fold(name));
  return isName && !OF_A_SITE.test(name) && !isSite(name, site, host) ? name : null;
}
